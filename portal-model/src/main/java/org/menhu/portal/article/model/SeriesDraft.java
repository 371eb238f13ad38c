package org.menhu.portal.article.model;

import java.io.Serializable;
import org.menhu.portal.shared.model.Text;

/** A series while it is being changed. */
public class SeriesDraft implements Serializable {

    private static final long serialVersionUID = 1L;

    private final Long id;

    @Text(max = Series.NAME_LENGTH)
    private String name;

    @Text(max = 500, optional = true)
    private String summary;

    public SeriesDraft(SeriesItem item) {
        this.id = item.id();
        this.name = item.name();
        this.summary = item.summary();
    }

    public Long getId() {
        return id;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getSummary() {
        return summary;
    }

    public void setSummary(String summary) {
        this.summary = summary;
    }
}
