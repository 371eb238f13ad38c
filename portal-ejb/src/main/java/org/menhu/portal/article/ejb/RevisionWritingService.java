package org.menhu.portal.article.ejb;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.menhu.portal.account.model.Account;
import org.menhu.portal.article.model.Article;
import org.menhu.portal.article.model.ArticleText;
import org.menhu.portal.article.model.Revision;
import org.menhu.portal.article.model.RevisionBody;
import org.menhu.portal.article.model.RevisionText;
import org.menhu.portal.media.model.Media;
import org.menhu.portal.shared.ejb.Caller;
import org.menhu.portal.shared.ejb.Guarded;
import org.menhu.portal.shared.ejb.Permitted;
import org.menhu.portal.shared.model.Permission;

/** Keeps what an article says, each time as a new revision. */
@Guarded
@Stateless
@Permitted(Permission.ARTICLE_WRITE)
public class RevisionWritingService {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private ArticleRenderingService rendering;

    @Inject
    private Caller caller;

    @Inject
    private ArticleReviewService reviews;

    @Inject
    private Clock clock;

    /** The newest text of an article as it is typed on; empty before the first. */
    public ArticleText newest(Article article) {
        return body(article, article.getHeadRevision())
                .map(body -> new ArticleText(body.getRevision(), body.getMarkdown()))
                .orElseGet(ArticleText::new);
    }

    /** The newest text of an article with its writer; empty before the first. */
    public Optional<RevisionText> head(Article article) {
        return body(article, article.getHeadRevision()).map(RevisionText::of);
    }

    private Optional<RevisionBody> body(Article article, int number) {
        return em.createNamedQuery(RevisionBody.BY_NUMBER, RevisionBody.class)
                .setParameter("articleId", article.getId())
                .setParameter("number", number)
                .getResultStream()
                .findFirst();
    }

    /** Adds a revision, unless the text is what the newest one says already. */
    public void write(Article article, ArticleText text) {
        if (article.getHeadRevision() > 0 && text.isSameAs(newest(article))) {
            return;
        }
        var markdown = text.getMarkdown() == null ? "" : text.getMarkdown();
        var rendered = rendering.render(markdown);
        var writer =
                caller.accountId().map(id -> em.getReference(Account.class, id)).orElseGet(article::getAuthor);
        var revision = new Revision(article, text.getTitle(), writer, clock.instant())
                .summarized(text.hasOwnSummary() ? text.getSummary().strip() : rendered.summary(), text.hasOwnSummary())
                .covered(text.getCoverId() == null ? null : em.find(Media.class, text.getCoverId()))
                .showing(pictures(rendered.fileKeys()))
                .explained(text.getNote())
                .correcting(text.getCorrection())
                .counted(rendered.wordCount());
        em.persist(revision);
        em.persist(new RevisionBody(revision, markdown, rendered.html()));
        reviews.written(article);
    }

    private List<Media> pictures(Set<String> fileKeys) {
        return fileKeys.isEmpty()
                ? List.of()
                : em.createNamedQuery(Media.BY_FILE_KEYS, Media.class)
                        .setParameter("fileKeys", fileKeys)
                        .getResultList();
    }
}
