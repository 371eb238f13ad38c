package org.menhu.portal.article.ejb;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

class SummaryMakerTest {

    private static final String SENTENCE = "这一句话不多不少刚好有二十五个汉字连同句末的标点在内。";

    @Test
    void itHoldsWholeSentencesUpToTheLimit() {
        var summary = summarize("<p>" + SENTENCE.repeat(10) + "</p>");

        assertThat(summary).endsWith("。").hasSizeBetween(120, 160);
        assertThat(summary.length() % SENTENCE.length()).isZero();
    }

    @Test
    void itDoesNotCrossAHeading() {
        assertThat(summarize("<p>" + SENTENCE + "</p><h2>下文</h2><p>" + SENTENCE.repeat(6) + "</p>"))
                .isEqualTo(SENTENCE);
    }

    @Test
    void itBeginsBelowAHeadingThatOpensTheText() {
        assertThat(summarize("<h2>引子</h2><p>" + SENTENCE + "</p>")).isEqualTo(SENTENCE);
    }

    @Test
    void itHasNoMarkup() {
        assertThat(summarize("<p>甲<strong>乙</strong>&lt;b&gt;。</p><ul><li>丙</li></ul>"))
                .isEqualTo("甲乙<b>。");
    }

    @Test
    void aFirstSentenceThatIsTooLongEndsAfterAClause() {
        var summary = summarize("<p>" + "这是一个没有句号只有逗号的分句,".repeat(15) + "完。</p>");

        assertThat(summary).endsWith("分句……").hasSizeBetween(120, 161);
    }

    @Test
    void latinSentencesKeepTheirSpaces() {
        assertThat(summarize("<p>One is here. Two is there.</p><p>Three.</p>"))
                .isEqualTo("One is here. Two is there. Three.");
    }

    @Test
    void aTextWithoutParagraphsHasNone() {
        assertThat(summarize("<figure></figure>")).isEmpty();
    }

    private static String summarize(String html) {
        return SummaryMaker.summarize(Jsoup.parseBodyFragment(html).body());
    }
}
