package org.menhu.portal.donation.ejb;

import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import org.menhu.portal.article.model.Article;
import org.menhu.portal.donation.model.DonationCode.Payee;
import org.menhu.portal.shared.ejb.Guarded;
import org.menhu.portal.shared.ejb.Permitted;
import org.menhu.portal.shared.model.NotFoundException;
import org.menhu.portal.shared.model.Permission;

/** Knows to whom a payment code belongs. */
@Stateless
@Guarded
@Permitted(Permission.VISIT)
public class CodeOwnerService {

    @PersistenceContext
    private EntityManager entities;

    /**
     * The id of the account that a payee's codes belong to; empty for those of the site.
     *
     * @throws NotFoundException when there is no such article
     */
    public Optional<Long> of(Payee payee) {
        return switch (payee.kind()) {
            case AUTHOR -> Optional.of(payee.id());
            case ARTICLE -> Optional.of(authorOf(payee.id()));
            case CATEGORY, SITE -> Optional.empty();
        };
    }

    private Long authorOf(long articleId) {
        return Optional.ofNullable(entities.find(Article.class, articleId))
                .orElseThrow(NotFoundException::new)
                .getAuthor()
                .getId();
    }
}
