package org.menhu.portal.article.ejb;

import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.menhu.portal.article.model.Article;
import org.menhu.portal.article.model.ArticleKind;
import org.menhu.portal.article.model.ArticleLink;
import org.menhu.portal.article.model.FormerSlug;
import org.menhu.portal.article.model.Heading;
import org.menhu.portal.article.model.Neighbours;
import org.menhu.portal.article.model.PublishedArticle;
import org.menhu.portal.article.model.TagLink;
import org.menhu.portal.shared.ejb.Guarded;
import org.menhu.portal.shared.ejb.Permitted;
import org.menhu.portal.shared.model.NotFoundException;
import org.menhu.portal.shared.model.Permission;
import org.menhu.portal.shared.model.Slug;

/** What the page of one article shows. Drafts cannot leak: the queries return the released revision and no other. */
@Guarded
@Stateless
@Permitted(Permission.VISIT)
public class ArticleReadingService {

    @PersistenceContext
    private EntityManager entityManager;

    /** @throws NotFoundException when no published article has this address now */
    public PublishedArticle published(String slug) {
        return find(slug, ArticleKind.ARTICLE);
    }

    /** @throws NotFoundException when no published page has this address now */
    public PublishedArticle page(String slug) {
        return find(slug, ArticleKind.PAGE);
    }

    private PublishedArticle find(String address, ArticleKind kind) {
        var slug = Slug.ifValid(address).orElseThrow(NotFoundException::new);
        return entityManager
                .createNamedQuery(Article.PAGE, PublishedArticle.class)
                .setParameter("slug", slug)
                .setParameter("kind", kind)
                .getResultStream()
                .findFirst()
                .orElseThrow(NotFoundException::new);
    }

    /** The present address of what was found here before, if it is published still. */
    public Optional<Slug> presentSlug(String former) {
        return entityManager
                .createNamedQuery(FormerSlug.PRESENT, Slug.class)
                .setParameter("slug", former)
                .getResultStream()
                .findFirst();
    }

    /** The table of contents; empty when the body has no headings. */
    public List<Heading> contents(PublishedArticle article) {
        return Headings.of(article.body());
    }

    public List<TagLink> tags(Long articleId) {
        return entityManager
                .createNamedQuery(Article.TAGS, TagLink.class)
                .setParameter("id", articleId)
                .getResultList();
    }

    public Neighbours neighbours(PublishedArticle article) {
        return new Neighbours(neighbour(Article.PREVIOUS, article), neighbour(Article.NEXT, article));
    }

    private ArticleLink neighbour(String query, PublishedArticle article) {
        return entityManager
                .createNamedQuery(query, ArticleLink.class)
                .setParameter("at", article.publishedAt())
                .setParameter("id", article.id())
                .setMaxResults(1)
                .getResultStream()
                .findFirst()
                .orElse(null);
    }

    /** Those that share the most tags, filled up with the newest of the same category. */
    public List<ArticleLink> related(PublishedArticle article, int limit) {
        var related = new ArrayList<>(sharingTags(article, limit));
        if (related.size() < limit && article.categoryId() != null) {
            entityManager
                    .createNamedQuery(Article.LINKS_OF_CATEGORIES, ArticleLink.class)
                    .setParameter("except", article.id())
                    .setParameter("categoryIds", List.of(article.categoryId()))
                    .setMaxResults(limit)
                    .getResultStream()
                    .filter(link -> !related.contains(link))
                    .limit(limit - related.size())
                    .forEach(related::add);
        }
        return related;
    }

    private List<ArticleLink> sharingTags(PublishedArticle article, int limit) {
        var tagIds = tags(article.id()).stream().map(TagLink::id).toList();
        if (tagIds.isEmpty()) {
            return List.of();
        }
        return entityManager
                .createNamedQuery(Article.RELATED, ArticleLink.class)
                .setParameter("id", article.id())
                .setParameter("tagIds", tagIds)
                .setMaxResults(limit)
                .getResultList();
    }
}
