package org.menhu.portal.article.model;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.NamedNativeQuery;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.menhu.portal.account.model.Account;
import org.menhu.portal.shared.model.BusinessException;
import org.menhu.portal.shared.model.FieldRefusedException;
import org.menhu.portal.shared.model.NotPermittedException;
import org.menhu.portal.shared.model.Slug;
import org.menhu.portal.shared.model.VersionedEntity;

/**
 * A text on its way from its author to its readers. What is written is kept in numbered revisions: the head is the newest,
 * the released one is what readers see. An article begins as a draft; publishing names the revision that was read and makes
 * it the released one; writing on adds revisions without touching what is shown, until one of them is published in turn.
 * Withdrawing takes it away from the readers and keeps everything; publishing again brings it back with its first date. Which
 * step it may take from where, and by whom, is the table in {@link Step}.
 */
@Entity
@Table(name = "article")
@NamedNativeQuery(name = Article.ADD_COMMENTS, query = ArticleQueries.ADD_COMMENTS)
@NamedNativeQuery(name = Article.ADD_VIEWS, query = ArticleQueries.ADD_VIEWS)
@NamedNativeQuery(name = Article.ADD_LIKES, query = ArticleQueries.ADD_LIKES)
@NamedQuery(name = Article.BY_SLUG, query = "select a from Article a where a.slug = :slug")
@NamedQuery(name = Article.PAGE, query = ArticleQueries.PAGE)
@NamedQuery(name = Article.WHOLE, query = ArticleQueries.WHOLE)
@NamedQuery(name = Article.ADDRESSES, query = ArticleQueries.ADDRESSES)
@NamedQuery(name = Article.LAST_ID, query = "select max(a.id) from Article a")
@NamedQuery(name = Article.STAMPS, query = ArticleQueries.STAMPS + " and a.id between :first and :last order by a.id")
@NamedQuery(name = Article.STAMPS_OF, query = ArticleQueries.STAMPS + " and a.id in :ids")
@NamedQuery(name = Article.SUMMARIES, query = ArticleQueries.SUMMARY + " and a.id in :ids")
@NamedQuery(name = Article.LINKS, query = ArticleQueries.LINK + " and a.id in :ids")
@NamedQuery(name = Article.TAGS, query = ArticleQueries.TAGS + " and a.id = :id order by t.name")
@NamedQuery(name = Article.SHOWN_OF, query = ArticleQueries.SLUGS)
@NamedQuery(name = Article.AUTHOR, query = ArticleQueries.AUTHOR)
@NamedQuery(
        name = Article.LIKES,
        query = "select a.likeCount from Article a where a.id = :id"
                + " and a.status = org.menhu.portal.article.model.ArticleStatus.PUBLISHED")
@NamedQuery(
        name = Article.DUE,
        query = "select a.id from Article a where a.stage = org.menhu.portal.article.model.Stage.SCHEDULED"
                + " and a.scheduledAt <= :now order by a.scheduledAt, a.id")
@NamedQuery(
        name = Article.EXPIRED,
        query = "select a.id from Article a where a.status = org.menhu.portal.article.model.ArticleStatus.PUBLISHED"
                + " and a.expiresAt <= :now order by a.expiresAt, a.id")
@NamedQuery(name = Article.REFILE, query = "update Article a set a.category = :into where a.category = :from")
@NamedQuery(name = Article.TAGGED, query = "select a from Article a join a.tags t where t.id = :tagId")
public class Article extends VersionedEntity {

    public static final String ADD_COMMENTS = "Article.addComments";
    public static final String BY_SLUG = "Article.bySlug";

    /** What readers see. */
    public static final String PAGE = "Article.page";

    public static final String WHOLE = "Article.whole";
    public static final String ADDRESSES = "Article.addresses";
    public static final String LAST_ID = "Article.lastId";

    /** Of the published articles of a stretch of ids, and of those of the given ids. */
    public static final String STAMPS = "Article.stamps";

    public static final String STAMPS_OF = "Article.stampsOf";

    /** Those of the given ids that readers see, as lists show them, and as links. */
    public static final String SUMMARIES = "Article.summaries";

    public static final String LINKS = "Article.links";
    public static final String TAGS = "Article.tags";
    /** Those of the given ids that readers see, articles and pages. */
    public static final String SHOWN_OF = "Article.shownOf";

    public static final String AUTHOR = "Article.author";
    /** The ids of those whose time to be released has come. */
    public static final String DUE = "Article.due";

    /** The ids of those whose time before the readers is over. */
    public static final String EXPIRED = "Article.expired";

    /** Moves all of one category into another, in whatever state they are. */
    public static final String REFILE = "Article.refile";

    /** Those that bear a tag, in whatever state they are. */
    public static final String TAGGED = "Article.tagged";

    public static final String ADD_VIEWS = "Article.addViews";
    public static final String ADD_LIKES = "Article.addLikes";
    public static final String LIKES = "Article.likes";

    /** The queries that remove what the article's own feature keeps of it, for when it is deleted for good. */
    public static final List<String> REMOVALS = List.of(StepTaken.REMOVE, FormerSlug.REMOVE, DailyViews.REMOVE);

    @Enumerated(EnumType.STRING)
    @Column(name = "kind", nullable = false, length = 10)
    @NotNull
    private ArticleKind kind;

    @Enumerated(EnumType.STRING)
    @Column(name = "status", nullable = false, length = 20)
    @NotNull
    private ArticleStatus status = ArticleStatus.DRAFT;

    /** Of the newest revision. */
    @Enumerated(EnumType.STRING)
    @Column(name = "stage", nullable = false, length = 20)
    @NotNull
    private Stage stage = Stage.WRITING;

    /** When the scheduled revision will be released; null when none is. */
    @Column(name = "scheduled_at")
    private Instant scheduledAt;

    @Column(name = "scheduled_revision")
    private Integer scheduledRevision;

    /** When it will be withdrawn by itself; null for never. */
    @Column(name = "expires_at")
    private Instant expiresAt;

    @Column(name = "slug", nullable = false, unique = true, length = 80)
    @NotNull
    private Slug slug;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "author_id", nullable = false)
    @NotNull
    private Account author;

    /** Null for pages and for drafts that have no place yet. */
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "category_id")
    private Category category;

    @ManyToMany
    @JoinTable(
            name = "article_tagging",
            joinColumns = @JoinColumn(name = "article_id"),
            inverseJoinColumns = @JoinColumn(name = "tag_id"))
    private Set<Tag> tags = new HashSet<>();

    /** Null for most. */
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "series_id")
    private Series series;

    /** By which the articles of a series are in order; null outside of any. */
    @Column(name = "series_place")
    private Integer seriesPlace;

    /** The number of the newest revision; 0 before the first. */
    @Column(name = "head_revision", nullable = false)
    private int headRevision;

    /** The number of the revision that readers see or last saw; null when none was ever published. */
    @Column(name = "released_revision")
    private Integer releasedRevision;

    @Column(name = "published_at")
    private Instant publishedAt;

    /** When a later revision was released; null while the first one stands. */
    @Column(name = "corrected_at")
    private Instant correctedAt;

    @Column(name = "created_at", nullable = false)
    @NotNull
    private Instant createdAt;

    @Column(name = "modified_at", nullable = false)
    @NotNull
    private Instant modifiedAt;

    @Embedded
    @Valid
    private Provenance provenance = Provenance.original();

    @Column(name = "pinned", nullable = false)
    private boolean pinned;

    @Column(name = "comments_open", nullable = false)
    private boolean commentsOpen = true;

    @Column(name = "donations_open", nullable = false)
    private boolean donationsOpen = true;

    /** Asks search engines to leave it out. */
    @Column(name = "hidden_from_search", nullable = false)
    private boolean hiddenFromSearch;

    // the three counts are written by statements that add, past the version, so that nothing is lost under load

    @Column(name = "view_count", nullable = false, updatable = false)
    private long viewCount;

    @Column(name = "like_count", nullable = false, updatable = false)
    private long likeCount;

    @Column(name = "comment_count", nullable = false, updatable = false)
    private long commentCount;

    protected Article() {}

    public Article(ArticleKind kind, Slug slug, Account author, Instant now) {
        this.kind = kind;
        this.slug = slug;
        this.author = author;
        this.createdAt = now;
        this.modifiedAt = now;
    }

    /**
     * Takes the number of the next revision; what readers see stays as it is, and an approval holds for the text that was read.
     *
     * @throws BusinessException {@code article.putAway} while it lies in the archive or the recycle bin
     */
    public int nextRevision(Instant now) {
        requireAtHand();
        stage = getSituation().writtenOn().stage();
        modifiedAt = now;
        return ++headRevision;
    }

    /** @throws BusinessException {@code article.putAway} while it lies in the archive or the recycle bin */
    public void requireAtHand() {
        if (!status.isAtHand()) {
            throw new BusinessException("article.putAway");
        }
    }

    /**
     * Takes a step of the workflow.
     *
     * @throws NotPermittedException when the taker may not
     * @throws BusinessException {@code article.stepNotNow}, {@code article.ownApproval}, {@code article.reasonMissing}, {@code
     *     article.timeMissing}, {@code article.timePast}, {@code article.changedMeanwhile} when somebody has written a newer
     *     revision than the one that was read, {@code article.nothingWritten}, {@code article.categoryMissing}, {@code
     *     article.endBeforeRelease}
     */
    public void take(Step step, Step.Taker taker, StepRequest request) {
        step.check(getSituation(), taker);
        request.check(step, taker.at());
        if (step.namesRevision()) {
            requireReadable(step, request.revision());
        }
        if (step == Step.PUBLISH) {
            release(request.revision(), taker.at());
        }
        status = step == Step.RESTORE && releasedRevision == null
                ? ArticleStatus.DRAFT
                : Objects.requireNonNullElse(step.to().status(), status);
        stage = stageAfter(step);
        scheduledAt = stage == Stage.SCHEDULED ? request.at() : null;
        scheduledRevision = stage == Stage.SCHEDULED ? request.revision() : null;
        requireReleaseBeforeEnd();
    }

    private void requireReadable(Step step, int revision) {
        var isPlanned = step == Step.PUBLISH && Integer.valueOf(revision).equals(scheduledRevision);
        if (revision != headRevision && !isPlanned) {
            throw new BusinessException("article.changedMeanwhile", headRevision);
        }
        if (revision == 0) {
            throw new BusinessException("article.nothingWritten");
        }
        if (kind == ArticleKind.ARTICLE && category == null && step != Step.APPROVE) {
            throw new BusinessException("article.categoryMissing");
        }
    }

    private void release(int revision, Instant now) {
        if (publishedAt == null) {
            publishedAt = now;
        }
        if (releasedRevision != null && releasedRevision != revision) {
            correctedAt = now;
        }
        releasedRevision = revision;
        if (expiresAt != null && !expiresAt.isAfter(now)) {
            expiresAt = null; // it had its end, and begins anew
        }
    }

    /** What the table says; but nothing is being written when the newest text is the released one, and no plan outlives its end. */
    private Stage stageAfter(Step step) {
        var next = Objects.requireNonNullElse(step.to().stage(), stage);
        if (next == Stage.SCHEDULED && step != Step.SCHEDULE) {
            next = Stage.WRITING;
        }
        if (next == Stage.RELEASED && !isUpToDate()) {
            return Stage.WRITING; // written on after the release was planned
        }
        return next == Stage.WRITING && isUpToDate() ? Stage.RELEASED : next;
    }

    public Situation getSituation() {
        return new Situation(status, stage);
    }

    /** Whether the time has come that was set for its scheduled revision. */
    public boolean isReleaseDue(Instant now) {
        return stage == Stage.SCHEDULED && !scheduledAt.isAfter(now);
    }

    /** Whether it stands before the readers for longer than it should. */
    public boolean isExpired(Instant now) {
        return status == ArticleStatus.PUBLISHED && expiresAt != null && !expiresAt.isAfter(now);
    }

    /**
     * Has it withdrawn by itself at the given time; null for never.
     *
     * @throws BusinessException {@code article.timePast}
     */
    public void expireAt(Instant at, Instant now) {
        if (at != null && !at.isAfter(now)) {
            throw new BusinessException("article.timePast");
        }
        expiresAt = at;
    }

    /** @throws FieldRefusedException {@code article.endBeforeRelease} when it would be withdrawn before its planned release */
    public void requireReleaseBeforeEnd() {
        if (scheduledAt != null && expiresAt != null && !expiresAt.isAfter(scheduledAt)) {
            throw new FieldRefusedException("end", "article.endBeforeRelease"); // of ArticleTimes
        }
    }

    /**
     * The lists of readers in which it stands; none while readers do not see it, or when it is a page.
     *
     * @param zone of the site's calendar
     */
    public Set<ListKey> lists(ZoneId zone) {
        var lists = new HashSet<ListKey>();
        if (status != ArticleStatus.PUBLISHED || kind != ArticleKind.ARTICLE) {
            return lists;
        }
        lists.add(ListKey.ALL);
        if (pinned) {
            lists.add(ListKey.PINNED);
        }
        lists.add(new ListKey(ListKind.AUTHOR, author.getId()));
        lists.add(ListKey.of(YearMonth.from(publishedAt.atZone(zone))));
        for (var step = category; step != null; step = step.getParent()) {
            lists.add(new ListKey(ListKind.CATEGORY, step.getId()));
        }
        tags.forEach(tag -> lists.add(new ListKey(ListKind.TAG, tag.getId())));
        return lists;
    }

    /** Whether the newest revision is the one that readers see. */
    public boolean isUpToDate() {
        return releasedRevision != null && releasedRevision == headRevision;
    }

    /**
     * Gives another date to the first publication, such as the one at which a text that moves in has appeared elsewhere;
     * null for the time at which it is published here.
     *
     * @throws BusinessException {@code article.dateAhead}, {@code article.dateMissing} when readers see it
     */
    public void datePublication(Instant at, Instant now) {
        if (at != null && at.isAfter(now)) {
            throw new BusinessException("article.dateAhead"); // what readers shall see later is scheduled
        }
        if (at == null && releasedRevision != null) {
            throw new BusinessException("article.dateMissing");
        }
        publishedAt = at;
    }

    public void giveTo(Account newAuthor) {
        author = newAuthor;
    }

    public void moveTo(Category newCategory) {
        category = newCategory;
    }

    public void tag(Collection<Tag> newTags) {
        tags.clear();
        tags.addAll(newTags);
    }

    /** Bears one tag instead of another. */
    public void retag(Tag from, Tag into) {
        if (tags.remove(from)) {
            tags.add(into);
        }
    }

    public void placeIn(Series newSeries, int place) {
        series = newSeries;
        seriesPlace = place;
    }

    public void leaveSeries() {
        series = null;
        seriesPlace = null;
    }

    public void addressAs(Slug newSlug) {
        slug = newSlug;
    }

    public void attributeTo(Provenance newProvenance) {
        provenance = newProvenance;
    }

    public void open(boolean toComments, boolean toDonations) {
        commentsOpen = toComments;
        donationsOpen = toDonations;
    }

    public void setPinned(boolean pinned) {
        this.pinned = pinned;
    }

    public void setHiddenFromSearch(boolean hiddenFromSearch) {
        this.hiddenFromSearch = hiddenFromSearch;
    }

    public ArticleKind getKind() {
        return kind;
    }

    public ArticleStatus getStatus() {
        return status;
    }

    public Stage getStage() {
        return stage;
    }

    public Instant getScheduledAt() {
        return scheduledAt;
    }

    public Integer getScheduledRevision() {
        return scheduledRevision;
    }

    public Instant getExpiresAt() {
        return expiresAt;
    }

    public Slug getSlug() {
        return slug;
    }

    public Account getAuthor() {
        return author;
    }

    public Category getCategory() {
        return category;
    }

    public Set<Tag> getTags() {
        return Set.copyOf(tags);
    }

    /** Null for most. */
    public Series getSeries() {
        return series;
    }

    public Integer getSeriesPlace() {
        return seriesPlace;
    }

    public int getHeadRevision() {
        return headRevision;
    }

    public Integer getReleasedRevision() {
        return releasedRevision;
    }

    public Instant getPublishedAt() {
        return publishedAt;
    }

    public Instant getCorrectedAt() {
        return correctedAt;
    }

    public Instant getCreatedAt() {
        return createdAt;
    }

    public Instant getModifiedAt() {
        return modifiedAt;
    }

    public Provenance getProvenance() {
        return provenance;
    }

    public boolean isPinned() {
        return pinned;
    }

    public boolean isCommentsOpen() {
        return commentsOpen;
    }

    public boolean isDonationsOpen() {
        return donationsOpen;
    }

    public boolean isHiddenFromSearch() {
        return hiddenFromSearch;
    }

    public long getViewCount() {
        return viewCount;
    }

    public long getLikeCount() {
        return likeCount;
    }

    public long getCommentCount() {
        return commentCount;
    }
}
