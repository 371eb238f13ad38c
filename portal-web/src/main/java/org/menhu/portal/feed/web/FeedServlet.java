package org.menhu.portal.feed.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.menhu.portal.article.ejb.FormerPathService;
import org.menhu.portal.feed.ejb.FeedReadingService;
import org.menhu.portal.feed.model.ArticleFeed;
import org.menhu.portal.setting.web.SettingSiteBacking;
import org.menhu.portal.shared.model.NotFoundException;
import org.menhu.portal.shared.model.Slug;

/** The newest articles for feed readers: of the site, a category, a tag or an author, as the routes say. */
@WebServlet("/feed")
public class FeedServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient FeedReadingService feeds;

    @Inject
    private transient FormerPathService formerPaths;

    @Inject
    private transient SettingSiteBacking site;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var format = FeedFormat.of(request.getParameter("format"));
        if (format.isPresent()) {
            send(request.getParameter("list"), request.getParameter("name"), format.get(), response);
        } else {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }

    private void send(String list, String name, FeedFormat format, HttpServletResponse response) throws IOException {
        try {
            format.send(new ArticleNews(site).of(read(list, name)), response);
        } catch (NotFoundException e) {
            var present = present(list, name);
            if (present.isPresent()) {
                response.setStatus(HttpServletResponse.SC_MOVED_PERMANENTLY);
                response.setHeader("Location", "/" + list + "/" + present.get() + "/feed." + format.ending());
            } else {
                response.sendError(HttpServletResponse.SC_NOT_FOUND);
            }
        }
    }

    private ArticleFeed read(String list, String name) {
        return switch (list) {
            case "category" -> feeds.category(name);
            case "tag" -> feeds.tag(name);
            case "author" -> feeds.author(name);
            default -> feeds.site();
        };
    }

    /** Where a list is found now that was found under this name before. */
    private Optional<Slug> present(String list, String name) {
        return switch (list) {
            case "category" -> formerPaths.presentCategory(name);
            case "tag" -> formerPaths.presentTag(name);
            default -> Optional.empty();
        };
    }
}
