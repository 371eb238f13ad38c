package org.menhu.portal.article.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Lob;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import org.menhu.portal.account.model.Account;
import org.menhu.portal.shared.model.Text;
import org.menhu.portal.shared.model.VersionedEntity;

/**
 * What one writer has typed into one article since it was last saved, kept every few seconds, apart from the revisions, so
 * that it never replaces what somebody else has written. Goes when the writer saves or gives it up.
 */
@Entity
@Table(name = "article_autosave")
@NamedQuery(
        name = Autosave.BY_PLACE,
        query = "select s from Autosave s where s.writer.id = :writerId and s.place = :place")
@NamedQuery(
        name = Autosave.UNFINISHED,
        query = "select s from Autosave s where s.writer.id = :writerId and s.article is null and s.kind = :kind"
                + " order by s.savedAt desc")
@NamedQuery(
        name = Autosave.WITH_PICTURES,
        query =
                "select s from Autosave s join fetch s.writer where s.markdown like '%/media/%' order by s.savedAt desc")
public class Autosave extends VersionedEntity {

    public static final String BY_PLACE = "Autosave.byPlace";

    /** Those of articles that were never saved. */
    public static final String UNFINISHED = "Autosave.unfinished";

    /** Those whose texts show pictures of the library. */
    public static final String WITH_PICTURES = "Autosave.withPictures";

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "writer_id", nullable = false)
    private Account writer;

    /** Where the writer was typing: the id of the article, or what the page of a new one has called itself. */
    @Column(name = "place", nullable = false, length = 40)
    @NotNull
    private String place;

    /** Null for one that was never saved. */
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "article_id")
    private Article article;

    @Enumerated(EnumType.STRING)
    @Column(name = "kind", nullable = false, length = 10)
    @NotNull
    private ArticleKind kind;

    /** The revision that was read before the typing began; 0 for none. */
    @Column(name = "base_revision", nullable = false)
    private int baseRevision;

    @Column(name = "title", length = 200)
    @Text(max = 200, optional = true)
    private String title;

    @Column(name = "summary", length = 600)
    @Text(max = 600, optional = true)
    private String summary;

    @Lob
    @Column(name = "markdown", nullable = false)
    @NotNull
    @Text(max = RevisionBody.MAX_LENGTH, optional = true)
    private String markdown;

    /** The other fields of the page as it has sent them; only the page reads them. */
    @Column(name = "fields", length = AutosaveContent.FIELDS_LENGTH)
    @Text(max = AutosaveContent.FIELDS_LENGTH, optional = true)
    private String fields;

    @Column(name = "saved_at", nullable = false)
    @NotNull
    private Instant savedAt;

    protected Autosave() {}

    /** @param article null for one that was never saved */
    public Autosave(Account writer, String place, Article article) {
        this.writer = writer;
        this.place = place;
        this.article = article;
    }

    public void keep(AutosaveContent content, Instant now) {
        kind = content.kind();
        baseRevision = content.baseRevision();
        title = content.title();
        summary = content.summary();
        markdown = content.markdown();
        fields = content.fields();
        savedAt = now;
    }

    public AutosaveContent content() {
        var articleId = article == null ? null : article.getId();
        return new AutosaveContent(articleId, kind, baseRevision, title, summary, markdown, fields);
    }

    public Account getWriter() {
        return writer;
    }

    public String getPlace() {
        return place;
    }

    public Instant getSavedAt() {
        return savedAt;
    }
}
