package org.menhu.portal.article.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.menhu.portal.account.model.Account;
import org.menhu.portal.article.model.Step.Taker;
import org.menhu.portal.shared.model.BusinessException;
import org.menhu.portal.shared.model.NotPermittedException;
import org.menhu.portal.shared.model.Role;
import org.menhu.portal.shared.model.Slug;

/** Walks the whole table: every step, from every situation, by every role, on one's own article and on another's. */
class StepTest {

    private static final Instant NOW = Instant.parse("2026-11-24T01:00:00Z");
    private static final Instant LATER = NOW.plusSeconds(3600);

    private record Cell(Step step, Situation situation, Role role, boolean own) {}

    @Test
    void everyStepIsTakenWhereTheTableHasItAndRefusedEverywhereElse() {
        var cells = cells().toList();
        var refused = cells.stream().filter(cell -> !isLegal(cell)).toList();

        assertThat(cells).hasSize(Step.values().length * Situation.all().size() * Role.values().length * 2);
        System.getLogger(StepTest.class.getName())
                .log(System.Logger.Level.INFO, "workflow: {0} cells, {1} refused", cells.size(), refused.size());
        assertThat(cells).filteredOn(StepTest::isLegal).isNotEmpty().allSatisfy(StepTest::assertTaken);
        assertThat(refused).hasSizeGreaterThan(cells.size() / 2).allSatisfy(StepTest::assertRefused);
    }

    @Test
    void whoeverMayNotPublishFindsNoWayToTheReaders() {
        assertThat(cells())
                .filteredOn(cell -> EnumSet.of(Role.READER, Role.CONTRIBUTOR, Role.MODERATOR)
                        .contains(cell.role))
                .filteredOn(cell ->
                        EnumSet.of(Step.PUBLISH, Step.SCHEDULE, Step.APPROVE).contains(cell.step))
                .isNotEmpty()
                .noneMatch(StepTest::isLegal);
    }

    @Test
    void nobodyApprovesHisOwnTextUnlessTheSiteAllowsIt() {
        var article = in(new Situation(ArticleStatus.DRAFT, Stage.SUBMITTED));
        var permissions = Role.ADMINISTRATOR.permissions();

        assertThatThrownBy(() -> article.take(
                        Step.APPROVE,
                        new Taker(permissions, true, false, NOW),
                        StepRequest.of(article.getHeadRevision())))
                .hasMessage("article.ownApproval");
        article.take(Step.APPROVE, new Taker(permissions, true, true, NOW), StepRequest.of(article.getHeadRevision()));
        assertThat(article.getStage()).isEqualTo(Stage.APPROVED);
    }

    private static Stream<Cell> cells() {
        return Arrays.stream(Step.values())
                .flatMap(step -> Situation.all().stream().flatMap(situation -> Arrays.stream(Role.values())
                        .flatMap(role -> Stream.of(true, false).map(own -> new Cell(step, situation, role, own)))));
    }

    /** Says it anew from the columns of the table, not by the method under test. */
    private static boolean isLegal(Cell cell) {
        var right = cell.step.right();
        var permissions = cell.role.permissions();
        var granted = permissions.contains(right.any())
                || cell.own && right.own() != null && permissions.contains(right.own());
        return granted && !(right.others() && cell.own) && cell.step.from().contains(cell.situation);
    }

    private static void assertTaken(Cell cell) {
        var article = in(cell.situation);
        take(cell, article);

        var to = cell.step.to();
        if (to.status() != null && cell.step != Step.RESTORE) {
            assertThat(article.getStatus()).isEqualTo(to.status());
        }
        if (to.stage() != null && to.stage() != Stage.WRITING) {
            assertThat(article.getStage()).isEqualTo(to.stage());
        }
    }

    private static void assertRefused(Cell cell) {
        var article = in(cell.situation);
        assertThatThrownBy(() -> take(cell, article))
                .as("%s", cell)
                .isInstanceOfAny(BusinessException.class, NotPermittedException.class);
        assertThat(article.getSituation()).isEqualTo(cell.situation);
    }

    private static void take(Cell cell, Article article) {
        var taker = new Taker(cell.role.permissions(), cell.own, false, NOW);
        article.take(cell.step, taker, new StepRequest(article.getHeadRevision(), "还差来源。", LATER));
    }

    /** An article that has come into a situation by steps alone. */
    static Article in(Situation wanted) {
        var author = new Account("xinyue", "鑫阅", Set.of(Role.AUTHOR), NOW);
        var article = new Article(ArticleKind.ARTICLE, new Slug("seed"), author, NOW);
        article.moveTo(new Category("百科", new Slug("baike")));
        new Revision(article, "标题", author, NOW);
        var wasPublished = wanted.status() != ArticleStatus.DRAFT
                && !wanted.equals(new Situation(ArticleStatus.TRASHED, Stage.WRITING));
        if (wasPublished) {
            take(article, Step.PUBLISH);
            if (wanted.stage() != Stage.RELEASED) {
                new Revision(article, "改过的标题", author, NOW);
            }
        }
        wayTo(wanted.status(), wasPublished).forEach(step -> take(article, step));
        wayTo(wanted.stage()).forEach(step -> take(article, step));
        assertThat(article.getSituation()).isEqualTo(wanted);
        return article;
    }

    private static List<Step> wayTo(ArticleStatus status, boolean wasPublished) {
        return switch (status) {
            case DRAFT, PUBLISHED -> List.of();
            case WITHDRAWN -> List.of(Step.WITHDRAW);
            case ARCHIVED -> List.of(Step.ARCHIVE);
            case TRASHED -> wasPublished ? List.of(Step.WITHDRAW, Step.TRASH) : List.of(Step.TRASH);
        };
    }

    private static List<Step> wayTo(Stage stage) {
        return switch (stage) {
            case WRITING, RELEASED -> List.of();
            case SUBMITTED -> List.of(Step.SUBMIT);
            case RETURNED -> List.of(Step.SUBMIT, Step.RETURN);
            case APPROVED -> List.of(Step.SUBMIT, Step.APPROVE);
            case SCHEDULED -> List.of(Step.SCHEDULE);
        };
    }

    private static void take(Article article, Step step) {
        var taker = new Taker(Role.ADMINISTRATOR.permissions(), false, false, NOW);
        article.take(step, taker, new StepRequest(article.getHeadRevision(), "还差来源。", LATER));
    }
}
