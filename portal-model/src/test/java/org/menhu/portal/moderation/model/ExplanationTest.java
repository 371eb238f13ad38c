package org.menhu.portal.moderation.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;

class ExplanationTest {

    private static final Verdict REJECTED = Verdict.rejected(RejectReason.ATTACK, null);

    @Test
    void aRejectionIsAppealableOnce() {
        assertThat(new Explanation(REJECTED, false, null).appealable()).isTrue();
        assertThat(new Explanation(REJECTED, false, Instant.EPOCH).appealable()).isFalse();
    }

    @Test
    void whatCameOfAnAppealIsTheLastWord() {
        assertThat(new Explanation(REJECTED, true, null).appealable()).isFalse();
    }

    @Test
    void nobodyAppealsAgainstAnApproval() {
        assertThat(new Explanation(Verdict.APPROVED, false, null).appealable()).isFalse();
    }
}
