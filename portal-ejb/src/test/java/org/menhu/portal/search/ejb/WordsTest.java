package org.menhu.portal.search.ejb;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class WordsTest {

    @Test
    void wordsAreFoundInTheirOrderWithAnythingBetween() {
        assertThat(Words.pattern("  北极 航道 ")).contains("%北极%航道%");
    }

    @Test
    void fullWidthAndCapitalLettersAreTheSameAsOthers() {
        assertThat(Words.pattern("ＪＡＶＡ")).contains("%java%");
    }

    @Test
    void whatMeansSomethingToTheDatabaseIsTakenLiterally() {
        assertThat(Words.pattern("100%_!")).contains("%100!%!_!!%");
    }

    @Test
    void nothingTypedFindsNothing() {
        assertThat(Words.pattern(" \u0000\t")).isEmpty();
        assertThat(Words.pattern(null)).isEmpty();
    }

    @Test
    void aLongTextIsCutBetweenCharacters() {
        assertThat(Words.pattern("𠀀".repeat(100)).orElseThrow().codePointCount(0, 122))
                .isEqualTo(62);
    }
}
