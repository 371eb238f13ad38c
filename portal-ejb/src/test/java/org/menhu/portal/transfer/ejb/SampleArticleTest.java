package org.menhu.portal.transfer.ejb;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.menhu.portal.article.model.ArticleKind;
import org.menhu.portal.shared.model.Slug;

class SampleArticleTest {

    @Test
    void aDateIsTheMostRecentSuchDay() {
        var article = article(Map.of("date", "02-28"), "");
        assertThat(article.publishedAt(ZonedDateTime.parse("2026-11-23T10:00+08:00[Asia/Shanghai]")))
                .isEqualTo(Instant.parse("2026-02-28T01:00:00Z"));
        assertThat(article.publishedAt(ZonedDateTime.parse("2027-01-05T10:00+08:00[Asia/Shanghai]")))
                .isEqualTo(Instant.parse("2026-02-28T01:00:00Z"));
    }

    @Test
    void onThatVeryDayBeforeTheMorningItIsLastYears() {
        assertThat(article(Map.of("date", "02-28"), "")
                        .publishedAt(ZonedDateTime.parse("2027-02-28T08:59+08:00[Asia/Shanghai]")))
                .isEqualTo(Instant.parse("2026-02-28T01:00:00Z"));
    }

    @Test
    void daysAgoMayBeAPartOfADay() {
        assertThat(article(Map.of("days-ago", 1.5), "").publishedAt(ZonedDateTime.parse("2026-11-23T10:00Z")))
                .isEqualTo(Instant.parse("2026-11-21T22:00:00Z"));
    }

    @Test
    void keysOfPicturesAreReplacedByAddressesAndLinksAreNot() {
        var article = article(Map.of("cover", "dawn"), "![a tree](tree) and [a link](/article/tree)");
        assertThat(article.pictures()).containsExactlyInAnyOrder("dawn", "tree");
        assertThat(article.picturesInText()).containsExactly("tree");
        assertThat(article.markdown(key -> "/media/" + key + ".jpg"))
                .isEqualTo("![a tree](/media/tree.jpg) and [a link](/article/tree)");
    }

    private static SampleArticle article(Map<String, Object> head, String text) {
        return new SampleArticle(new Slug("any"), ArticleKind.ARTICLE, new Fields(head), text);
    }
}
