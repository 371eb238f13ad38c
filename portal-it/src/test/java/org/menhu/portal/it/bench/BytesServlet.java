package org.menhu.portal.it.bench;

import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Answers every request with one finished byte array: the least that the portal's server can do for a page. */
@WebServlet(urlPatterns = "/*")
public class BytesServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    private transient byte[] page;

    @Override
    public void init() {
        try {
            page = Files.readAllBytes(Path.of(System.getenv("BENCH_PAGE")));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setContentType("text/html;charset=UTF-8");
        response.setHeader("Content-Encoding", "gzip");
        response.setContentLength(page.length);
        response.getOutputStream().write(page);
    }
}
