package org.menhu.portal.search.ejb;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.menhu.portal.article.ejb.ArticleListingService;
import org.menhu.portal.article.ejb.CategoryReadingService;
import org.menhu.portal.article.model.ArticleSummary;
import org.menhu.portal.search.model.Found;
import org.menhu.portal.search.model.FoundArticle;
import org.menhu.portal.search.model.FoundPiece;
import org.menhu.portal.search.model.SearchRequest;
import org.menhu.portal.shared.ejb.Guarded;
import org.menhu.portal.shared.ejb.Permitted;
import org.menhu.portal.shared.model.Page;
import org.menhu.portal.shared.model.Permission;

/** Finds published articles. The index says which and where; whether readers may see them, the database. */
@Guarded
@Stateless
@Permitted(Permission.VISIT)
public class SearchService {

    /** Nobody turns more of them, and each costs more than the one before. */
    private static final int MOST_PAGES = 50;

    @Inject
    private SearchIndex index;

    @Inject
    private ArticleListingService articles;

    @Inject
    private CategoryReadingService categories;

    @Inject
    private Clock clock;

    /**
     * A page of what was found; nothing for no words.
     *
     * @param number of the page, from 1; what is out of bounds is the nearest page within
     */
    public Found find(SearchRequest request, int number, int size) {
        var typed = SearchWords.of(request.words());
        if (typed.isEmpty() || !index.isOpen()) {
            return new Found(new Page<>(List.of(), 0, 1, size), List.of(), true, index.isOpen());
        }
        var page = Math.clamp(number, 1, MOST_PAGES);
        var words = SearchQueries.of(typed);
        var filtered = SearchQueries.filtered(
                words,
                request.category() == null ? null : categories.within(request.category()),
                request.tag(),
                request.period().since(clock.instant()));
        var hits = index.find(new IndexQuestion(words, filtered, request.order(), (page - 1) * size, size));
        var total = Math.min(hits.total(), (long) MOST_PAGES * size);
        return new Found(
                new Page<>(shown(hits.hits()), total, page, size),
                hits.tags(),
                hits.counted() && total == hits.total(),
                index.isComplete());
    }

    private List<FoundArticle> shown(List<Hit> hits) {
        var summaries = articles.shown(hits.stream().map(Hit::articleId).toList()).stream()
                .collect(Collectors.toMap(ArticleSummary::id, Function.identity()));
        return hits.stream()
                .filter(hit -> summaries.containsKey(hit.articleId()))
                .map(hit -> found(hit, summaries.get(hit.articleId())))
                .toList();
    }

    private static FoundArticle found(Hit hit, ArticleSummary article) {
        var extract = hit.extract().isEmpty() ? List.of(new FoundPiece(article.summary(), false)) : hit.extract();
        return new FoundArticle(article, hit.title(), extract);
    }
}
