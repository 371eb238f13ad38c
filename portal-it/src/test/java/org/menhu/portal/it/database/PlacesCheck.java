package org.menhu.portal.it.database;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.menhu.portal.account.model.Account;
import org.menhu.portal.article.model.Article;
import org.menhu.portal.article.model.ArticleKind;
import org.menhu.portal.article.model.ArticleList;
import org.menhu.portal.article.model.Category;
import org.menhu.portal.article.model.ListKey;
import org.menhu.portal.article.model.ListKind;
import org.menhu.portal.article.model.Place;
import org.menhu.portal.article.model.Revision;
import org.menhu.portal.article.model.Step;
import org.menhu.portal.article.model.StepRequest;
import org.menhu.portal.article.model.Tag;
import org.menhu.portal.shared.model.Cursor;
import org.menhu.portal.shared.model.Role;
import org.menhu.portal.shared.model.Slug;

/** What the lists of readers must do on every database: filled from the articles, read from both ends. */
final class PlacesCheck {

    private static final Instant AT = Instant.parse("2026-11-01T00:00:00Z");

    private final EntityManager em;
    private final Account author = new Account("places", "位置", Set.of(Role.AUTHOR), AT);
    private final Category top = new Category("上", new Slug("places-top"));
    private final Category below = new Category("下", new Slug("places-below"));
    private final Tag tag = new Tag("位置", new Slug("places-tag"));
    private final List<Article> articles;

    PlacesCheck(EntityManager em) {
        this.em = em;
        below.moveTo(top, 0);
        List.of(author, top, below, tag).forEach(em::persist);
        articles = IntStream.range(0, 4).mapToObj(this::published).toList();
    }

    /** Each a second after the one before; the third and the fourth in the same millisecond. */
    private Article published(int number) {
        var at = AT.plusSeconds(Math.min(number, 2));
        var article = new Article(ArticleKind.ARTICLE, new Slug("places-" + number), author, at);
        article.moveTo(below);
        article.tag(number == 0 ? Set.of() : Set.of(tag));
        em.persist(article);
        em.persist(new Revision(article, "标题", author, at));
        article.take(Step.PUBLISH, new Step.Taker(Role.EDITOR.permissions(), true, false, at), StepRequest.of(1));
        em.flush(); // so that the later one has the greater id
        return article;
    }

    void run() {
        em.flush();
        fill(Place.FILL_ALL);
        fill(Place.FILL_PINNED);
        fill(Place.FILL_AUTHORS);
        fill(Place.FILL_TAGS);
        fill(Place.FILL_CATEGORY, top.getId(), below.getId());
        fill(Place.FILL_MONTH, 202611L, AT.toEpochMilli(), AT.plusSeconds(1).toEpochMilli());
        List.of(ListKind.TAG, ListKind.CATEGORY).forEach(kind -> fill(ArticleList.COUNT_KIND, kind.name()));

        assertThat(read(Place.OLDER, new ListKey(ListKind.CATEGORY, top.getId()), Cursor.START, 3))
                .containsExactly(id(3), id(2), id(1));
        assertThat(read(Place.NEWER, new ListKey(ListKind.AUTHOR, author.getId()), Cursor.END, 3))
                .containsExactly(id(0), id(1), id(2));
        assertThat(read(Place.OLDER, ListKey.ALL, new Cursor(AT.plusSeconds(2), id(3)), 1))
                .containsExactly(id(2));
        assertThat(read(Place.OLDER, ListKey.of(YearMonth.of(2026, 11)), Cursor.START, 3))
                .containsExactly(id(0));
        leadsOn(2, "0 " + id(1), "1 " + id(3), "2 " + id(3), "2 " + id(1), "2 " + id(0)); // the last shares no tag
        leadsOn(3, "0 " + id(2), "2 " + id(2), "2 " + id(1), "2 " + id(0));
    }

    private void leadsOn(int number, String... relations) {
        List<?> rows = em.createNamedQuery(Place.ONWARD)
                .setParameter(1, AT.plusSeconds(2).toEpochMilli())
                .setParameter(2, id(number))
                .getResultList();
        assertThat(rows.stream()
                        .map(Object[].class::cast)
                        .map(row -> row[0] + " " + row[1])
                        .toList())
                .containsExactly(relations);
    }

    private void fill(String query, Object... parameters) {
        var fill = em.createNamedQuery(query);
        for (var i = 0; i < parameters.length; i++) {
            fill.setParameter(i + 1, parameters[i]);
        }
        fill.executeUpdate();
    }

    private List<Long> read(String query, ListKey list, Cursor from, int limit) {
        List<?> rows = em.createNamedQuery(query)
                .setParameter(1, list.kind().name())
                .setParameter(2, list.id())
                .setParameter(3, from.at().toEpochMilli())
                .setParameter(4, from.id())
                .setParameter(5, limit)
                .getResultList();
        return rows.stream()
                .map(Object[].class::cast)
                .map(row -> ((Number) row[1]).longValue())
                .toList();
    }

    private long id(int number) {
        return articles.get(number).getId();
    }
}
