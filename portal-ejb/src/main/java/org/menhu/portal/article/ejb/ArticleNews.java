package org.menhu.portal.article.ejb;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.List;
import org.menhu.portal.article.model.Article;
import org.menhu.portal.article.model.ArticlePublished;
import org.menhu.portal.article.model.ArticleWithdrawn;
import org.menhu.portal.notice.ejb.NoticeService;
import org.menhu.portal.notice.model.NewNotice;
import org.menhu.portal.shared.ejb.Caller;
import org.menhu.portal.shared.model.PublicChange;

/** Tells what became of an article: other features by events, and its author, when somebody else did it, by a notice. */
@ApplicationScoped
class ArticleNews {

    @Inject
    private Event<PublicChange> changes;

    @Inject
    private NoticeService notices;

    @Inject
    private Caller caller;

    void published(Article article, String title) {
        changes.fire(new ArticlePublished(article.getId(), article.getReleasedRevision()));
        tellAuthor(article, "article.notice.published", title);
    }

    void withdrawn(Article article, String title) {
        changes.fire(new ArticleWithdrawn(article.getId()));
        tellAuthor(article, "article.notice.withdrawn", title);
    }

    private void tellAuthor(Article article, String kind, String title) {
        var author = article.getAuthor().getId();
        if (!caller.accountId().filter(author::equals).isPresent()) {
            var path = "/admin/article/edit?id=" + article.getId();
            notices.tell(List.of(author), NewNotice.of(kind, path, caller.name(), title));
        }
    }
}
