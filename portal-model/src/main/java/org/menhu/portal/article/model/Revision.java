package org.menhu.portal.article.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import org.menhu.portal.account.model.Account;
import org.menhu.portal.media.model.Media;
import org.menhu.portal.shared.model.Text;

/** What an article said at one time. Never changed once written; its text stands apart in a {@link RevisionBody}. */
@Entity
@Table(name = "article_revision")
@NamedQuery(
        name = Revision.BY_NUMBER,
        query =
                "select r from Revision r left join fetch r.cover where r.article.id = :articleId and r.number = :number")
@NamedQuery(
        name = Revision.TITLE,
        query = "select r.title from Revision r where r.article.id = :articleId and r.number = :number")
@NamedQuery(name = Revision.SHOWING, query = Revision.WITH_PICTURE + "r.pictures m" + Revision.IN_ARTICLE)
@NamedQuery(name = Revision.COVERED, query = Revision.WITH_PICTURE + "r.cover m" + Revision.IN_ARTICLE)
@NamedQuery(
        name = Revision.ITEMS,
        query = "select new org.menhu.portal.article.model.RevisionItem(r.number, r.title, w.displayName, r.writtenAt,"
                + " r.wordCount, r.note, r.correction) from Revision r join r.writtenBy w where r.article.id = :articleId"
                + " order by r.number desc")
@NamedQuery(
        name = Revision.CORRECTIONS,
        query = "select new org.menhu.portal.article.model.Correction(min(s.takenAt), r.correction)"
                + " from Revision r, StepTaken s where r.article.id = :articleId and s.article = r.article"
                + " and s.step = org.menhu.portal.article.model.Step.PUBLISH and s.revision >= r.number"
                + " and r.correction is not null group by r.number, r.correction order by r.number desc")
public class Revision {

    public static final String BY_NUMBER = "Revision.byNumber";
    public static final String TITLE = "Revision.title";

    /** The revisions that have some pictures in their texts, and those that have them for covers. */
    public static final String SHOWING = "Revision.showing";

    public static final String COVERED = "Revision.covered";

    static final String WITH_PICTURE = """
            select new org.menhu.portal.article.model.PictureInArticle(m.id, a.id, h.title, w.id, a.status, r.number,
              a.headRevision, a.releasedRevision)
            from Revision r join r.article a join a.author w join\s""";

    static final String IN_ARTICLE = """
             join Revision h on h.article = a and h.number = a.headRevision
            where m.id in :mediaIds order by m.id, a.id desc, r.number desc""";

    /** The history of an article, without texts. */
    public static final String ITEMS = "Revision.items";

    /** What readers are told of changes, the newest first: of released revisions alone. */
    public static final String CORRECTIONS = "Revision.corrections";

    public static final int MAX_CORRECTION = 200;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "article_id", nullable = false)
    private Article article;

    /** From 1 within its article. */
    @Column(name = "revision_number", nullable = false)
    private int number;

    @Column(name = "title", nullable = false, length = 200)
    @Text(max = 200)
    private String title;

    /** The author's own summary, or the one made from the body; see {@link #summaryOwn}. */
    @Column(name = "summary", length = 600)
    @Text(max = 600, optional = true)
    private String summary;

    @Column(name = "summary_own", nullable = false)
    private boolean summaryOwn;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "cover_id")
    private Media cover;

    /** For queries: a path to the picture's id would join the picture. */
    @Column(name = "cover_id", insertable = false, updatable = false)
    private Long coverId;

    /** The pictures in its text: by them the library knows what it must keep. */
    @ManyToMany
    @JoinTable(
            name = "article_revision_picture",
            joinColumns = @JoinColumn(name = "revision_id"),
            inverseJoinColumns = @JoinColumn(name = "media_id"))
    private Set<Media> pictures = new HashSet<>();

    /** Han characters and words of other scripts in the body, for the reading time. */
    @Column(name = "word_count", nullable = false)
    private int wordCount;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "written_by", nullable = false)
    private Account writtenBy;

    @Column(name = "written_at", nullable = false)
    @NotNull
    private Instant writtenAt;

    /** Why it was written, in its writer's words; null when nothing was said. */
    @Column(name = "note", length = 200)
    @Text(max = 200, optional = true)
    private String note;

    /** What readers are told was changed since the revision before; null when they are told nothing. */
    @Column(name = "correction", length = MAX_CORRECTION)
    @Text(max = MAX_CORRECTION, optional = true)
    private String correction;

    protected Revision() {}

    public Revision(Article article, String title, Account writtenBy, Instant now) {
        this.article = article;
        this.number = article.nextRevision(now);
        this.title = title;
        this.writtenBy = writtenBy;
        this.writtenAt = now;
    }

    /** Sets the summary while the revision is being made. */
    public Revision summarized(String text, boolean own) {
        summary = text;
        summaryOwn = own;
        return this;
    }

    /** Sets the cover while the revision is being made. */
    public Revision covered(Media picture) {
        cover = picture;
        return this;
    }

    /** Notes the pictures of the text while the revision is being made. */
    public Revision showing(Collection<Media> inText) {
        pictures.addAll(inText);
        return this;
    }

    /** Says why, while the revision is being made. */
    public Revision explained(String why) {
        note = why;
        return this;
    }

    /** Says to readers what was changed, while the revision is being made; a blank says nothing. */
    public Revision correcting(String what) {
        correction = what == null || what.isBlank() ? null : what.strip();
        return this;
    }

    public Revision counted(int words) {
        wordCount = words;
        return this;
    }

    public Long getId() {
        return id;
    }

    public Article getArticle() {
        return article;
    }

    public int getNumber() {
        return number;
    }

    public String getTitle() {
        return title;
    }

    public String getSummary() {
        return summary;
    }

    public boolean isSummaryOwn() {
        return summaryOwn;
    }

    public Media getCover() {
        return cover;
    }

    public int getWordCount() {
        return wordCount;
    }

    public Account getWrittenBy() {
        return writtenBy;
    }

    public Instant getWrittenAt() {
        return writtenAt;
    }

    public String getNote() {
        return note;
    }
}
