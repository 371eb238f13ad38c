package org.menhu.portal.account.ejb;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.menhu.portal.shared.model.BusinessException;

class SignInLimitTest {

    private final SignInLimit limit = new SignInLimit();

    @Test
    void theEleventhGuessAtOneAccountMustWaitWhereverItComesFrom() {
        IntStream.range(0, 10).forEach(i -> limit.count("xinyue", "192.0.2." + i));

        var refused = catchThrowableOfType(BusinessException.class, () -> limit.count("XinYue", "192.0.2.99"));

        assertThat(refused.getMessageKey()).isEqualTo("account.tooManyAttempts");
        assertThat((long) refused.getArguments()[0]).isBetween(1L, 15L);
    }

    @Test
    void oneAddressCannotTryManyAccounts() {
        IntStream.range(0, 60).forEach(i -> limit.count("account" + i, "192.0.2.1"));

        assertThat(catchThrowableOfType(BusinessException.class, () -> limit.count("another", "192.0.2.1")))
                .isNotNull();
        assertThatCode(() -> limit.count("another", "192.0.2.2")).doesNotThrowAnyException();
    }

    @Test
    void whoSignsInRightIsNeverMadeToWait() {
        assertThatCode(() -> IntStream.range(0, 200).forEach(i -> {
                    limit.count("xinyue", "192.0.2.1");
                    limit.forget("xinyue", "192.0.2.1");
                }))
                .doesNotThrowAnyException();
    }
}
