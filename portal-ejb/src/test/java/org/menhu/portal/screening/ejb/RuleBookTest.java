package org.menhu.portal.screening.ejb;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.menhu.portal.screening.model.Judged;
import org.menhu.portal.screening.model.JudgedOutcome;
import org.menhu.portal.screening.model.JudgedText;
import org.menhu.portal.screening.model.Judgement;
import org.menhu.portal.screening.model.MarkedPiece;
import org.menhu.portal.screening.model.ReplayState;
import org.menhu.portal.screening.model.Rule;
import org.menhu.portal.screening.model.RuleAction;
import org.menhu.portal.screening.model.RuleDraft;
import org.menhu.portal.screening.model.RuleKind;
import org.menhu.portal.screening.model.RuleSet;
import org.menhu.portal.screening.model.RulesOfSet;
import org.menhu.portal.screening.model.SentText;
import org.menhu.portal.screening.model.TextKind;
import org.menhu.portal.screening.model.TextPart;
import org.menhu.portal.screening.model.WordList;
import org.menhu.portal.screening.model.Writer;

class RuleBookTest {

    private static final Instant NOON = Instant.parse("2026-11-24T12:00:00Z");

    private final List<Rule> rules = new ArrayList<>();

    @Test
    void scoresAddUpToAThreshold() {
        words("红包", RuleAction.SCORE, draft -> draft.setScore(6));
        words("扫码", RuleAction.SCORE, draft -> draft.setScore(5));

        assertThat(judge("红包").outcome()).isEqualTo(JudgedOutcome.PASS);
        assertThat(judge("红包红包").score()).as("a rule counts once").isEqualTo(6);
        assertThat(judge("扫码领红包").outcome()).isEqualTo(JudgedOutcome.HOLD);
    }

    @Test
    void theStrongestRuleDecidesAndNamesTheReason() {
        words("红包", RuleAction.MASK, draft -> {});
        words("赌球", RuleAction.REJECT, draft -> {});
        rule(RuleKind.LINKS, draft -> draft.setLimit(1));

        var judged = judge("红包 赌球 https://a.example/");
        assertThat(judged.outcome()).isEqualTo(JudgedOutcome.REJECT);
        assertThat(judged.reason()).contains(RuleKind.WORDS);
    }

    @Test
    void aRuleInTheShadowIsRecordedAndChangesNothing() {
        words("红包", RuleAction.REJECT, draft -> draft.setShadow(true));

        var judged = judge("红包");
        assertThat(judged.outcome()).isEqualTo(JudgedOutcome.PASS);
        assertThat(judged.hits()).hasSize(1);
        assertThat(judged.reason()).isEmpty();
    }

    @Test
    void whatIsMaskedIsStarsForReadersAndKeptAsItWasSent() {
        words("红包", RuleAction.MASK, draft -> {});

        var judgement = judgement(sent("路人", "发红.𠀀包 红.包啦"));
        assertThat(judgement.shown(TextPart.BODY)).isEqualTo("发红.𠀀包 ***啦");
        assertThat(judgement.getSent().getBody()).isEqualTo("发红.𠀀包 红.包啦");
        assertThat(judgement.marked(TextPart.BODY))
                .filteredOn(piece -> piece.rule() != null)
                .extracting(MarkedPiece::text)
                .containsExactly("红.包");
    }

    @Test
    void aRuleHoldsOnlyWhereAndWhenItIsMeantTo() {
        words("红包", RuleAction.HOLD, draft -> {
            draft.setCategoryId(7L);
            draft.setPart(TextPart.NAME);
            draft.setStartsAt(LocalDateTime.of(2026, 11, 24, 12, 0));
            draft.setEndsAt(LocalDateTime.of(2026, 11, 24, 13, 0));
        });

        assertThat(judge("红包").outcome()).isEqualTo(JudgedOutcome.PASS);
        assertThat(judge(sent("红包", "好"), NOON).outcome()).isEqualTo(JudgedOutcome.HOLD);
        assertThat(judge(sent("红包", "好"), NOON.minusMillis(1)).outcome()).isEqualTo(JudgedOutcome.PASS);
        assertThat(judge(sent("红包", "好"), NOON.plus(Duration.ofHours(1))).outcome())
                .isEqualTo(JudgedOutcome.PASS);
        var elsewhere = new SentText("红包", "好", Set.of(8L), new Writer("guest a", null, false));
        assertThat(judge(elsewhere, NOON).outcome()).isEqualTo(JudgedOutcome.PASS);
    }

    @Test
    void linksAreCountedWithAndWithoutScheme() {
        rule(RuleKind.LINKS, draft -> draft.setLimit(3));

        assertThat(judge("见 https://a.example/x，www.b.cn 两处").outcome()).isEqualTo(JudgedOutcome.PASS);
        assertThat(judge("见 https://a.example/x，www.b.cn 和c.top").outcome()).isEqualTo(JudgedOutcome.HOLD);
    }

    @Test
    void aPatternSeesTheNormalFormTooAndShowsThePlaceInTheOriginal() {
        rule(RuleKind.PATTERN, draft -> draft.setPattern("1[3-9]\\d{9}"));

        var text = "电话１３８-0013-8000！";
        assertThat(judge(text).hits())
                .extracting(hit -> text.substring(hit.start(), hit.end()))
                .containsExactly("１３８-0013-8000");
    }

    @Test
    void whatIsKnownOfTheWriterCounts() {
        rule(RuleKind.FIRST_TIME, draft -> draft.setAction(RuleAction.HOLD));
        rule(RuleKind.ADDRESS, draft -> {
            draft.setAction(RuleAction.REJECT);
            draft.setPattern("203.0.113.0/24");
        });

        assertThat(judge(by(new Writer("a", "192.0.2.1", true)), NOON).outcome())
                .isEqualTo(JudgedOutcome.HOLD);
        assertThat(judge(by(new Writer("a", "203.0.113.9", false)), NOON).outcome())
                .isEqualTo(JudgedOutcome.REJECT);
        assertThat(judge(by(new Writer("a", null, false)), NOON).outcome()).isEqualTo(JudgedOutcome.PASS);
    }

    @Test
    void aReplayTellsWhatAnotherRuleSetWouldHaveSaid() {
        words("红包", RuleAction.HOLD, draft -> {});
        var before = book();
        rules.clear();
        words("赌球", RuleAction.REJECT, draft -> {});
        rule(RuleKind.DUPLICATE, draft -> {
            draft.setLimit(3);
            draft.setMinutes(10);
        });
        var replay = new Replay(before, book(), 5);

        for (var body : List.of("红包", "看赌球", "早", "早", "早")) {
            replay.judge(judgement(sent("路人", body)));
        }
        var state = replay.state(ReplayState.Phase.DONE);
        assertThat(state.done()).isEqualTo(5);
        assertThat(state.stricter()).as("赌球, and the third 早").isEqualTo(2);
        assertThat(state.milder()).isEqualTo(1);
        assertThat(state.samples())
                .extracting(sample -> sample.body().getLast().text())
                .containsExactly("早", "赌球", "红包");
    }

    private void words(String word, RuleAction action, Consumer<RuleDraft> filling) {
        rule(RuleKind.WORDS, draft -> {
            draft.setPattern(word);
            draft.setAction(action);
            filling.accept(draft);
        });
    }

    private void rule(RuleKind kind, Consumer<RuleDraft> filling) {
        var draft = new RuleDraft(null);
        draft.setName(kind.name());
        draft.setKind(kind);
        filling.accept(draft);
        var words = kind.hasWords() ? new WordList(List.of(draft.getPattern())) : null;
        rules.add(new Rule(draft, words, ZoneOffset.UTC, 1));
    }

    private RuleBook book() {
        var set = new RuleSet() {};
        set.setThresholds(10, 100);
        return RuleBook.of(new RulesOfSet(set, List.copyOf(rules)));
    }

    private Judged judge(String body) {
        return judge(sent("路人", body), NOON);
    }

    private Judged judge(SentText text, Instant at) {
        return book().judge(ReadText.of(TextKind.COMMENT, text, at, History.NONE));
    }

    private Judgement judgement(SentText text) {
        return new Judgement(
                new Judgement.Subject(TextKind.COMMENT, 1), new JudgedText(text, "a"), judge(text, NOON), NOON);
    }

    private static SentText sent(String name, String body) {
        return new SentText(name, body, Set.of(7L), new Writer("guest a", null, false));
    }

    private static SentText by(Writer writer) {
        return new SentText("路人", "好", Set.of(), writer);
    }
}
