package org.menhu.portal.feed.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Instant;
import javax.xml.stream.XMLStreamException;
import org.menhu.portal.feed.ejb.SitemapReadingService;
import org.menhu.portal.setting.web.SettingSiteBacking;

/** The site map of search engines: an index, the lists, and the articles in parts. See sitemaps.org, protocol 0.9. */
@WebServlet("/sitemap")
public class SitemapServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    private static final String NAMESPACE = "http://www.sitemaps.org/schemas/sitemap/0.9";

    @Inject
    private transient SitemapReadingService sitemap;

    @Inject
    private transient SettingSiteBacking site;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var part = request.getParameter("part");
        if (part == null) {
            send(response, index());
        } else if ("lists".equals(part)) {
            send(response, lists());
        } else if (part.matches("[1-9]\\d{0,8}") && Long.parseLong(part) <= sitemap.parts()) {
            send(response, articles(Long.parseLong(part)));
        } else {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }

    private static void send(HttpServletResponse response, String document) throws IOException {
        response.setContentType("application/xml");
        response.setCharacterEncoding("UTF-8");
        response.getWriter().write(document);
    }

    private String index() {
        var parts = sitemap.parts();
        return XmlText.document(xml -> {
            xml.open("sitemapindex", "xmlns", NAMESPACE);
            address(xml, "sitemap", "/sitemap/lists.xml", null);
            for (var part = 1; part <= parts; part++) {
                address(xml, "sitemap", "/sitemap/" + part + ".xml", null);
            }
        });
    }

    private String lists() {
        var paths = sitemap.lists();
        return XmlText.document(xml -> {
            xml.open("urlset", "xmlns", NAMESPACE);
            for (var path : paths) {
                address(xml, "url", path, null);
            }
        });
    }

    private String articles(long part) {
        var articles = sitemap.part(part);
        return XmlText.document(xml -> {
            xml.open("urlset", "xmlns", NAMESPACE);
            for (var article : articles) {
                address(xml, "url", article.path(), article.changedAt());
            }
        });
    }

    private void address(XmlText xml, String element, String path, Instant changedAt) throws XMLStreamException {
        xml.open(element)
                .element("loc", site.absolute(path))
                .element("lastmod", changedAt == null ? null : changedAt.toString())
                .close();
    }
}
