package org.menhu.portal.account.ejb;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.menhu.portal.shared.model.FieldRefusedException;

class PasswordRuleTest {

    @Test
    void aSentenceIsAGoodPassword() {
        assertThatCode(() -> PasswordRule.check("床前明月光,疑是地上霜。", "xinyue")).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @CsvSource({
        "elevenchars,  account.passwordLength",
        "menhu-editor, account.passwordIsName",
        "MENHU-EDITOR, account.passwordIsName",
        "aaaaaaaabbbb, account.passwordTooPlain",
    })
    void whatIsEasyToGuessIsRefusedWithItsReason(String password, String reason) {
        var refused =
                catchThrowableOfType(FieldRefusedException.class, () -> PasswordRule.check(password, "menhu-editor"));

        assertThat(refused.getMessageKey()).isEqualTo(reason);
        assertThat(refused.getField()).isEqualTo("password");
    }
}
