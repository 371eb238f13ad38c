package org.menhu.portal.donation.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import org.menhu.portal.article.ejb.ArticleReadingService;
import org.menhu.portal.donation.ejb.WallReadingService;
import org.menhu.portal.donation.model.WallLine;
import org.menhu.portal.donation.model.WallPart;
import org.menhu.portal.setting.web.SettingSiteBacking;
import org.menhu.portal.shared.model.Cursor;
import org.menhu.portal.shared.model.NotFoundException;
import org.menhu.portal.shared.model.Slice;
import org.menhu.portal.shared.model.Slug;

/** Who has given: all, for one article, or in one month. */
@Named
@RequestScoped
public class DonationWallBacking {

    private static final int SIZE = 30; // lines are short

    @Inject
    private WallReadingService wall;

    @Inject
    private ArticleReadingService articles;

    @Inject
    private SettingSiteBacking site;

    private String slug;
    private String year;
    private String month;
    private String from;
    private WallPart part;
    private String title;
    private Slice<WallLine> slice;

    /** @throws NotFoundException when the address names no month, no article that is published, or the site has no wall */
    public void load() {
        title = slug == null ? null : articles.published(slug).title();
        part = new WallPart(Slug.ifValid(slug).orElse(null), yearMonth());
        slice = wall.read(part, Cursor.parse(from), SIZE);
    }

    private YearMonth yearMonth() {
        try {
            return year == null ? null : YearMonth.parse(year + "-" + month);
        } catch (DateTimeException e) {
            throw new NotFoundException();
        }
    }

    public boolean isFirst() {
        return Cursor.parse(from).isStart();
    }

    /** The last part of the address of the month in which a line was written. */
    public String monthOf(WallLine line) {
        return LocalDate.ofInstant(line.at(), site.getSite().zone()).format(DateTimeFormatter.ofPattern("yyyy/MM"));
    }

    public WallPart getPart() {
        return part;
    }

    /** Of the article, or null. */
    public String getTitle() {
        return title;
    }

    public Slice<WallLine> getSlice() {
        return slice;
    }

    public String getSlug() {
        return slug;
    }

    public void setSlug(String slug) {
        this.slug = slug;
    }

    public String getYear() {
        return year;
    }

    public void setYear(String year) {
        this.year = year;
    }

    public String getMonth() {
        return month;
    }

    public void setMonth(String month) {
        this.month = month;
    }

    public String getFrom() {
        return from;
    }

    public void setFrom(String from) {
        this.from = from;
    }
}
