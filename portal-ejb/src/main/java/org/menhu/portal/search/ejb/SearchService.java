package org.menhu.portal.search.ejb;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.menhu.portal.article.ejb.CategoryReadingService;
import org.menhu.portal.article.model.CategoryLink;
import org.menhu.portal.search.model.Found;
import org.menhu.portal.search.model.FoundGroup;
import org.menhu.portal.search.model.SearchRequest;
import org.menhu.portal.shared.ejb.Guarded;
import org.menhu.portal.shared.ejb.Permitted;
import org.menhu.portal.shared.model.Page;
import org.menhu.portal.shared.model.Permission;

/** Finds published articles by what a reader has typed. */
@Guarded
@Stateless
@Permitted(Permission.VISIT)
public class SearchService {

    /** Nobody turns more of them, and each costs more than the one before. */
    private static final int MOST_PAGES = 50;

    /** Categories or tags to choose from. */
    private static final int GROUPS = 8;

    @Inject
    private SearchIndex index;

    @Inject
    private SearchShowingService showing;

    @Inject
    private CategoryReadingService categories;

    @Inject
    private Clock clock;

    /**
     * A page of what was found; nothing for no words.
     *
     * @param number of the page, from 1; the last one when there are not so many
     */
    public Found find(SearchRequest request, int number, int size) {
        var typed = SearchWords.of(request.words());
        if (typed.isEmpty() || !index.isOpen()) {
            return Found.nothing(typed.isEmpty());
        }
        var question = question(request, typed, size);
        var page = Math.clamp(number, 1, MOST_PAGES);
        var hits = index.find(question.beginningAt((page - 1) * size));
        var reachable = Math.min(hits.total(), (long) MOST_PAGES * size);
        if (hits.hits().isEmpty() && reachable > 0) {
            page = new Page<>(List.of(), reachable, 1, size).count();
            hits = index.find(question.beginningAt((page - 1) * size));
        }
        return new Found(
                new Page<>(showing.shown(hits.hits()), reachable, page, size),
                hits.total(),
                hits.counted(),
                index.isComplete(),
                inCategories(hits),
                groups(hits, hits.tags(), Function.identity(), Function.identity()));
    }

    private IndexQuestion question(SearchRequest request, SearchWords typed, int size) {
        var wanted = SearchQueries.filtered(
                SearchQueries.of(typed, clock.instant()),
                request.category() == null ? null : categories.within(request.category()),
                request.tag(),
                request.period().since(clock.instant()));
        return new IndexQuestion(SearchQueries.marking(typed), wanted, request.order(), 0, size);
    }

    private List<FoundGroup> inCategories(Hits hits) {
        var links = categories.links().stream().collect(Collectors.toMap(CategoryLink::id, Function.identity()));
        return groups(
                hits,
                hits.categories().entrySet().stream()
                        .filter(category -> links.containsKey(category.getKey()))
                        .collect(Collectors.toMap(category -> links.get(category.getKey()), Map.Entry::getValue)),
                category -> category.slug().value(),
                CategoryLink::name);
    }

    private static <T> List<FoundGroup> groups(
            Hits hits, Map<T, Long> numbers, Function<T, String> key, Function<T, String> name) {
        var isOfAll = hits.total() <= IndexQuestion.BEST;
        return numbers.entrySet().stream()
                .sorted(Map.Entry.<T, Long>comparingByValue()
                        .reversed()
                        .thenComparing(group -> name.apply(group.getKey())))
                .limit(GROUPS)
                .map(group -> new FoundGroup(
                        key.apply(group.getKey()), name.apply(group.getKey()), isOfAll ? group.getValue() : null))
                .toList();
    }
}
