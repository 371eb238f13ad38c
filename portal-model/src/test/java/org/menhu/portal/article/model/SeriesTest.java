package org.menhu.portal.article.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.menhu.portal.account.model.Account;
import org.menhu.portal.shared.model.Role;
import org.menhu.portal.shared.model.Slug;

class SeriesTest {

    private static final Instant MORNING = Instant.parse("2026-11-23T01:00:00Z");

    private final Account author = new Account("xinyue", "鑫阅", Set.of(Role.AUTHOR), MORNING);
    private final Series series = new Series("读史札记", new Slug("du-shi-zha-ji"));
    private final List<Article> articles = Stream.of("one", "two", "three", "four")
            .map(slug -> new Article(ArticleKind.ARTICLE, new Slug(slug), author, MORNING))
            .toList();

    @BeforeEach
    void putInAtOnePlace() {
        articles.forEach(article -> article.placeIn(series, 7)); // as after a race
    }

    @ParameterizedTest
    @CsvSource({
        "0, 1, two one three four",
        "3, -1, one two four three",
        "2, -2, three one two four",
        "0, -1, one two three four",
        "3, 9, one two three four",
        "1, 2147483647, one three four two",
        "1, 0, one two three four"
    })
    void anArticleMovesWithinItsSeriesAndNotBeyondIt(int moved, int places, String order) {
        series.shift(articles, articles.get(moved), places);

        var sorted = articles.stream()
                .sorted(Comparator.comparing(Article::getSeriesPlace))
                .toList();
        assertThat(sorted).extracting(article -> article.getSlug().value()).containsExactly(order.split(" "));
        assertThat(sorted).extracting(Article::getSeriesPlace).containsExactly(1, 2, 3, 4);
    }

    @Test
    void whatLeavesHasNoPlaceAnyMore() {
        articles.getFirst().leaveSeries();

        assertThat(articles.getFirst().getSeries()).isNull();
        assertThat(articles.getFirst().getSeriesPlace()).isNull();
    }

    @Test
    void theSeriesOfAnArticleIsChangedByAnotherNameAlone() {
        var settings = new ArticleSettings(articles.getFirst());
        series.rename("读史", new Slug("du-shi"), null);

        assertThat(settings.isSeriesChanged()).isFalse();
        settings.setSeries(" 读史札记 ");
        assertThat(settings.isSeriesChanged()).isFalse();
        settings.setSeries("游记");
        assertThat(settings.isSeriesChanged()).isTrue();
        settings.setSeries(" ");
        assertThat(settings.isSeriesChanged()).isTrue();
    }

    @Test
    void anArticleThatIsInNoneStaysInNoneWhileNothingIsTyped() {
        var settings = new ArticleSettings();

        assertThat(settings.isSeriesChanged()).isFalse();
        settings.setSeries("");
        assertThat(settings.isSeriesChanged()).isFalse();
    }
}
