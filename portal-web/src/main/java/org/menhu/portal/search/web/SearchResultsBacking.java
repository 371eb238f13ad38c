package org.menhu.portal.search.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.menhu.portal.article.model.ArticleSummary;
import org.menhu.portal.search.ejb.SearchService;
import org.menhu.portal.setting.web.SettingSiteBacking;
import org.menhu.portal.shared.model.Cursor;
import org.menhu.portal.shared.model.Slice;

/** What was found for the words that somebody typed. */
@Named
@RequestScoped
public class SearchResultsBacking {

    @Inject
    private SearchService search;

    @Inject
    private SettingSiteBacking site;

    private String words;
    private String from;
    private Slice<ArticleSummary> slice;

    public void load() {
        slice = search.find(words, Cursor.parse(from), site.getSite().articlesPerPage());
    }

    /** Where the same words are looked for again, from the start. */
    public String getAddress() {
        return "/search?q=" + URLEncoder.encode(Objects.requireNonNullElse(words, ""), StandardCharsets.UTF_8);
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }

    public String getFrom() {
        return from;
    }

    public void setFrom(String from) {
        this.from = from;
    }

    public Slice<ArticleSummary> getSlice() {
        return slice;
    }

    /** What is found is read from its newest end only. */
    public boolean isTwoWay() {
        return false;
    }

    public boolean isFirst() {
        return Cursor.parse(from).isStart();
    }
}
