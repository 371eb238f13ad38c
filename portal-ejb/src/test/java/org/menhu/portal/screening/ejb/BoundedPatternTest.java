package org.menhu.portal.screening.ejb;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.menhu.portal.shared.model.BusinessException;

class BoundedPatternTest {

    /** The classic ones, which take the JDK's engine longer than the universe has existed. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "(a+)+$",
                "(a|aa)+$",
                "(a|a?)+$",
                "(.*a){25}",
                "([a-zA-Z]+)*$",
                "^(([a-z])+.)+[A-Z]([a-z])+$",
                "(x+x+)+y",
                "(?:a*)*b"
            })
    @Timeout(value = 20, unit = SECONDS) // not a measure: without the bound it never ends
    void aCatastrophicPatternEnds(String pattern) {
        var text = "a".repeat(2_000) + "!" + "x".repeat(2_000);

        assertThat(BoundedPattern.compile(pattern).matcher(text).find()).isIn(true, false);
    }

    @ParameterizedTest
    @ValueSource(strings = {"((a{50}){50}){50}", "(x{1000}){1000}", "(((a{9}){9}){9}){9}", "a{1000}b{1000}"})
    void aPatternThatGrowsTooLargeIsRefused(String pattern) {
        assertThatThrownBy(() -> BoundedPattern.compile(pattern))
                .isInstanceOf(BusinessException.class)
                .hasMessage("screening.patternTooLarge");
    }

    @ParameterizedTest
    @ValueSource(strings = {"(", "[a", "(a)\\1", "a(?=b)", "*"})
    void aPatternThatCannotBeReadIsRefusedWithItsReason(String pattern) {
        assertThatThrownBy(() -> BoundedPattern.compile(pattern))
                .isInstanceOf(BusinessException.class)
                .hasMessage("screening.patternInvalid");
    }

    @Test
    void capitalsDoNotMatter() {
        assertThat(BoundedPattern.compile("qq\\d{5,11}").matcher("QQ123456").find())
                .isTrue();
    }
}
