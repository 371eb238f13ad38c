package org.menhu.portal.shared.ejb;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SimplifiedTest {

    @Test
    void traditionalCharactersBecomeSimplifiedOnesInTheirPlaces() {
        assertThat(Simplified.of("漢字簡化ABC𠀀的歷史")).isEqualTo("汉字简化ABC𠀀的历史");
    }
}
