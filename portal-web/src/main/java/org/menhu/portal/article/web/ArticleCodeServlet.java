package org.menhu.portal.article.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.menhu.portal.setting.web.SettingSiteBacking;
import org.menhu.portal.shared.ejb.QrPen;
import org.menhu.portal.shared.model.Slug;

/** Draws the address of an article as a QR code, for whoever reads on at another screen or passes it on in WeChat. */
@WebServlet("/article-code/*")
public class ArticleCodeServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    private static final String SUFFIX = ".svg";

    @Inject
    private transient SettingSiteBacking site;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var slug = slug(request.getPathInfo());
        if (slug.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        response.setContentType("image/svg+xml;charset=UTF-8");
        response.setHeader("Cache-Control", "private, max-age=3600"); // the site's address may be set anew
        response.setHeader("Content-Security-Policy", "default-src 'none'; sandbox");
        response.getWriter()
                .write(QrPen.draw(site.absolute("/article/" + slug.get())).svg());
    }

    private static Optional<Slug> slug(String path) {
        return path != null && path.endsWith(SUFFIX)
                ? Slug.ifValid(path.substring(1, path.length() - SUFFIX.length()))
                : Optional.empty();
    }
}
