package org.menhu.portal.it.database;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.menhu.portal.account.model.Account;
import org.menhu.portal.article.model.Article;
import org.menhu.portal.article.model.ArticleKind;
import org.menhu.portal.article.model.ArticleLink;
import org.menhu.portal.article.model.ArticleSummary;
import org.menhu.portal.article.model.Category;
import org.menhu.portal.article.model.Revision;
import org.menhu.portal.article.model.Series;
import org.menhu.portal.article.model.SeriesItem;
import org.menhu.portal.article.model.SeriesMember;
import org.menhu.portal.article.model.Step;
import org.menhu.portal.article.model.StepRequest;
import org.menhu.portal.shared.model.Role;
import org.menhu.portal.shared.model.Slug;

/** What a series must do on every database: keep its order, and show readers what is published of it alone. */
final class SeriesCheck {

    private static final Instant AT = Instant.parse("2026-11-01T00:00:00Z");

    private final EntityManager em;
    private final Account author = new Account("series", "系列", Set.of(Role.AUTHOR), AT);
    private final Category category = new Category("系列", new Slug("series-category"));
    private final Series series = new Series("系列", new Slug("series-of-four"));
    private final List<Article> articles;

    SeriesCheck(EntityManager em) {
        this.em = em;
        List.of(author, category, series).forEach(em::persist);
        articles = IntStream.range(0, 4).mapToObj(this::written).toList();
    }

    /** The last stand first, the first two at one place; the third is a draft. */
    private Article written(int number) {
        var article = new Article(ArticleKind.ARTICLE, new Slug("series-" + number), author, AT);
        article.moveTo(category);
        article.placeIn(series, number < 2 ? 9 : 5 - number);
        em.persist(article);
        em.persist(new Revision(article, "第" + number, author, AT));
        if (number != 2) {
            article.take(Step.PUBLISH, new Step.Taker(Role.EDITOR.permissions(), true, false, AT), StepRequest.of(1));
        }
        em.flush(); // so that the later one has the greater id
        return article;
    }

    void run() {
        assertThat(read(Series.LINKS, ArticleLink.class))
                .extracting(ArticleLink::title)
                .containsExactly("第3", "第0", "第1");
        assertThat(read(Series.SUMMARIES, ArticleSummary.class))
                .extracting(ArticleSummary::id)
                .containsExactly(id(3), id(0), id(1));
        assertThat(read(Series.MEMBERS, SeriesMember.class))
                .extracting(SeriesMember::title)
                .containsExactly("第3", "第2", "第0", "第1");
        assertThat(read(Series.LAST, Integer.class)).containsExactly(9);
        assertThat(em.createNamedQuery(Series.COUNTED, SeriesItem.class)
                        .setParameter("pattern", "系列")
                        .getResultList())
                .containsExactly(new SeriesItem(series.getId(), "系列", series.getSlug(), null, 4));
    }

    private <T> List<T> read(String query, Class<T> type) {
        return em.createNamedQuery(query, type)
                .setParameter("seriesId", series.getId())
                .getResultList();
    }

    private long id(int number) {
        return articles.get(number).getId();
    }
}
