package org.menhu.portal.article.ejb;

import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.CriteriaQuery;
import jakarta.persistence.criteria.Expression;
import jakarta.persistence.criteria.Join;
import jakarta.persistence.criteria.JoinType;
import jakarta.persistence.criteria.Order;
import jakarta.persistence.criteria.Path;
import jakarta.persistence.criteria.Predicate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.menhu.portal.article.model.Article;
import org.menhu.portal.article.model.ArticleFilter;
import org.menhu.portal.article.model.ArticleOrder;
import org.menhu.portal.article.model.ArticleStatus;
import org.menhu.portal.article.model.ManagedArticle;
import org.menhu.portal.article.model.Revision;
import org.menhu.portal.article.model.Stage;
import org.menhu.portal.shared.model.LikePattern;

/** The query behind the console's list of articles: one condition for each thing asked for. */
final class ArticleSelection {

    private final CriteriaBuilder builder;
    private final CriteriaQuery<?> query;
    private final Path<Revision> head;
    private final Join<Revision, Article> article;
    private final List<Predicate> conditions = new ArrayList<>();

    ArticleSelection(CriteriaBuilder builder, CriteriaQuery<?> query) {
        this.builder = builder;
        this.query = query;
        var root = query.from(Revision.class);
        head = root;
        article = root.join("article");
        conditions.add(builder.equal(root.get("number"), article.get("headRevision")));
    }

    ArticleSelection matching(ArticleFilter filter, Long authorId) {
        conditions.add(builder.equal(article.get("kind"), filter.getKind()));
        add(authorId != null, () -> builder.equal(article.get("author").get("id"), authorId));
        add(isGiven(filter.getTitle()), () -> like(head.get("title"), filter.getTitle()));
        add(isGiven(filter.getAuthor()), () -> like(article.get("author").get("displayName"), filter.getAuthor()));
        if (isGiven(filter.getTag())) {
            conditions.add(like(article.join("tags").get("name"), filter.getTag()));
            query.distinct(true); // an article may bear several such tags
        }
        add(
                filter.getCategoryId() != null,
                () -> builder.equal(article.get("category").get("id"), filter.getCategoryId()));
        add(
                filter.getModifiedFrom() != null,
                () -> builder.greaterThanOrEqualTo(article.get("modifiedAt"), filter.getModifiedFrom()));
        add(
                filter.getModifiedUntil() != null,
                () -> builder.lessThan(article.get("modifiedAt"), filter.getModifiedUntil()));
        conditions.add(filter.getStanding() == null ? isAtHand() : stands(filter.getStanding()));
        query.where(conditions.toArray(Predicate[]::new));
        return this;
    }

    Expression<Long> count() {
        return builder.countDistinct(article.get("id"));
    }

    void select(CriteriaQuery<ManagedArticle> list, ArticleOrder.Sort sort) {
        var category = article.join("category", JoinType.LEFT);
        list.select(builder.construct(
                        ManagedArticle.class,
                        article.get("id"),
                        article.get("status"),
                        article.get("stage"),
                        article.get("slug"),
                        head.get("title"),
                        article.get("author").get("displayName"),
                        category.get("name"),
                        article.get("headRevision"),
                        article.get("releasedRevision"),
                        article.get("modifiedAt"),
                        article.get("publishedAt"),
                        article.get("viewCount"),
                        article.get("commentCount")))
                .orderBy(order(keyOf(sort.by(), category), sort.descending()), order(article.get("id"), true));
    }

    private Expression<?> keyOf(ArticleOrder order, Path<?> category) {
        return switch (order) {
            case MODIFIED -> article.get("modifiedAt");
            case PUBLISHED -> article.get("publishedAt");
            case TITLE -> head.get("title");
            case AUTHOR -> article.get("author").get("displayName");
            case CATEGORY -> category.get("name");
            case VIEWS -> article.get("viewCount");
            case COMMENTS -> article.get("commentCount");
        };
    }

    private Predicate stands(ArticleFilter.Standing standing) {
        return switch (standing) {
            case DRAFT -> // neither handed in nor returned, approved or planned
                builder.and(
                        builder.equal(article.get("status"), ArticleStatus.DRAFT),
                        builder.equal(article.get("stage"), Stage.WRITING));
            case PUBLISHED, WITHDRAWN, ARCHIVED, TRASHED ->
                builder.equal(article.get("status"), ArticleStatus.valueOf(standing.name()));
            case SUBMITTED, RETURNED, APPROVED, SCHEDULED ->
                builder.equal(article.get("stage"), Stage.valueOf(standing.name()));
            case CHANGED ->
                builder.and(
                        builder.equal(article.get("status"), ArticleStatus.PUBLISHED),
                        builder.notEqual(article.get("headRevision"), article.get("releasedRevision")));
        };
    }

    private Predicate isAtHand() {
        return builder.not(article.get("status").in(ArticleStatus.ARCHIVED, ArticleStatus.TRASHED));
    }

    private void add(boolean asked, Supplier<Predicate> condition) {
        if (asked) {
            conditions.add(condition.get());
        }
    }

    private Predicate like(Expression<String> text, String words) {
        return builder.like(builder.lower(text), LikePattern.containing(words), LikePattern.ESCAPE);
    }

    private Order order(Expression<?> key, boolean descending) {
        return descending ? builder.desc(key) : builder.asc(key);
    }

    private static boolean isGiven(String text) {
        return text != null && !text.isBlank();
    }
}
