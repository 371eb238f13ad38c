package org.menhu.portal.article.model;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import org.menhu.portal.shared.model.Text;

/** What the line below an article says of its source. */
@Embeddable
public class Provenance {

    static final String ADDRESS = "(https?://\\S+)?";

    @Enumerated(EnumType.STRING)
    @Column(name = "origin", nullable = false, length = 20)
    @NotNull
    private Origin origin = Origin.ORIGINAL;

    @Column(name = "source_name", length = 100)
    @Text(max = 100, optional = true)
    private String sourceName;

    @Column(name = "source_url", length = 500)
    @Text(max = 500, optional = true)
    @Pattern(regexp = ADDRESS, message = "{article.sourceUrlInvalid}")
    private String sourceUrl;

    /** Whether the text was made with the help of a machine, which the reader must be told. */
    @Column(name = "ai_assisted", nullable = false)
    private boolean aiAssisted;

    protected Provenance() {}

    public Provenance(Origin origin, String sourceName, String sourceUrl, boolean aiAssisted) {
        this.origin = origin;
        this.sourceName = sourceName;
        this.sourceUrl = sourceUrl;
        this.aiAssisted = aiAssisted;
    }

    public static Provenance original() {
        return new Provenance(Origin.ORIGINAL, null, null, false);
    }

    public Origin getOrigin() {
        return origin;
    }

    public String getSourceName() {
        return sourceName;
    }

    public String getSourceUrl() {
        return sourceUrl;
    }

    public boolean isAiAssisted() {
        return aiAssisted;
    }
}
