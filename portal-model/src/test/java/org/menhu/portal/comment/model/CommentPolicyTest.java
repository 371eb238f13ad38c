package org.menhu.portal.comment.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CommentPolicyTest {

    @ParameterizedTest
    @CsvSource({
        "false, 0, 0, GUEST",
        "false, 50, 1, GUEST",
        "false, 0, 3, DOUBTED",
        "true, 2, 0, MEMBER",
        "true, 3, 0, REGULAR",
        "true, 19, 0, REGULAR",
        "true, 20, 1, TRUSTED",
        "true, 20, 2, REGULAR",
        "true, 2, 3, DOUBTED"
    })
    void trustFollowsFromWhatBecameOfEarlierComments(boolean account, long approved, long rejected, TrustLevel trust) {
        assertThat(TrustLevel.of(account, approved, rejected)).isEqualTo(trust);
    }

    @ParameterizedTest
    @CsvSource({"22, PUBLISH_FIRST", "23, CLOSED", "3, CLOSED", "6, CLOSED", "7, PUBLISH_FIRST"})
    void theHoursOfANightGoOverMidnight(int hour, PolicyMode mode) {
        var policy = new CommentPolicy(null, TrustLevel.GUEST);
        policy.set(PolicyMode.PUBLISH_FIRST, PolicyMode.CLOSED, 23, 7);

        assertThat(policy.modeAt(LocalTime.of(hour, 59))).isEqualTo(mode);
    }

    @Test
    void withoutHoursTheSameHoldsAllDay() {
        var policy = new CommentPolicy(null, TrustLevel.GUEST);
        policy.set(PolicyMode.REVIEW_FIRST, null, 23, 7);

        assertThat(policy.modeAt(LocalTime.MIDNIGHT)).isEqualTo(PolicyMode.REVIEW_FIRST);
    }
}
