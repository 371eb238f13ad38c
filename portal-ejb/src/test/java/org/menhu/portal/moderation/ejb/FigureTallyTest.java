package org.menhu.portal.moderation.ejb;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.menhu.portal.moderation.model.Lane;
import org.menhu.portal.moderation.model.Outcome;
import org.menhu.portal.moderation.model.RejectReason;

class FigureTallyTest {

    private final FigureTally tally = new FigureTally();

    @Test
    void whatWasHeldByARuleWasReceivedTooAndAppealsAreCountedByThemselves() {
        tally.received(Lane.NEW, 10L);
        tally.received(Lane.HELD, 5L);
        tally.received(Lane.REPORTED, 2L);
        tally.received(Lane.APPEAL, 3L);
        tally.decided(Lane.NEW, Outcome.APPROVED, null, 8L);
        tally.decided(null, Outcome.APPROVED, null, 1L);
        tally.decided(Lane.NEW, Outcome.REJECTED, RejectReason.ATTACK, 2L);
        tally.decided(Lane.REPORTED, Outcome.REJECTED, RejectReason.ATTACK, 1L);
        tally.decided(Lane.APPEAL, Outcome.APPROVED, null, 1L);
        tally.decided(Lane.APPEAL, Outcome.REJECTED, RejectReason.ATTACK, 1L);

        var figures = tally.of(LocalDate.of(2026, 10, 1), Duration.ofMinutes(7));

        assertThat(figures.quarter()).isEqualTo(4);
        assertThat(figures.received()).isEqualTo(15);
        assertThat(figures.reported()).isEqualTo(2);
        assertThat(figures.approved()).isEqualTo(9);
        assertThat(figures.rejected()).containsOnly(java.util.Map.entry(RejectReason.ATTACK, 3L));
        assertThat(figures.appeals()).isEqualTo(3);
        assertThat(figures.appealsGranted()).isEqualTo(1);
        assertThat(figures.appealsRefused()).isEqualTo(1);
    }
}
