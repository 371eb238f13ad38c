package org.menhu.portal.article.ejb;

import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import org.menhu.portal.article.model.Tag;
import org.menhu.portal.article.model.TagLink;
import org.menhu.portal.shared.ejb.Guarded;
import org.menhu.portal.shared.ejb.Permitted;
import org.menhu.portal.shared.model.NotFoundException;
import org.menhu.portal.shared.model.Permission;
import org.menhu.portal.shared.model.Slug;

/** The tags as readers find them. */
@Guarded
@Stateless
@Permitted(Permission.VISIT)
public class TagReadingService {

    @PersistenceContext
    private EntityManager entityManager;

    /** @throws NotFoundException when no tag has this address */
    public TagLink at(String address) {
        var slug = Slug.ifValid(address).orElseThrow(NotFoundException::new);
        return entityManager
                .createNamedQuery(Tag.BY_SLUG, Tag.class)
                .setParameter("slug", slug)
                .getResultStream()
                .findFirst()
                .map(tag -> new TagLink(tag.getId(), tag.getSlug(), tag.getName()))
                .orElseThrow(NotFoundException::new);
    }
}
