package org.menhu.portal.article.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.time.DateTimeException;
import java.time.YearMonth;
import org.menhu.portal.article.ejb.ArticleListingService;
import org.menhu.portal.article.model.ArticleSummary;
import org.menhu.portal.article.model.ListKey;
import org.menhu.portal.shared.model.Cursor;
import org.menhu.portal.shared.model.NotFoundException;
import org.menhu.portal.shared.model.Slice;

/** What was published in one month. */
@Named
@RequestScoped
public class ArticleMonthBacking extends ListPage {

    private String year;
    private String number;
    private YearMonth month;

    /** @throws NotFoundException when the address names no month */
    public void load() {
        try {
            month = YearMonth.parse(year + "-" + number);
        } catch (DateTimeException e) {
            throw new NotFoundException();
        }
        loadList();
    }

    @Override
    Slice<ArticleSummary> read(ArticleListingService service, Cursor start, int size) {
        return service.read(ListKey.of(month), start, size);
    }

    public String getYear() {
        return year;
    }

    public void setYear(String year) {
        this.year = year;
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }

    public YearMonth getMonth() {
        return month;
    }
}
