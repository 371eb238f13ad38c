package org.menhu.portal.article.web;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.menhu.portal.article.ejb.TagService;
import org.menhu.portal.article.model.TagCount;
import org.menhu.portal.shared.model.Text;
import org.menhu.portal.shared.web.FlashMessages;
import org.menhu.portal.shared.web.LazyRows;
import org.primefaces.model.LazyDataModel;

/** The list of tags. */
@Named
@ViewScoped
public class ArticleTagsBacking implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private TagService tags;

    private LazyDataModel<TagCount> rows;
    private String words;
    private TagCount renamed;

    @Text(max = 40)
    private String name;

    @PostConstruct
    void load() {
        rows = new LazyRows<>(
                () -> tags.find(words, 1, 1).total(),
                (first, size) -> tags.find(words, first / size + 1, size).items(),
                TagCount::id);
    }

    public void begin(TagCount tag) {
        renamed = tag;
        name = tag.name();
    }

    public void rename() {
        tags.rename(renamed.id(), name);
        FlashMessages.done("article.tagRenamed", renamed.name(), name.strip());
    }

    /** The tag of another name takes the place of this one. */
    public void merge() {
        tags.merge(renamed.id(), name);
        FlashMessages.done("article.tagMerged", renamed.name(), name.strip());
    }

    public void delete(TagCount tag) {
        tags.delete(tag.id());
        FlashMessages.done("article.tagDeleted", tag.name());
    }

    public LazyDataModel<TagCount> getRows() {
        return rows;
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }
}
