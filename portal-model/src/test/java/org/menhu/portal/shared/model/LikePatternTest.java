package org.menhu.portal.shared.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LikePatternTest {

    @Test
    void whatMeansSomethingToTheDatabaseStandsForItself() {
        assertThat(LikePattern.containing(" 50%_Off! ")).isEqualTo("%50!%!_off!!%");
    }

    @Test
    void nothingTypedFindsAll() {
        assertThat(LikePattern.containing(null)).isEqualTo("%%");
        assertThat(LikePattern.containing("  ")).isEqualTo("%%");
    }
}
