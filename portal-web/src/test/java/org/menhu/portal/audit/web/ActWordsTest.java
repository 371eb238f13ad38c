package org.menhu.portal.audit.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ActWordsTest {

    @Test
    void whereAMessageTakesAValueTheRecordHasNone() {
        assertThat(ActWords.withoutValues("“{0}” still holds {1}.")).isEqualTo("“…” still holds ….");
        assertThat(ActWords.withoutValues("Try again in {0,choice,0#{0} minutes|1#one minute|1<{0} minutes}."))
                .isEqualTo("Try again in ….");
    }
}
