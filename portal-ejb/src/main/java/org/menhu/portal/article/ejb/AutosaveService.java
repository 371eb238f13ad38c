package org.menhu.portal.article.ejb;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.validation.ConstraintViolationException;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.menhu.portal.account.model.Account;
import org.menhu.portal.article.model.Article;
import org.menhu.portal.article.model.ArticleKind;
import org.menhu.portal.article.model.Autosave;
import org.menhu.portal.article.model.AutosaveContent;
import org.menhu.portal.article.model.KeptAutosave;
import org.menhu.portal.audit.ejb.Audited;
import org.menhu.portal.audit.ejb.ReadOnly;
import org.menhu.portal.shared.ejb.Caller;
import org.menhu.portal.shared.ejb.Guarded;
import org.menhu.portal.shared.ejb.Permitted;
import org.menhu.portal.shared.model.BusinessException;
import org.menhu.portal.shared.model.NotPermittedException;
import org.menhu.portal.shared.model.Permission;

/**
 * Keeps what a writer types between two saves, each writer's own. Leaves no line in the record: it happens every few seconds
 * and changes nothing that anybody else sees.
 */
@Guarded
@Audited
@Stateless
@Permitted(Permission.ARTICLE_WRITE)
public class AutosaveService {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private ArticleEditingService articles;

    @Inject
    private Caller caller;

    @Inject
    private Clock clock;

    /**
     * Keeps what is typed in place of what this page has sent before.
     *
     * @param seen the version that the page knows; 0 for none
     * @throws BusinessException {@code article.typedElsewhere} when the same writer has typed on in another window since,
     *     {@code article.autosaveRefused} when a field holds more than it may
     * @throws NotPermittedException when the article is somebody else's
     */
    @ReadOnly
    public KeptAutosave keep(String place, int seen, AutosaveContent content) {
        if (content.articleId() != null) {
            articles.state(content.articleId()); // only whoever may write the article
        }
        var autosave = at(place).orElse(null);
        if (autosave != null && autosave.getVersion() != seen) {
            throw new BusinessException("article.typedElsewhere");
        }
        if (autosave == null) {
            autosave = begin(place, content.articleId());
        }
        autosave.keep(content, clock.instant());
        write(autosave);
        return KeptAutosave.of(autosave);
    }

    private void write(Autosave autosave) {
        try {
            em.persist(autosave);
            em.flush();
        } catch (ConstraintViolationException e) { // the fields of the page are bounded; programs may send more
            throw new BusinessException("article.autosaveRefused");
        }
    }

    /** What the caller has typed there and not saved. */
    @ReadOnly
    public Optional<KeptAutosave> find(String place) {
        return at(place).map(KeptAutosave::of);
    }

    /** What the caller has typed into new articles and never saved, the newest first. */
    @ReadOnly
    public List<KeptAutosave> unfinished(ArticleKind kind) {
        return em.createNamedQuery(Autosave.UNFINISHED, Autosave.class)
                .setParameter("writerId", caller.accountId().orElseThrow())
                .setParameter("kind", kind)
                .getResultStream()
                .map(KeptAutosave::of)
                .toList();
    }

    /** Gives up what was typed there, because it is saved by now or not wanted. */
    @ReadOnly
    public void drop(String place) {
        at(place).ifPresent(em::remove);
    }

    private Optional<Autosave> at(String place) {
        return em.createNamedQuery(Autosave.BY_PLACE, Autosave.class)
                .setParameter("writerId", caller.accountId().orElseThrow())
                .setParameter("place", place)
                .getResultStream()
                .findFirst();
    }

    private Autosave begin(String place, Long articleId) {
        var writer = em.getReference(Account.class, caller.accountId().orElseThrow());
        return new Autosave(writer, place, articleId == null ? null : em.getReference(Article.class, articleId));
    }
}
