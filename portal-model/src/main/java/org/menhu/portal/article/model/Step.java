package org.menhu.portal.article.model;

import static org.menhu.portal.article.model.ArticleStatus.ARCHIVED;
import static org.menhu.portal.article.model.ArticleStatus.DRAFT;
import static org.menhu.portal.article.model.ArticleStatus.PUBLISHED;
import static org.menhu.portal.article.model.ArticleStatus.TRASHED;
import static org.menhu.portal.article.model.ArticleStatus.WITHDRAWN;
import static org.menhu.portal.article.model.Stage.APPROVED;
import static org.menhu.portal.article.model.Stage.RELEASED;
import static org.menhu.portal.article.model.Stage.RETURNED;
import static org.menhu.portal.article.model.Stage.SCHEDULED;
import static org.menhu.portal.article.model.Stage.SUBMITTED;
import static org.menhu.portal.article.model.Stage.WRITING;
import static org.menhu.portal.shared.model.Permission.ARTICLE_EDIT_ANY;
import static org.menhu.portal.shared.model.Permission.ARTICLE_PUBLISH_ANY;
import static org.menhu.portal.shared.model.Permission.ARTICLE_PUBLISH_OWN;
import static org.menhu.portal.shared.model.Permission.ARTICLE_WRITE;

import java.time.Instant;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.menhu.portal.shared.model.BusinessException;
import org.menhu.portal.shared.model.NotPermittedException;
import org.menhu.portal.shared.model.Permission;

/**
 * The steps an article takes on its way, as one table: from where, to where, who may take it, and who is told. The console, the
 * jobs, the tests and {@code docs/workflow.md} read it here and nowhere else.
 */
public enum Step {
    SUBMIT(
            from(alive(), WRITING, RETURNED),
            to(SUBMITTED),
            by(ARTICLE_WRITE, ARTICLE_EDIT_ANY),
            telling(Told.REVIEWERS)),
    /** Takes back what was submitted. */
    RECALL(from(alive(), SUBMITTED), to(WRITING), by(ARTICLE_WRITE, ARTICLE_EDIT_ANY), telling()),
    APPROVE(from(alive(), SUBMITTED), to(APPROVED), byOthers(ARTICLE_PUBLISH_ANY), telling(Told.REVIEWERS)),
    RETURN(from(alive(), SUBMITTED, APPROVED), to(RETURNED), by(null, ARTICLE_PUBLISH_ANY), telling()),
    /** Back to review, as when an approval or a refusal was a mistake. */
    REOPEN(from(alive(), APPROVED, RETURNED), to(SUBMITTED), by(null, ARTICLE_PUBLISH_ANY), telling()),
    PUBLISH(
            or(from(alive(), WRITING, SUBMITTED, APPROVED, SCHEDULED), WITHDRAWN, RELEASED),
            to(PUBLISHED, RELEASED),
            by(ARTICLE_PUBLISH_OWN, ARTICLE_PUBLISH_ANY),
            telling()),
    SCHEDULE(
            or(from(alive(), WRITING, SUBMITTED, APPROVED, SCHEDULED), WITHDRAWN, RELEASED),
            to(SCHEDULED),
            by(ARTICLE_PUBLISH_OWN, ARTICLE_PUBLISH_ANY),
            telling()),
    UNSCHEDULE(from(alive(), SCHEDULED), to(WRITING), by(ARTICLE_PUBLISH_OWN, ARTICLE_PUBLISH_ANY), telling()),
    WITHDRAW(
            from(Set.of(PUBLISHED), Stage.values()),
            to(WITHDRAWN, null),
            by(ARTICLE_PUBLISH_OWN, ARTICLE_PUBLISH_ANY),
            telling()),
    ARCHIVE(
            from(Set.of(PUBLISHED, WITHDRAWN), Stage.values()),
            to(ARCHIVED, WRITING),
            by(ARTICLE_PUBLISH_OWN, ARTICLE_PUBLISH_ANY),
            telling()),
    /** Into the recycle bin. What readers see must be withdrawn before. */
    TRASH(
            from(Set.of(DRAFT, WITHDRAWN, ARCHIVED), Stage.values()),
            to(TRASHED, WRITING),
            by(ARTICLE_WRITE, ARTICLE_EDIT_ANY),
            telling()),
    /** Out of the archive or the recycle bin: as withdrawn, or as a draft when it was never published. */
    RESTORE(
            from(Set.of(ARCHIVED, TRASHED), Stage.values()),
            to(WITHDRAWN, WRITING),
            by(ARTICLE_WRITE, ARTICLE_EDIT_ANY),
            telling()),
    /** Deletes for good. */
    PURGE(
            from(Set.of(TRASHED), Stage.values()),
            to(null, null),
            by(ARTICLE_PUBLISH_OWN, ARTICLE_PUBLISH_ANY),
            telling());

    /** Who is told besides the author; nobody is told of what he did himself. */
    public enum Told {
        /** Those who may act next: who may publish what others wrote. */
        REVIEWERS
    }

    /**
     * Who may take a step.
     *
     * @param own what its author needs; null when being its author is not enough
     * @param any what everybody else needs
     * @param others whether its author is refused unless the site lets him
     */
    public record Right(Permission own, Permission any, boolean others) {}

    /** What a step leads to; null leaves it as it is. */
    public record Target(ArticleStatus status, Stage stage) {}

    /** Who takes a step, and when: what he may do, whether the article is his own, and whether the site lets him approve that. */
    public record Taker(Set<Permission> permissions, boolean own, boolean approvesOwn, Instant at) {}

    private final Set<Situation> from;
    private final Target to;
    private final Right right;
    private final Set<Told> told;

    Step(Set<Situation> from, Target to, Right right, Set<Told> told) {
        this.from = from;
        this.to = to;
        this.right = right;
        this.told = told;
    }

    /**
     * Lets a step be taken or says why not.
     *
     * @throws NotPermittedException when the taker lacks the permission
     * @throws BusinessException {@code article.ownApproval}, {@code article.stepNotNow}
     */
    void check(Situation situation, Taker taker) {
        require(taker);
        if (right.others && taker.own && !taker.approvesOwn) {
            throw new BusinessException("article.ownApproval");
        }
        if (!from.contains(situation)) {
            throw new BusinessException("article.stepNotNow");
        }
    }

    /** Whether {@link #check} would let it be taken. */
    public boolean isOpen(Situation situation, Taker taker) {
        return from.contains(situation) && isGranted(taker) && !(right.others && taker.own && !taker.approvesOwn);
    }

    /** @throws NotPermittedException when the taker lacks the permission, wherever the article is */
    public void require(Taker taker) {
        if (!isGranted(taker)) {
            throw new NotPermittedException(right.any);
        }
    }

    private boolean isGranted(Taker taker) {
        return taker.permissions.contains(right.any)
                || taker.own && right.own != null && taker.permissions.contains(right.own);
    }

    /** Those that somebody can take where an article is, in the order of the table. */
    public static List<Step> open(Situation situation, Taker taker) {
        return Arrays.stream(values())
                .filter(step -> step.isOpen(situation, taker))
                .toList();
    }

    /** Whether it is about one text, which must be the one that was read. */
    public boolean namesRevision() {
        return EnumSet.of(SUBMIT, APPROVE, PUBLISH, SCHEDULE).contains(this);
    }

    public boolean needsReason() {
        return this == RETURN;
    }

    public boolean needsTime() {
        return this == SCHEDULE;
    }

    /** Whether it takes something away, so that a click alone should not do it. */
    public boolean asksFirst() {
        return EnumSet.of(WITHDRAW, ARCHIVE, TRASH, PURGE).contains(this);
    }

    public Set<Situation> from() {
        return from;
    }

    public Target to() {
        return to;
    }

    public Right right() {
        return right;
    }

    public boolean tells(Told who) {
        return told.contains(who);
    }

    /** By which texts and buttons are found. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    // methods, because an enum's constants are made before its static fields

    private static Set<ArticleStatus> alive() {
        return EnumSet.of(DRAFT, PUBLISHED, WITHDRAWN);
    }

    private static Set<Situation> from(Set<ArticleStatus> statuses, Stage... stages) {
        return Situation.of(statuses, stages).filter(Situation.all()::contains).collect(Collectors.toUnmodifiableSet());
    }

    private static Set<Situation> or(Set<Situation> situations, ArticleStatus status, Stage stage) {
        return Stream.concat(situations.stream(), Stream.of(new Situation(status, stage)))
                .collect(Collectors.toUnmodifiableSet());
    }

    private static Target to(Stage stage) {
        return new Target(null, stage);
    }

    private static Target to(ArticleStatus status, Stage stage) {
        return new Target(status, stage);
    }

    private static Right by(Permission own, Permission any) {
        return new Right(own, any, false);
    }

    private static Right byOthers(Permission any) {
        return new Right(null, any, true);
    }

    private static Set<Told> telling(Told... told) {
        return Set.of(told);
    }
}
