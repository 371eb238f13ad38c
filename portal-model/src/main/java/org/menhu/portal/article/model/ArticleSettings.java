package org.menhu.portal.article.model;

import jakarta.validation.constraints.Pattern;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.menhu.portal.shared.model.Slug;
import org.menhu.portal.shared.model.Text;

/** Where an article stands and how it is shown; holds for all its revisions, at once. */
public class ArticleSettings implements Serializable {

    private static final long serialVersionUID = 1L;

    /** Null to have one made from the title. */
    private Slug slug;

    /** Null for whoever begins it. */
    private Long authorId;

    private Long authorRead;
    private Long categoryId;
    private List<String> tags = new ArrayList<>();

    /** By its name; blank for none. */
    @Text(max = Series.NAME_LENGTH, optional = true)
    private String series;

    private String seriesRead;
    private Origin origin = Origin.ORIGINAL;

    @Text(max = 100, optional = true)
    private String sourceName;

    @Text(max = 500, optional = true)
    @Pattern(regexp = Provenance.ADDRESS, message = "{article.sourceUrlInvalid}")
    private String sourceUrl;

    private boolean aiAssisted;
    private boolean pinned;
    private boolean commentsOpen = true;
    private boolean donationsOpen = true;
    private boolean hiddenFromSearch;

    public ArticleSettings() {}

    public ArticleSettings(Article article) {
        slug = article.getSlug();
        authorId = article.getAuthor().getId();
        authorRead = authorId;
        categoryId =
                article.getCategory() == null ? null : article.getCategory().getId();
        article.getTags().stream().map(Tag::getName).sorted().forEach(tags::add);
        series = article.getSeries() == null ? null : article.getSeries().getName();
        seriesRead = series;
        origin = article.getProvenance().getOrigin();
        sourceName = article.getProvenance().getSourceName();
        sourceUrl = article.getProvenance().getSourceUrl();
        aiAssisted = article.getProvenance().isAiAssisted();
        pinned = article.isPinned();
        commentsOpen = article.isCommentsOpen();
        donationsOpen = article.isDonationsOpen();
        hiddenFromSearch = article.isHiddenFromSearch();
    }

    /** Whether another was chosen; who has become the author since it was read stays it otherwise. */
    public boolean isAuthorChanged() {
        return authorId != null && !authorId.equals(authorRead);
    }

    /** Whether another was typed; what became of the one that was read is its own business, such as a new name. */
    public boolean isSeriesChanged() {
        return !Objects.equals(given(series), seriesRead);
    }

    private static String given(String name) {
        return name == null || name.isBlank() ? null : name.strip();
    }

    public Provenance provenance() {
        return new Provenance(origin, sourceName, sourceUrl, aiAssisted);
    }

    /** Whether the other says the same. */
    public boolean isSameAs(ArticleSettings other) {
        return all().equals(other.all());
    }

    private List<Object> all() {
        return Arrays.asList(
                slug,
                authorId,
                categoryId,
                tags,
                series,
                origin,
                sourceName,
                sourceUrl,
                aiAssisted,
                pinned,
                commentsOpen,
                donationsOpen,
                hiddenFromSearch);
    }

    public Slug getSlug() {
        return slug;
    }

    public void setSlug(Slug slug) {
        this.slug = slug;
    }

    public Long getAuthorId() {
        return authorId;
    }

    public void setAuthorId(Long authorId) {
        this.authorId = authorId;
    }

    public Long getCategoryId() {
        return categoryId;
    }

    public void setCategoryId(Long categoryId) {
        this.categoryId = categoryId;
    }

    public List<String> getTags() {
        return tags;
    }

    public void setTags(List<String> tags) {
        this.tags = tags;
    }

    public String getSeries() {
        return series;
    }

    public void setSeries(String series) {
        this.series = series;
    }

    public Origin getOrigin() {
        return origin;
    }

    public void setOrigin(Origin origin) {
        this.origin = origin;
    }

    public String getSourceName() {
        return sourceName;
    }

    public void setSourceName(String sourceName) {
        this.sourceName = sourceName;
    }

    public String getSourceUrl() {
        return sourceUrl;
    }

    public void setSourceUrl(String sourceUrl) {
        this.sourceUrl = sourceUrl;
    }

    public boolean isAiAssisted() {
        return aiAssisted;
    }

    public void setAiAssisted(boolean aiAssisted) {
        this.aiAssisted = aiAssisted;
    }

    public boolean isPinned() {
        return pinned;
    }

    public void setPinned(boolean pinned) {
        this.pinned = pinned;
    }

    public boolean isCommentsOpen() {
        return commentsOpen;
    }

    public void setCommentsOpen(boolean commentsOpen) {
        this.commentsOpen = commentsOpen;
    }

    public boolean isDonationsOpen() {
        return donationsOpen;
    }

    public void setDonationsOpen(boolean donationsOpen) {
        this.donationsOpen = donationsOpen;
    }

    public boolean isHiddenFromSearch() {
        return hiddenFromSearch;
    }

    public void setHiddenFromSearch(boolean hiddenFromSearch) {
        this.hiddenFromSearch = hiddenFromSearch;
    }
}
