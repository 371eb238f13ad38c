package org.menhu.portal.article.web;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.menhu.portal.article.ejb.SeriesService;
import org.menhu.portal.article.model.SeriesDraft;
import org.menhu.portal.article.model.SeriesItem;
import org.menhu.portal.article.model.SeriesMember;
import org.menhu.portal.shared.web.FlashMessages;
import org.menhu.portal.shared.web.LazyRows;
import org.primefaces.model.LazyDataModel;

/** The list of series, and the order of the articles in each. */
@Named
@ViewScoped
public class ArticleSeriesBacking implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private SeriesService series;

    private LazyDataModel<SeriesItem> rows;
    private String words;
    private SeriesDraft draft;
    private SeriesItem opened;
    private List<SeriesMember> members = List.of();

    @PostConstruct
    void load() {
        rows = new LazyRows<>(
                () -> series.find(words, 1, 1).total(),
                (first, size) -> series.find(words, first / size + 1, size).items(),
                SeriesItem::id);
    }

    public void edit(SeriesItem item) {
        draft = new SeriesDraft(item);
    }

    public void save() {
        series.save(draft);
        FlashMessages.done("article.seriesSaved", draft.getName().strip());
    }

    public void delete(SeriesItem item) {
        series.delete(item.id());
        FlashMessages.done("article.seriesDeleted", item.name());
    }

    /** Shows the articles of a series. */
    public void open(SeriesItem item) {
        opened = item;
        members = series.members(item.id());
    }

    public void move(SeriesMember member, int places) {
        try {
            series.move(member.id(), places);
        } finally {
            open(opened); // also when it was refused: somebody may have changed the order
        }
    }

    public void takeOut(SeriesMember member) {
        series.takeOut(member.id());
        open(opened);
        FlashMessages.done("article.seriesTakenOut", member.title());
    }

    public LazyDataModel<SeriesItem> getRows() {
        return rows;
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }

    public SeriesDraft getDraft() {
        return draft;
    }

    public SeriesItem getOpened() {
        return opened;
    }

    public List<SeriesMember> getMembers() {
        return members;
    }
}
