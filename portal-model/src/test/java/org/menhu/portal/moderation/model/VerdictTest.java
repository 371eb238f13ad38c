package org.menhu.portal.moderation.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.menhu.portal.shared.model.BusinessException;

class VerdictTest {

    @Test
    void nothingIsRejectedWithoutAReason() {
        assertThatThrownBy(() -> Verdict.rejected(null, "不好"))
                .isInstanceOf(BusinessException.class)
                .hasMessage("moderation.reasonMissing");
    }

    @Test
    void anotherReasonNeedsWords() {
        assertThatThrownBy(() -> Verdict.rejected(RejectReason.OTHER, "  "))
                .isInstanceOf(BusinessException.class)
                .hasMessage("moderation.noteMissing");
        assertThat(Verdict.rejected(RejectReason.OTHER, " 与事实不符 ").note()).isEqualTo("与事实不符");
    }

    @Test
    void aReasonOfTheListNeedsNone() {
        assertThat(Verdict.rejected(RejectReason.ADVERTISING, "").note()).isNull();
    }
}
