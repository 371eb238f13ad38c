package org.menhu.portal.article.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Lob;
import jakarta.persistence.MapsId;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.OneToOne;
import jakarta.persistence.Table;
import jakarta.validation.constraints.NotNull;
import org.menhu.portal.shared.model.SafeHtml;
import org.menhu.portal.shared.model.Text;

/** The text of a revision: as it was written, and as readers see it. In a table of its own, so that no list reads it. */
@Entity
@Table(name = "article_revision_body")
@NamedQuery(
        name = RevisionBody.BY_NUMBER,
        query = "select b from RevisionBody b where b.revision.article.id = :articleId and b.revision.number = :number")
@NamedQuery(
        name = RevisionBody.OF_ARTICLE,
        query = "select b from RevisionBody b where b.revision.article.id = :articleId")
public class RevisionBody {

    public static final String OF_ARTICLE = "RevisionBody.ofArticle";
    public static final String BY_NUMBER = "RevisionBody.byNumber";

    /** Characters; about ten times the longest article that anyone reads to its end. */
    public static final int MAX_LENGTH = 500_000;

    @Id
    @Column(name = "revision_id")
    private Long revisionId;

    @MapsId
    @OneToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "revision_id")
    private Revision revision;

    @Lob
    @Column(name = "markdown", nullable = false)
    @NotNull
    @Text(max = MAX_LENGTH, optional = true)
    private String markdown;

    @Lob
    @Column(name = "html", nullable = false)
    @NotNull
    private SafeHtml html;

    protected RevisionBody() {}

    public RevisionBody(Revision revision, String markdown, SafeHtml html) {
        this.revision = revision;
        this.markdown = markdown;
        this.html = html;
    }

    public Revision getRevision() {
        return revision;
    }

    public String getMarkdown() {
        return markdown;
    }

    public SafeHtml getHtml() {
        return html;
    }
}
