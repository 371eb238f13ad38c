package org.menhu.portal.article.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.menhu.portal.shared.model.Slug;

class SeriesPlaceTest {

    private static final SeriesLink SERIES = new SeriesLink(1L, new Slug("du-shi"), "读史");

    @Test
    void theFirstHasNoneBeforeItAndTheLastNoneBehindIt() {
        var first = place(10, 10, 11, 12);
        var middle = place(11, 10, 11, 12);
        var last = place(12, 10, 11, 12);

        assertThat(first.number()).isEqualTo(1);
        assertThat(first.previous()).isNull();
        assertThat(first.next().id()).isEqualTo(11);
        assertThat(middle.previous().id()).isEqualTo(10);
        assertThat(middle.next().id()).isEqualTo(12);
        assertThat(last.number()).isEqualTo(3);
        assertThat(last.next()).isNull();
    }

    @Test
    void anArticleThatIsAloneOrNoMemberHasNoPlace() {
        assertThat(SeriesPlace.of(10, SERIES, links(10))).isEmpty();
        assertThat(SeriesPlace.of(10, SERIES, links(11, 12))).isEmpty();
        assertThat(SeriesPlace.of(10, SERIES, List.of())).isEmpty();
    }

    @Test
    void idsAreComparedByValue() {
        assertThat(place(100_000, 99_999, 100_000).number()).isEqualTo(2);
    }

    private static SeriesPlace place(long article, long... members) {
        return SeriesPlace.of(article, SERIES, links(members)).orElseThrow();
    }

    private static List<ArticleLink> links(long... ids) {
        return LongStream.of(ids)
                .mapToObj(id -> new ArticleLink(id, new Slug("a" + id), "第" + id, Instant.EPOCH))
                .toList();
    }
}
