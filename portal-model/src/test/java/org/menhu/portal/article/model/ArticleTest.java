package org.menhu.portal.article.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.menhu.portal.account.model.Account;
import org.menhu.portal.shared.model.BusinessException;
import org.menhu.portal.shared.model.Role;
import org.menhu.portal.shared.model.Slug;

class ArticleTest {

    private static final Instant MORNING = Instant.parse("2026-11-23T01:00:00Z");
    private static final Instant NOON = Instant.parse("2026-11-23T04:00:00Z");

    private final Account author = new Account("xinyue", "鑫阅", Set.of(Role.AUTHOR), MORNING);
    private final Article article = new Article(ArticleKind.ARTICLE, new Slug("seed"), author, MORNING);

    @BeforeEach
    void writeFirstRevision() {
        article.moveTo(new Category("百科", new Slug("baike")));
        new Revision(article, "标题", author, MORNING);
    }

    @Test
    void publishingShowsTheRevisionThatWasRead() {
        publish(article, 1, NOON);

        assertThat(article.getStatus()).isEqualTo(ArticleStatus.PUBLISHED);
        assertThat(article.getReleasedRevision()).isEqualTo(1);
        assertThat(article.getPublishedAt()).isEqualTo(NOON);
        assertThat(article.getCorrectedAt()).isNull();
    }

    @Test
    void aRevisionThatIsNoLongerTheNewestCannotBePublished() {
        new Revision(article, "标题", author, NOON);

        assertThatThrownBy(() -> publish(article, 1, NOON))
                .isInstanceOf(BusinessException.class)
                .hasMessage("article.changedMeanwhile");
        assertThat(article.getStatus()).isEqualTo(ArticleStatus.DRAFT);
    }

    @Test
    void writingOnLeavesWhatReadersSee() {
        publish(article, 1, MORNING);
        new Revision(article, "改过的标题", author, NOON);

        assertThat(article.getReleasedRevision()).isEqualTo(1);
        assertThat(article.isUpToDate()).isFalse();
    }

    @Test
    void aLaterRevisionIsACorrectionAndKeepsTheFirstDate() {
        publish(article, 1, MORNING);
        new Revision(article, "改过的标题", author, NOON);
        publish(article, 2, NOON);

        assertThat(article.getPublishedAt()).isEqualTo(MORNING);
        assertThat(article.getCorrectedAt()).isEqualTo(NOON);
    }

    @Test
    void aWithdrawnArticleComesBackWithItsFirstDateAndNoCorrection() {
        publish(article, 1, MORNING);
        take(article, Step.WITHDRAW, 1, NOON);
        publish(article, 1, NOON);

        assertThat(article.getPublishedAt()).isEqualTo(MORNING);
        assertThat(article.getCorrectedAt()).isNull();
    }

    @Test
    void whatIsNotPublishedCannotBeWithdrawn() {
        assertThatThrownBy(() -> take(article, Step.WITHDRAW, 1, NOON)).hasMessage("article.stepNotNow");
    }

    @Test
    void anArticleNeedsACategoryAndAPageDoesNot() {
        article.moveTo(null);
        assertThatThrownBy(() -> publish(article, 1, NOON)).hasMessage("article.categoryMissing");

        var page = new Article(ArticleKind.PAGE, new Slug("about"), author, MORNING);
        new Revision(page, "关于", author, MORNING);
        publish(page, 1, NOON);
        assertThat(page.getStatus()).isEqualTo(ArticleStatus.PUBLISHED);
    }

    @Test
    void whatIsScheduledIsReleasedWhateverIsWrittenMeanwhile() {
        take(article, Step.SCHEDULE, 1, MORNING);
        new Revision(article, "改过的标题", author, MORNING);

        assertThat(article.isReleaseDue(NOON.minusMillis(1))).isFalse();
        assertThat(article.isReleaseDue(NOON)).isTrue();
        publish(article, article.getScheduledRevision(), NOON);
        assertThat(article.getReleasedRevision()).isEqualTo(1);
        assertThat(article.getSituation()).isEqualTo(new Situation(ArticleStatus.PUBLISHED, Stage.WRITING));
        assertThat(article.isReleaseDue(NOON)).isFalse();
    }

    @Test
    void aPublishedArticleStaysUpWhileItsNextRevisionIsReviewed() {
        publish(article, 1, MORNING);
        new Revision(article, "改过的标题", author, NOON);
        take(article, Step.SUBMIT, 2, NOON);
        take(article, Step.RETURN, 2, NOON);
        take(article, Step.SUBMIT, 2, NOON);
        take(article, Step.APPROVE, 2, NOON);

        assertThat(article.getSituation()).isEqualTo(new Situation(ArticleStatus.PUBLISHED, Stage.APPROVED));
        assertThat(article.getReleasedRevision()).isEqualTo(1);
    }

    @Test
    void anApprovalHoldsForTheTextThatWasReadAndNoOther() {
        take(article, Step.SUBMIT, 1, NOON);
        take(article, Step.APPROVE, 1, NOON);
        new Revision(article, "改过的标题", author, NOON);

        assertThat(article.getStage()).isEqualTo(Stage.WRITING);
    }

    @Test
    void withdrawingEndsWhatWasScheduled() {
        publish(article, 1, MORNING);
        new Revision(article, "改过的标题", author, MORNING);
        take(article, Step.SCHEDULE, 2, MORNING);
        take(article, Step.WITHDRAW, 2, MORNING);

        assertThat(article.isReleaseDue(NOON)).isFalse();
        assertThat(article.getScheduledAt()).isNull();
    }

    @Test
    void whatLiesInTheBinIsNotWrittenOnAndComesBackAsWhatItWas() {
        take(article, Step.TRASH, 1, NOON);
        assertThatThrownBy(() -> new Revision(article, "改过的标题", author, NOON)).hasMessage("article.putAway");

        take(article, Step.RESTORE, 1, NOON);
        assertThat(article.getStatus()).isEqualTo(ArticleStatus.DRAFT);
    }

    @Test
    void itIsNotPlannedToEndBeforeItIsReleased() {
        take(article, Step.SCHEDULE, 1, MORNING);
        article.expireAt(article.getScheduledAt(), MORNING);
        assertThatThrownBy(article::requireReleaseBeforeEnd).hasMessage("article.endBeforeRelease");

        article.expireAt(article.getScheduledAt().plusMillis(1), MORNING);
        article.requireReleaseBeforeEnd();
    }

    @Test
    void itIsOverAtTheMinuteThatWasSetAndBeginsAnewWhenPublishedAgain() {
        publish(article, 1, MORNING);
        article.expireAt(NOON, MORNING);
        assertThat(article.isExpired(NOON.minusMillis(1))).isFalse();
        assertThat(article.isExpired(NOON)).isTrue();

        take(article, Step.WITHDRAW, 1, NOON);
        publish(article, 1, NOON);
        assertThat(article.isExpired(NOON)).isFalse();
    }

    @Test
    void aDateOfPublicationThatIsSetBeforeItStaysAndIsNoCorrection() {
        article.datePublication(MORNING, NOON);
        publish(article, 1, NOON);
        assertThat(article.getPublishedAt()).isEqualTo(MORNING);
        assertThat(article.getCorrectedAt()).isNull();
    }

    @Test
    void theDateOfPublicationIsNeverAheadAndOncePublishedNeverMissing() {
        assertThatThrownBy(() -> article.datePublication(NOON.plusMillis(1), NOON))
                .hasMessage("article.dateAhead");
        article.datePublication(null, NOON);
        publish(article, 1, NOON);
        assertThatThrownBy(() -> article.datePublication(null, NOON)).hasMessage("article.dateMissing");
        assertThat(article.getPublishedAt()).isEqualTo(NOON);
    }

    private static void publish(Article article, int revision, Instant at) {
        take(article, Step.PUBLISH, revision, at);
    }

    private static void take(Article article, Step step, int revision, Instant at) {
        var taker = new Step.Taker(Role.ADMINISTRATOR.permissions(), false, false, at);
        article.take(step, taker, new StepRequest(revision, "还差来源。", NOON));
    }
}
