package org.menhu.portal.article.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.menhu.portal.article.ejb.ArticleListingService;
import org.menhu.portal.article.model.MonthCount;

/** All years and months in which something was published. */
@Named
@RequestScoped
public class ArticleArchiveBacking {

    /** The months of a year, the latest first. */
    public record Year(int number, List<MonthCount> months) {}

    @Inject
    private ArticleListingService lists;

    private List<MonthCount> months;

    public void load() {
        months = lists.months();
    }

    public List<Year> getYears() {
        return months.stream()
                .collect(Collectors.groupingBy(
                        count -> count.month().getYear(),
                        () -> new TreeMap<Integer, List<MonthCount>>(),
                        Collectors.toList()))
                .descendingMap()
                .entrySet()
                .stream()
                .map((Map.Entry<Integer, List<MonthCount>> year) -> new Year(year.getKey(), year.getValue()))
                .toList();
    }

    public long getTotal() {
        return months.stream().mapToLong(MonthCount::articles).sum();
    }
}
