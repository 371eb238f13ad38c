package org.menhu.portal.article.ejb;

import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.menhu.portal.article.model.Article;
import org.menhu.portal.article.model.ArticleKind;
import org.menhu.portal.article.model.ArticleLink;
import org.menhu.portal.article.model.Correction;
import org.menhu.portal.article.model.FormerSlug;
import org.menhu.portal.article.model.Heading;
import org.menhu.portal.article.model.Onward;
import org.menhu.portal.article.model.Place;
import org.menhu.portal.article.model.PublishedArticle;
import org.menhu.portal.article.model.Revision;
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

    private static final int OLDER = 0; // as Place.ONWARD tells them apart
    private static final int NEWER = 1;
    private static final int RELATED = 2;

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

    /** What was changed since it was first published, as far as readers are told; the newest change first. */
    public List<Correction> corrections(PublishedArticle article) {
        return article.correctedAt() == null
                ? List.of()
                : entityManager
                        .createNamedQuery(Revision.CORRECTIONS, Correction.class)
                        .setParameter("articleId", article.id())
                        .getResultList();
    }

    /** Where readers may go on. */
    public Onward onward(PublishedArticle article) {
        var places = places(article);
        var links =
                links(places.values().stream().flatMap(List::stream).distinct().toList());
        return new Onward(
                first(places, OLDER, links),
                first(places, NEWER, links),
                places.getOrDefault(RELATED, List.of()).stream()
                        .map(links::get)
                        .filter(Objects::nonNull)
                        .toList());
    }

    /** The ids of the articles in each relation to the one that is open. */
    private Map<Integer, List<Long>> places(PublishedArticle article) {
        Stream<?> rows = entityManager
                .createNamedQuery(Place.ONWARD)
                .setParameter(1, article.publishedAt().toEpochMilli())
                .setParameter(2, article.id())
                .getResultStream();
        return rows.map(Object[].class::cast)
                .collect(Collectors.groupingBy(
                        row -> ((Number) row[0]).intValue(),
                        Collectors.mapping(row -> ((Number) row[1]).longValue(), Collectors.toList())));
    }

    private static ArticleLink first(Map<Integer, List<Long>> places, int relation, Map<Long, ArticleLink> links) {
        return places.getOrDefault(relation, List.of()).stream()
                .map(links::get)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    private Map<Long, ArticleLink> links(List<Long> ids) {
        return ids.isEmpty()
                ? Map.of()
                : entityManager
                        .createNamedQuery(Article.LINKS, ArticleLink.class)
                        .setParameter("ids", ids)
                        .getResultStream()
                        .collect(Collectors.toMap(ArticleLink::id, Function.identity()));
    }
}
