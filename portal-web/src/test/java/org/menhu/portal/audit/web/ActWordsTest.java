package org.menhu.portal.audit.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;

class ActWordsTest {

    private final ActWords words = new ActWords(Locale.SIMPLIFIED_CHINESE);

    @Test
    void anActIsFoundByItsWordsAndByItsName() {
        assertThat(words.found("登录")).contains("SignInService.signIn").doesNotContain("SettingEditingService.save");
        assertThat(words.found(" signinservice.SIGNIN ")).contains("SignInService.signIn");
        assertThat(words.found(" ")).as("all").isNull();
    }

    @Test
    void anActThatIsGoneFromTheCodeIsShownAndFoundByItsName() {
        assertThat(words.of("OldService.work")).isEqualTo("OldService.work");
        assertThat(words.found("OldService.work")).containsExactly("OldService.work");
    }

    @Test
    void whereAMessageTakesAValueTheRecordHasNone() {
        assertThat(ActWords.withoutValues("“{0}” still holds {1}.")).isEqualTo("“…” still holds ….");
        assertThat(ActWords.withoutValues("Try again in {0,choice,0#{0} minutes|1#one minute|1<{0} minutes}."))
                .isEqualTo("Try again in ….");
    }
}
