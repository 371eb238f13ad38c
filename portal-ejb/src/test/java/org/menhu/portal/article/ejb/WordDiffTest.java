package org.menhu.portal.article.ejb;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class WordDiffTest {

    @Test
    void chineseIsToldApartByWords() {
        assertThat(diff("我们在北京大学读书。", "我们在上海大学读书。")).isEqualTo("我们在[-北京][+上海]大学读书。");
    }

    @Test
    void soAreWordsWithSpaces() {
        assertThat(diff("the quick fox", "the slow fox")).isEqualTo("the [-quick][+slow] fox");
    }

    @Test
    void whatIsFarFromAnyChangeIsLeftOut() {
        var older = "一\n二\n三\n四\n五\n六\n";
        assertThat(diff(older, older.replace("六", "陆"))).isEqualTo("[…]四\n五\n[-六][+陆]\n");
        assertThat(diff(older, older)).isEqualTo("[…]");
    }

    @Test
    void oneTextMayBeEmpty() {
        assertThat(diff("", "新")).isEqualTo("[+新]");
        assertThat(diff("旧", "")).isEqualTo("[-旧]");
    }

    @Test
    void aTextWrittenAnewIsShownAsAWholeInsteadOfForMinutes() {
        assertThat(WordDiff.of("旧 ".repeat(5000), "新 ".repeat(5000))).hasSize(2);
    }

    private static String diff(String older, String newer) {
        return WordDiff.of(older, newer).stream()
                .map(difference -> switch (difference.kind()) {
                    case SAME -> difference.text();
                    case SKIPPED -> "[…]";
                    case REMOVED -> "[-" + difference.text() + "]";
                    case ADDED -> "[+" + difference.text() + "]";
                })
                .collect(Collectors.joining());
    }
}
