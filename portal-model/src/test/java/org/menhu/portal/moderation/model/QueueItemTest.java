package org.menhu.portal.moderation.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.menhu.portal.account.model.Account;
import org.menhu.portal.moderation.model.SubmittedText.Place;
import org.menhu.portal.moderation.model.SubmittedText.Writer;
import org.menhu.portal.screening.model.TextKind;
import org.menhu.portal.shared.model.BusinessException;
import org.menhu.portal.shared.model.Role;

class QueueItemTest {

    private static final Instant NOON = Instant.parse("2026-11-23T04:00:00Z");

    private final Account lan = moderator("lan", "阿岚");
    private final Account mu = moderator("mu", "阿牧");
    private final QueueItem item = item("写得好");

    @Test
    void whatOneHasClaimedNobodyElseDecides() {
        item.claim(lan, NOON);

        assertThat(item.isDecidableBy(mu, NOON)).isFalse();
        assertThatThrownBy(() -> item.decide(Verdict.APPROVED, mu, NOON))
                .isInstanceOf(BusinessException.class)
                .hasMessage("moderation.claimed")
                .satisfies(
                        e -> assertThat(((BusinessException) e).getArguments()).containsExactly("阿岚"));
        assertThat(item.decide(Verdict.APPROVED, lan, NOON).getDecidedBy()).isSameAs(lan);
    }

    @Test
    void aLeaseRunsOutAndMayBeGivenBack() {
        item.claim(lan, NOON);
        assertThat(item.isDecidableBy(mu, NOON.plus(QueueItem.LEASE).minusMillis(1)))
                .isFalse();
        assertThat(item.isDecidableBy(mu, NOON.plus(QueueItem.LEASE))).isTrue();

        item.release(mu);
        assertThat(item.isDecidableBy(mu, NOON)).isFalse();
        item.release(lan);
        assertThat(item.isDecidableBy(mu, NOON)).isTrue();
    }

    @Test
    void isDecidedOnce() {
        item.decide(Verdict.APPROVED, lan, NOON);

        assertThatThrownBy(() -> item.decide(Verdict.rejected(RejectReason.ATTACK, null), mu, NOON))
                .hasMessage("moderation.alreadyDecided");
    }

    @Test
    void aDecisionKnowsHowLongTheTextHasWaited() {
        assertThat(item.decide(Verdict.APPROVED, lan, NOON.plusSeconds(90)).getWaitedMs())
                .isEqualTo(90_000);
    }

    @Test
    void after29SecondsADecisionIsUndoneAndTheTextWaitsAgain() {
        var decision = item.decide(Verdict.APPROVED, lan, NOON);

        assertThat(decision.undo(lan, NOON.plusSeconds(29))).isTrue();

        assertThat(item.getStatus()).isEqualTo(ItemStatus.WAITING);
        assertThat(item.getWaitingSince()).isEqualTo(NOON);
        assertThat(decision.undo(lan, NOON.plusSeconds(29))).isFalse();
        assertThat(item.decide(Verdict.rejected(RejectReason.ATTACK, null), mu, NOON.plusSeconds(40))
                        .getDecidedBy())
                .isSameAs(mu);
    }

    @Test
    void after31SecondsItStands() {
        var decision = item.decide(Verdict.APPROVED, lan, NOON);

        assertThatThrownBy(() -> decision.undo(lan, NOON.plusSeconds(31))).hasMessage("moderation.undoTooLate");

        assertThat(item.getStatus()).isEqualTo(ItemStatus.DECIDED);
        assertThat(decision.getUndoneAt()).isNull();
    }

    @Test
    void nobodyUndoesWhatAnotherHasDecided() {
        var decision = item.decide(Verdict.APPROVED, lan, NOON);

        assertThatThrownBy(() -> decision.undo(mu, NOON)).hasMessage("moderation.undoNotYours");
    }

    @Test
    void anAppealIsKeptFromWhomeverItIsAgainst() {
        item.keepFrom(lan);

        assertThatThrownBy(() -> item.decide(Verdict.APPROVED, lan, NOON)).hasMessage("moderation.ownDecision");
        assertThatThrownBy(() -> item.claim(lan, NOON)).hasMessage("moderation.ownDecision");
        assertThat(item.decide(Verdict.APPROVED, mu, NOON).getDecidedBy()).isSameAs(mu);
    }

    @Test
    void anAppealAgainstTheRulesIsKeptFromNobody() {
        item.keepFrom(null);

        assertThat(item.isDecidableBy(null, NOON)).isTrue();
        assertThat(item.isDecidableBy(lan, NOON)).isTrue();
    }

    @Test
    void textsThatSayTheSameMakeAWaveWhateverTheirSpacesSignsAndWidths() {
        assertThat(fingerprint("加微信 abc123,领红包!"))
                .isEqualTo(fingerprint("加 微 信:ABC123 ——领红包"))
                .isNotEqualTo(fingerprint("加微信 abc124,领红包!"));
        assertThat(fingerprint("👍")).isNotEqualTo(fingerprint("👎"));
    }

    @Test
    void whatIsTooLongIsCutBetweenTwoCharacters() {
        var body = "x".repeat(QueueItem.MAX_BODY - 1) + "😀";

        assertThat(item(body).getText().getBody())
                .hasSize(QueueItem.MAX_BODY - 1)
                .endsWith("x");
    }

    private static String fingerprint(String body) {
        return item(body).getText().getFingerprint();
    }

    private static QueueItem item(String body) {
        var text = new SubmittedText(
                new Subject(TextKind.COMMENT, 1),
                body,
                new Writer("小满", null, null, "192.0.2.1"),
                new Place("文章", "/article/a", null));
        return new QueueItem(text, null, Lane.NEW, NOON);
    }

    private static Account moderator(String name, String displayName) {
        return new Account(name, displayName, Set.of(Role.MODERATOR), NOON.minus(Duration.ofDays(1)));
    }
}
