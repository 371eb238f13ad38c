package org.menhu.portal.it.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.EntityManagerFactory;
import java.time.Duration;
import java.util.List;
import java.util.OptionalLong;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.menhu.portal.audit.ejb.AuditReadingService;
import org.menhu.portal.audit.ejb.AuditTrailService;
import org.menhu.portal.audit.model.AuditEntry;
import org.menhu.portal.audit.model.AuditEntry.Act;
import org.menhu.portal.audit.model.AuditEntry.Actor;
import org.menhu.portal.audit.model.AuditOutcome;
import org.menhu.portal.comment.ejb.CommentPolicyService;
import org.menhu.portal.comment.ejb.CommentReportService;
import org.menhu.portal.comment.model.PolicyMode;
import org.menhu.portal.comment.model.Sender;
import org.menhu.portal.comment.model.TrustLevel;
import org.menhu.portal.it.database.ModerationDesk.Writer;
import org.menhu.portal.moderation.model.Lane;
import org.menhu.portal.moderation.model.QueueItem;
import org.menhu.portal.moderation.model.RejectReason;
import org.menhu.portal.moderation.model.ReportReason;
import org.menhu.portal.moderation.model.TextStatus;

/** Moderators, their decisions, and what follows from them for the trust in writers, on both databases alike. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class ModerationContract {

    private static final int ROUNDS = 5; // a race is lost now and then
    private static final Actor MODERATOR = new Actor(1L, "moderator");

    private final TestClock clock = new TestClock();
    private EntityManagerFactory factory;
    private Services services;
    private ModerationDesk desk;

    abstract DataSource open();

    abstract String migrations();

    @BeforeAll
    void prepare() throws Exception {
        var source = open();
        Flyway.configure()
                .dataSource(source)
                .locations("classpath:db/" + migrations())
                .load()
                .migrate();
        factory = Units.of(source);
        services = new Services(factory);
        desk = new ModerationDesk(services, clock);
    }

    @AfterAll
    void close() {
        if (factory != null) {
            factory.close();
        }
    }

    @Test
    void ofTwoModeratorsAtTheSameMomentOneDecidesAndTheOtherIsTold() throws Exception {
        for (var round = 0; round < ROUNDS; round++) {
            var item = desk.sent(desk.guest(), Lane.NEW);

            var outcomes =
                    Race.of(() -> desk.as(1).approve(item), () -> desk.as(2).reject(item, RejectReason.ATTACK, null));

            assertThat(outcomes).containsOnlyOnce("moderation.alreadyDecided");
            assertThat(desk.decisions(item)).hasSize(1);
            assertThat(desk.status(item))
                    .isEqualTo(desk.decisions(item)
                            .getFirst()
                            .getVerdict()
                            .outcome()
                            .status());
        }
    }

    @Test
    void theSameDecisionSentTwiceIsOne() throws Exception {
        for (var round = 0; round < ROUNDS; round++) {
            var item = desk.sent(desk.guest(), Lane.NEW);
            var before = desk.counted();

            var outcomes =
                    Race.of(() -> desk.as(1).approve(item), () -> desk.as(1).approve(item));

            assertThat(outcomes.getFirst()).isEqualTo(outcomes.getLast()).isInstanceOf(Long.class);
            assertThat(desk.decisions(item)).hasSize(1);
            assertThat(desk.counted()).isEqualTo(before + 1);
        }
    }

    @Test
    void aDecisionIsUndoneAfter29SecondsAndNotAfter31() {
        var before = desk.counted();
        var item = desk.sent(desk.guest(), Lane.NEW);
        var decision = desk.as(1).approve(item);
        clock.forward(Duration.ofSeconds(29));
        desk.as(1).undo(decision);
        assertThat(desk.status(item)).isEqualTo(TextStatus.WAITING);
        assertThat(desk.counted()).isEqualTo(before);

        var again = desk.as(1).approve(item);
        clock.forward(Duration.ofSeconds(31));
        assertThatThrownBy(() -> desk.as(1).undo(again)).hasMessage("moderation.undoTooLate");
        assertThat(desk.status(item)).isEqualTo(TextStatus.APPROVED);
    }

    @Test
    void whatWasShownUnreadIsShownAgainWhenTakingItDownIsUndone() {
        var before = desk.counted();
        var item = desk.sent(desk.guest(), Lane.SHOWN);
        assertThat(desk.counted()).isEqualTo(before + 1);

        var decision = desk.as(1).reject(item, RejectReason.ATTACK, null);
        assertThat(desk.counted()).isEqualTo(before);
        desk.as(1).undo(decision);

        assertThat(desk.status(item)).isEqualTo(TextStatus.APPROVED);
        assertThat(desk.counted()).isEqualTo(before + 1);
    }

    @Test
    void trustGrowsWithWhatModeratorsApproveAndNotWithWhatWasShownUnread() {
        sets(TrustLevel.REGULAR, PolicyMode.PUBLISH_FIRST);
        sets(TrustLevel.DOUBTED, PolicyMode.CLOSED);
        var member = desk.member();
        var shown = several(3, () -> desk.sent(member, Lane.SHOWN));
        assertThat(mode(member)).isEqualTo(PolicyMode.REVIEW_FIRST);

        shown.forEach(item -> desk.as(1).approve(item));

        assertThat(mode(member)).isEqualTo(PolicyMode.PUBLISH_FIRST);
        assertThat(mode(desk.guest())).isEqualTo(PolicyMode.REVIEW_FIRST);

        several(4, () -> desk.sent(member, Lane.NEW))
                .forEach(item -> desk.as(1).reject(item, RejectReason.ATTACK, null));
        assertThat(mode(member)).isEqualTo(PolicyMode.CLOSED);
    }

    @Test
    void aReportOfWhatWaitsToBeLookedAtMakesNoSecondItem() {
        var item = desk.sent(desk.guest(), Lane.SHOWN);
        var comment = desk.commentOf(item);

        services.get(CommentReportService.class)
                .report(comment, ReportReason.PRIVACY, null, new Sender(null, "192.0.2.9"));

        assertThat(desk.waiting(Lane.SHOWN, comment)).isEmpty();
        assertThat(desk.waiting(Lane.REPORTED, comment))
                .extracting(QueueItem::getId)
                .containsExactly(item);
    }

    @Test
    void theFirstBrokenLineOfTheRecordIsNamed() {
        var trail = services.get(AuditTrailService.class);
        several(5, () -> {
            trail.record(MODERATOR, new Act("DecisionService.approve", 1L, AuditOutcome.DONE, null));
            return 0L;
        });
        assertThat(firstBroken()).isEmpty();
        var lines = services.inTransaction(() -> services.entities()
                .createNamedQuery(AuditEntry.ALL, AuditEntry.class)
                .getResultList());
        var third = lines.get(2).getId();

        desk.execute("update audit_entry set subject_id = 99 where id = " + third);
        assertThat(firstBroken()).hasValue(third);

        desk.execute("delete from audit_entry where id = " + third);
        assertThat(firstBroken()).hasValue(lines.get(3).getId());
    }

    private OptionalLong firstBroken() {
        return services.inTransaction(
                () -> services.get(AuditReadingService.class).firstBroken());
    }

    private PolicyMode mode(Writer writer) {
        desk.nobodyIsAtWork();
        var comment = desk.unsent(writer);
        return services.get(CommentPolicyService.class).mode(comment);
    }

    private void sets(TrustLevel trust, PolicyMode mode) {
        var policies = services.get(CommentPolicyService.class);
        var row = policies.row(null);
        row.stream().filter(cell -> cell.getTrust() == trust).forEach(cell -> cell.setMode(mode));
        policies.save(row);
    }

    private static List<Long> several(int number, Supplier<Long> one) {
        return Stream.generate(one).limit(number).toList();
    }
}
