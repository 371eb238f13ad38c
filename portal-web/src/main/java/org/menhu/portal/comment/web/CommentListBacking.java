package org.menhu.portal.comment.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.format.DateTimeFormatter;
import org.menhu.portal.article.model.PublishedArticle;
import org.menhu.portal.article.web.ArticleViewBacking;
import org.menhu.portal.comment.ejb.CommentReadingService;
import org.menhu.portal.comment.model.Discussion;
import org.menhu.portal.setting.web.SettingSiteBacking;
import org.menhu.portal.shared.model.SecretToken;
import org.omnifaces.util.Faces;

/** The comments below the article that is open. */
@Named
@RequestScoped
public class CommentListBacking {

    /** Of pages; nobody reads as far, and a larger number would not fit its type when multiplied. */
    private static final int LAST = 100_000;

    @Inject
    private CommentReadingService comments;

    @Inject
    private ArticleViewBacking open;

    @Inject
    private HttpServletRequest request;

    @Inject
    private SettingSiteBacking settings;

    @Inject
    private Clock clock;

    private Discussion discussion;

    public Discussion getDiscussion() {
        if (discussion == null) {
            var token = WriterCookie.token(request).map(SecretToken::new).orElse(null);
            discussion = read(open.getArticle(), token);
        }
        return discussion;
    }

    /** Until when the whole site takes none, as readers are told; null while it does. */
    public String getClosedUntil() {
        return settings.getSite()
                .commentsClosedUntil(clock.instant())
                .map(DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm")::format)
                .orElse(null);
    }

    private Discussion read(PublishedArticle article, SecretToken token) {
        var read = comments.discussion(article, token, page());
        if (!read.personal()) {
            WriterCookie.unmarkOwn(request, Faces.getResponse(), article.slug());
        }
        return read;
    }

    private int page() {
        var page = Faces.getRequestParameter("comments");
        return page != null && page.matches("[1-9][0-9]{0,5}") ? Math.min(Integer.parseInt(page), LAST) : 1;
    }
}
