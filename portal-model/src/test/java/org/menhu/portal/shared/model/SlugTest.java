package org.menhu.portal.shared.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SlugTest {

    @Test
    void wordsAreJoinedByHyphensAndTheRestIsDropped() {
        assertThat(Slug.of("Hello,  World! It's 2026", "x")).hasToString("hello-world-its-2026");
    }

    @Test
    void whatHasNoLetterTakesTheFallback() {
        assertThat(Slug.of("……", "article")).hasToString("article");
    }

    @Test
    void aLongOneIsCutAtAWord() {
        var slug = Slug.of("word ".repeat(40), "x").value();

        assertThat(slug.length()).isLessThanOrEqualTo(Slug.MAX_LENGTH);
        assertThat(slug).endsWith("-word");
    }

    @Test
    void aNumberedOneStaysWithinItsLength() {
        assertThat(new Slug("a".repeat(Slug.MAX_LENGTH)).numbered(12).value())
                .hasSize(Slug.MAX_LENGTH)
                .endsWith("-12");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "A", "a b", "-a", "a-", "a--b", "文", "a/b", ".."})
    void otherFormsAreRefused(String value) {
        assertThatThrownBy(() -> new Slug(value)).hasMessage("shared.slugInvalid");
    }
}
