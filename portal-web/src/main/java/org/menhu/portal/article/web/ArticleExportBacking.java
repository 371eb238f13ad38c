package org.menhu.portal.article.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.menhu.portal.article.ejb.ArticleManagingService;
import org.menhu.portal.article.model.ArticleFilter;
import org.menhu.portal.article.model.ArticleOrder;
import org.menhu.portal.article.model.ManagedArticle;
import org.menhu.portal.shared.web.Messages;
import org.menhu.portal.shared.web.Spreadsheet;
import org.omnifaces.util.Faces;

/** Hands out the list of articles, as it is filtered, for spreadsheets. */
@Named
@RequestScoped
public class ArticleExportBacking {

    private static final int BATCH = 500;
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");
    private static final List<String> HEADS = List.of(
            "article.title",
            "article.standing",
            "article.authorColumn",
            "article.category",
            "article.viewsColumn",
            "article.comments",
            "article.modified",
            "article.published.column",
            "article.slug");

    @Inject
    private ArticleManagingService articles;

    public void csv(ArticleFilter filter, ZoneId zone) throws IOException {
        var rows = rows(filter, zone);
        Faces.sendFile("articles.csv", true, out -> Spreadsheet.csv(rows, out));
    }

    public void xlsx(ArticleFilter filter, ZoneId zone) throws IOException {
        var rows = rows(filter, zone);
        Faces.sendFile("articles.xlsx", true, out -> Spreadsheet.xlsx(rows, out));
    }

    /** Read while they are written, so that no list is too long. */
    private Iterator<List<Object>> rows(ArticleFilter filter, ZoneId zone) {
        var heads = HEADS.stream().<Object>map(Messages::text).toList();
        var lines = Stream.iterate(0, first -> first + BATCH)
                .map(first -> articles.list(filter, ArticleOrder.Sort.NEWEST, first, BATCH))
                .takeWhile(batch -> !batch.isEmpty())
                .flatMap(List::stream)
                .map(article -> row(article, zone));
        return Stream.concat(Stream.of(heads), lines).iterator();
    }

    private static List<Object> row(ManagedArticle article, ZoneId zone) {
        return Arrays.asList( // which may hold nulls
                article.title(),
                article.situation().words().stream()
                        .map(word -> Messages.text("article.standing." + word))
                        .collect(Collectors.joining(" · ")),
                article.authorName(),
                article.categoryName(),
                article.views(),
                article.comments(),
                time(article.modifiedAt(), zone),
                time(article.publishedAt(), zone),
                article.slug().value());
    }

    private static String time(Instant at, ZoneId zone) {
        return at == null ? null : TIME.format(at.atZone(zone));
    }
}
