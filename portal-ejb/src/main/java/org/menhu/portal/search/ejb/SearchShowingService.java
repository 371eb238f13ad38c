package org.menhu.portal.search.ejb;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.menhu.portal.article.ejb.ArticleListingService;
import org.menhu.portal.article.model.ArticleSummary;
import org.menhu.portal.search.model.FoundArticle;
import org.menhu.portal.search.model.FoundPiece;
import org.menhu.portal.shared.ejb.Guarded;
import org.menhu.portal.shared.ejb.Permitted;
import org.menhu.portal.shared.model.Permission;

/** Shows what the index has found as readers may see it now: the database says which, and whether they still read so. */
@Guarded
@Stateless
@Permitted(Permission.VISIT)
public class SearchShowingService {

    @Inject
    private ArticleListingService articles;

    @Inject
    private SearchIndexingService texts;

    /** Without those that are withdrawn, and of those that were changed since nothing that the index has kept. */
    public List<FoundArticle> shown(List<Hit> hits) {
        var ids = hits.stream().map(Hit::articleId).toList();
        var summaries = articles.shown(ids).stream().collect(Collectors.toMap(ArticleSummary::id, Function.identity()));
        var stamps = texts.stamps(summaries.keySet());
        return hits.stream()
                .filter(hit -> summaries.containsKey(hit.articleId()))
                .map(hit -> found(
                        summaries.get(hit.articleId()),
                        hit,
                        stamps.getOrDefault(hit.articleId(), hit.stamp() - 1) == hit.stamp()))
                .toList();
    }

    private static FoundArticle found(ArticleSummary article, Hit hit, boolean isUnchanged) {
        return isUnchanged
                ? new FoundArticle(
                        article, hit.title(), hit.extract().isEmpty() ? plain(article.summary()) : hit.extract())
                : new FoundArticle(article, plain(article.title()), plain(article.summary()));
    }

    private static List<FoundPiece> plain(String text) {
        return List.of(new FoundPiece(text, false));
    }
}
