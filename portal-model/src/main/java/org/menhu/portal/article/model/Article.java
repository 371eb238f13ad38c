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
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import org.menhu.portal.account.model.Account;
import org.menhu.portal.shared.model.BusinessException;
import org.menhu.portal.shared.model.Slug;
import org.menhu.portal.shared.model.VersionedEntity;

/**
 * A text on its way from its author to its readers. What is written is kept in numbered revisions: the head is the newest,
 * the released one is what readers see. An article begins as a draft; publishing names the revision that was read and makes
 * it the released one; writing on adds revisions without touching what is shown, until one of them is published in turn.
 * Withdrawing takes it away from the readers and keeps everything; publishing again brings it back with its first date.
 */
@Entity
@Table(name = "article")
@NamedQuery(name = Article.BY_SLUG, query = "select a from Article a where a.slug = :slug")
@NamedQuery(name = Article.PAGE, query = ArticleQueries.PAGE)
@NamedQuery(name = Article.CONTAINING, query = ArticleQueries.CONTAINING)
@NamedQuery(name = Article.SUMMARIES, query = ArticleQueries.SUMMARY + " and a.id in :ids")
@NamedQuery(name = Article.LINKS, query = ArticleQueries.LINK + " and a.id in :ids")
@NamedQuery(name = Article.TAGS, query = ArticleQueries.TAGS + " and a.id = :id order by t.name")
@NamedQuery(name = Article.SHOWN_OF, query = ArticleQueries.SLUGS)
@NamedQuery(name = Article.AUTHOR, query = ArticleQueries.AUTHOR)
@NamedQuery(
        name = Article.ADD_VIEWS,
        query = "update Article a set a.viewCount = a.viewCount + :number where a.id = :id"
                + " and a.status = org.menhu.portal.article.model.ArticleStatus.PUBLISHED")
@NamedQuery(
        name = Article.ADD_LIKES,
        query = "update Article a set a.likeCount = a.likeCount + :number where a.id = :id"
                + " and a.status = org.menhu.portal.article.model.ArticleStatus.PUBLISHED")
@NamedQuery(
        name = Article.LIKES,
        query = "select a.likeCount from Article a where a.id = :id"
                + " and a.status = org.menhu.portal.article.model.ArticleStatus.PUBLISHED")
public class Article extends VersionedEntity {

    public static final String BY_SLUG = "Article.bySlug";

    /** What readers see. */
    public static final String PAGE = "Article.page";

    public static final String CONTAINING = "Article.containing";

    /** Those of the given ids that readers see, as lists show them, and as links. */
    public static final String SUMMARIES = "Article.summaries";

    public static final String LINKS = "Article.links";
    public static final String TAGS = "Article.tags";
    /** Those of the given ids that readers see, articles and pages. */
    public static final String SHOWN_OF = "Article.shownOf";

    public static final String AUTHOR = "Article.author";
    public static final String ADD_VIEWS = "Article.addViews";
    public static final String ADD_LIKES = "Article.addLikes";
    public static final String LIKES = "Article.likes";

    @Enumerated(EnumType.STRING)
    @Column(name = "kind", nullable = false, length = 10)
    @NotNull
    private ArticleKind kind;

    @Enumerated(EnumType.STRING)
    @Column(name = "status", nullable = false, length = 20)
    @NotNull
    private ArticleStatus status = ArticleStatus.DRAFT;

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

    /** Takes the number of the next revision; what readers see stays as it is. */
    public int nextRevision(Instant now) {
        modifiedAt = now;
        return ++headRevision;
    }

    /**
     * Shows the given revision to everybody.
     *
     * @param revision the number that was read before the decision
     * @throws BusinessException when somebody has written a newer one meanwhile, or when an article has no category
     */
    public void publish(int revision, Instant now) {
        if (revision != headRevision) {
            throw new BusinessException("article.changedMeanwhile", headRevision);
        }
        if (revision == 0) {
            throw new BusinessException("article.nothingWritten");
        }
        if (kind == ArticleKind.ARTICLE && category == null) {
            throw new BusinessException("article.categoryMissing");
        }
        if (publishedAt == null) {
            publishedAt = now;
        } else if (!Integer.valueOf(revision).equals(releasedRevision)) {
            correctedAt = now;
        }
        releasedRevision = revision;
        status = ArticleStatus.PUBLISHED;
    }

    /** @throws BusinessException when it is not published */
    public void withdraw() {
        if (status != ArticleStatus.PUBLISHED) {
            throw new BusinessException("article.notPublished");
        }
        status = ArticleStatus.WITHDRAWN;
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

    /** Gives another date to the first publication, as when an archive moves in. */
    public void datePublication(Instant at) {
        publishedAt = at;
    }

    public void moveTo(Category newCategory) {
        category = newCategory;
    }

    public void tag(Collection<Tag> newTags) {
        tags.clear();
        tags.addAll(newTags);
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
