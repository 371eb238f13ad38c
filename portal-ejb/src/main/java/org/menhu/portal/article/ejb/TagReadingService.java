package org.menhu.portal.article.ejb;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.menhu.portal.article.model.ArticleTag;
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

    /** The names of the tags of each of the articles that has some; for articles that readers may see. */
    public Map<Long, List<String>> names(Collection<Long> articleIds) {
        if (articleIds.isEmpty()) {
            return Map.of(); // an empty list is no legal parameter of "in"
        }
        return entityManager
                .createNamedQuery(Tag.OF_ARTICLES, ArticleTag.class)
                .setParameter("articleIds", articleIds)
                .getResultStream()
                .collect(groupingBy(ArticleTag::articleId, mapping(ArticleTag::name, toList())));
    }

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
