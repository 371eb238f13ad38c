package org.menhu.portal.article.web;

import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.menhu.portal.article.ejb.TagService;
import org.menhu.portal.article.model.TagCount;
import org.primefaces.model.FilterMeta;
import org.primefaces.model.LazyDataModel;
import org.primefaces.model.SortMeta;

/** Reads the console's list of tags a page at a time. */
class TagRows extends LazyDataModel<TagCount> {

    private static final long serialVersionUID = 1L;

    /** The words asked for, as they stand when the list is read. */
    interface Words extends Supplier<String>, Serializable {}

    private final TagService tags;
    private final Words words;

    TagRows(TagService tags, Words words) {
        this.tags = tags;
        this.words = words;
    }

    @Override
    public int count(Map<String, FilterMeta> ignored) {
        return Math.toIntExact(tags.find(words.get(), 1, 1).total());
    }

    @Override
    public List<TagCount> load(int first, int size, Map<String, SortMeta> sorted, Map<String, FilterMeta> ignored) {
        return tags.find(words.get(), first / size + 1, size).items();
    }

    @Override
    public String getRowKey(TagCount tag) {
        return tag.id().toString();
    }
}
