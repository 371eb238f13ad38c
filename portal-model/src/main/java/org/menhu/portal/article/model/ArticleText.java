package org.menhu.portal.article.model;

import java.io.Serializable;
import java.util.Objects;
import org.menhu.portal.shared.model.Text;

/** What an editor types: what goes into a revision. */
public class ArticleText implements Serializable {

    private static final long serialVersionUID = 1L;

    /** Missing only while it is typed: no revision is without. */
    @Text(max = 200, optional = true)
    private String title;

    @Text(max = RevisionBody.MAX_LENGTH, optional = true)
    private String markdown = "";

    /** The author's own; null or blank for the one made from the text. */
    @Text(max = 600, optional = true)
    private String summary;

    private Long coverId;

    /** Why it was changed; null when nothing is said. Stands beside the revision, not in it. */
    @Text(max = 200, optional = true)
    private String note;

    /** What readers are told was changed; null when they are told nothing. */
    @Text(max = Revision.MAX_CORRECTION, optional = true)
    private String correction;

    public ArticleText() {}

    public ArticleText(Revision revision, String markdown) {
        this.title = revision.getTitle();
        setMarkdown(markdown);
        this.summary = revision.isSummaryOwn() ? revision.getSummary() : null;
        this.coverId = revision.getCover() == null ? null : revision.getCover().getId();
    }

    public boolean hasOwnSummary() {
        return summary != null && !summary.isBlank();
    }

    /** Whether it says the same and tells readers of nothing, so that no new revision is needed. */
    public boolean isSameAs(ArticleText other) {
        return (correction == null || correction.isBlank())
                && Objects.equals(title, other.title)
                && Objects.equals(markdown, other.markdown)
                && Objects.equals(coverId, other.coverId)
                && (hasOwnSummary() ? summary.equals(other.summary) : !other.hasOwnSummary());
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public String getMarkdown() {
        return markdown;
    }

    /** Forms send CR LF at the end of each line; what is kept has LF, as the editor has. */
    public final void setMarkdown(String markdown) {
        this.markdown = markdown == null ? null : markdown.replace("\r\n", "\n");
    }

    public String getSummary() {
        return summary;
    }

    public void setSummary(String summary) {
        this.summary = summary;
    }

    public Long getCoverId() {
        return coverId;
    }

    public void setCoverId(Long coverId) {
        this.coverId = coverId;
    }

    public String getCorrection() {
        return correction;
    }

    public void setCorrection(String correction) {
        this.correction = correction;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }
}
