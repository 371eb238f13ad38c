package org.menhu.portal.article.ejb;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import org.menhu.portal.article.model.Article;
import org.menhu.portal.article.model.ArticleDraft;
import org.menhu.portal.article.model.ArticleState;
import org.menhu.portal.article.model.RevisionText;
import org.menhu.portal.audit.ejb.Audited;
import org.menhu.portal.audit.ejb.ReadOnly;
import org.menhu.portal.shared.ejb.Guarded;
import org.menhu.portal.shared.ejb.Permitted;
import org.menhu.portal.shared.model.BusinessException;
import org.menhu.portal.shared.model.NotFoundException;
import org.menhu.portal.shared.model.NotPermittedException;
import org.menhu.portal.shared.model.Permission;

/** Opens articles for editing and keeps what was typed: one's own, and with a further permission anybody's. */
@Guarded
@Audited
@Stateless
@Permitted(Permission.ARTICLE_WRITE)
public class ArticleEditingService {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private ArticleAuthorService authors;

    @Inject
    private RevisionWritingService revisions;

    @Inject
    private ArticleAddressService addresses;

    @Inject
    private ArticleFilingService filing;

    /**
     * The article with its newest text.
     *
     * @throws NotFoundException when there is none of that id
     * @throws NotPermittedException when it is somebody else's
     */
    @ReadOnly
    public ArticleDraft open(long id) {
        var article = authors.own(id);
        return new ArticleDraft(article, revisions.newest(article));
    }

    /**
     * Keeps a draft; its text becomes a revision when it differs from the newest one. What readers see of the text stays
     * as it is until the revision is published.
     *
     * @throws BusinessException {@code article.changedMeanwhile} when somebody has saved another text since this one was
     *     opened, {@code article.slugTaken}, {@code article.categoryGone}, {@code article.authorGone}
     * @throws NotPermittedException when it is somebody else's, or is given to another author by who may not
     */
    public ArticleState save(ArticleDraft draft) {
        var article = draft.getId() == null ? begin(draft) : authors.own(draft.getId());
        if (article.getHeadRevision() != draft.getReadRevision()) {
            throw new BusinessException("article.changedMeanwhile", article.getHeadRevision());
        }
        filing.file(article, draft.getSettings());
        revisions.write(article, draft.getText());
        em.flush(); // whoever is told of it is told its title
        if (draft.getSettings().isAuthorChanged()) {
            authors.give(article, draft.getSettings().getAuthorId());
            em.flush();
        }
        return ArticleState.of(article);
    }

    /** The newest text with its writer, for whoever has typed into an older one; empty when nothing was saved yet. */
    @ReadOnly
    public Optional<RevisionText> newest(long id) {
        return revisions.head(authors.own(id));
    }

    /** Where the article stands now. */
    @ReadOnly
    public ArticleState state(long id) {
        return ArticleState.of(authors.own(id));
    }

    private Article begin(ArticleDraft draft) {
        var article = addresses.begin(draft, authors.present());
        em.persist(article);
        return article;
    }
}
