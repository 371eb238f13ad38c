package org.menhu.portal.feed.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.menhu.portal.setting.web.SettingSiteBacking;

/** What well-behaved robots leave alone (RFC 9309): all that is not a page to read, or is another way to one. */
@WebServlet("/robots")
public class RobotsServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    private static final String RULES = """
            User-agent: *
            Disallow: /admin
            Disallow: /api/
            Disallow: /search
            Disallow: /sign-in
            Disallow: /comments/
            Disallow: /donation/
            Disallow: /*?reply=

            Sitemap: """;

    @Inject
    private transient SettingSiteBacking site;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setContentType("text/plain");
        response.setCharacterEncoding("UTF-8");
        response.getWriter().write(RULES + " " + site.absolute("/sitemap.xml") + "\n");
    }
}
