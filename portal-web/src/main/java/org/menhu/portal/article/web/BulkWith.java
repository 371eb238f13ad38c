package org.menhu.portal.article.web;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;

/** What some acts with many articles need besides the articles: where they go, or to whom. */
public class BulkWith implements Serializable {

    private static final long serialVersionUID = 1L;

    private Long categoryId;
    private Long authorId;
    private List<String> tags = new ArrayList<>();

    /** Refuses an act for which something is not chosen yet. */
    void require(BulkAct act) {
        BulkRun.require(act != BulkAct.MOVE || categoryId != null, "article.categoryChoose");
        BulkRun.require(act != BulkAct.GIVE || authorId != null, "article.authorChoose");
        BulkRun.require(act != BulkAct.TAG || !tags.isEmpty(), "article.tagsChoose");
    }

    public Long getCategoryId() {
        return categoryId;
    }

    public void setCategoryId(Long categoryId) {
        this.categoryId = categoryId;
    }

    public Long getAuthorId() {
        return authorId;
    }

    public void setAuthorId(Long authorId) {
        this.authorId = authorId;
    }

    public List<String> getTags() {
        return tags;
    }

    public void setTags(List<String> tags) {
        this.tags = tags == null ? new ArrayList<>() : tags;
    }
}
