package org.menhu.portal.article.ejb;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Objects;
import org.menhu.portal.article.model.Article;
import org.menhu.portal.article.model.ArticleState;
import org.menhu.portal.article.model.ArticleText;
import org.menhu.portal.article.model.Revision;
import org.menhu.portal.article.model.RevisionBody;
import org.menhu.portal.article.model.RevisionComparison;
import org.menhu.portal.article.model.RevisionItem;
import org.menhu.portal.article.model.RevisionText;
import org.menhu.portal.audit.ejb.Audited;
import org.menhu.portal.audit.ejb.ReadOnly;
import org.menhu.portal.shared.ejb.Guarded;
import org.menhu.portal.shared.ejb.Permitted;
import org.menhu.portal.shared.model.BusinessException;
import org.menhu.portal.shared.model.NotFoundException;
import org.menhu.portal.shared.model.NotPermittedException;
import org.menhu.portal.shared.model.Permission;

/** The history of an article, for whoever may write it: what it said when, what has changed since, and back to it. */
@Guarded
@Audited
@Stateless
@Permitted(Permission.ARTICLE_WRITE)
public class RevisionService {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private ArticleEditingService editing;

    @Inject
    private RevisionWritingService writing;

    /**
     * All revisions, the newest first.
     *
     * @throws NotPermittedException when the article is somebody else's
     */
    @ReadOnly
    public List<RevisionItem> list(long articleId) {
        editing.state(articleId); // only whoever may write the article
        return em.createNamedQuery(Revision.ITEMS, RevisionItem.class)
                .setParameter("articleId", articleId)
                .getResultList();
    }

    /** What has changed from one revision to another, word by word. */
    @ReadOnly
    public RevisionComparison compare(long articleId, int olderNumber, int newerNumber) {
        editing.state(articleId);
        var older = RevisionText.of(body(articleId, olderNumber));
        var newer = RevisionText.of(body(articleId, newerNumber));
        return new RevisionComparison(
                older,
                newer,
                WordDiff.of(older.title(), newer.title()),
                WordDiff.of(Objects.toString(older.summary(), ""), Objects.toString(newer.summary(), "")),
                WordDiff.of(older.markdown(), newer.markdown()));
    }

    /**
     * Writes what an earlier revision said as a new one; readers see it when it is published.
     *
     * @param headNumber the newest revision when the decision was made
     * @param note why, as it will stand beside the new revision
     * @throws BusinessException {@code article.changedMeanwhile} when there is a newer one by now
     */
    public ArticleState restore(long articleId, int number, int headNumber, String note) {
        if (editing.state(articleId).headRevision() != headNumber) {
            throw new BusinessException(
                    "article.changedMeanwhile", editing.state(articleId).headRevision());
        }
        var body = body(articleId, number);
        var text = new ArticleText(body.getRevision(), body.getMarkdown());
        text.setNote(note);
        writing.write(em.find(Article.class, articleId), text);
        em.flush();
        return editing.state(articleId);
    }

    private RevisionBody body(long articleId, int number) {
        return em.createNamedQuery(RevisionBody.BY_NUMBER, RevisionBody.class)
                .setParameter("articleId", articleId)
                .setParameter("number", number)
                .getResultStream()
                .findFirst()
                .orElseThrow(NotFoundException::new);
    }
}
