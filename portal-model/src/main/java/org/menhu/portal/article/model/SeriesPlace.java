package org.menhu.portal.article.model;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Where an article stands in its series.
 *
 * @param members those that are published, in their order
 * @param number of the article among them, from 1
 */
public record SeriesPlace(SeriesLink series, List<ArticleLink> members, int number) {

    /** Empty for an article that is alone in its series, or no member of it. */
    public static Optional<SeriesPlace> of(long articleId, SeriesLink series, List<ArticleLink> members) {
        return members.size() < 2
                ? Optional.empty()
                : IntStream.range(0, members.size())
                        .filter(index -> members.get(index).id() == articleId)
                        .mapToObj(index -> new SeriesPlace(series, members, index + 1))
                        .findFirst();
    }

    /** Null for the first. */
    public ArticleLink previous() {
        return number == 1 ? null : members.get(number - 2);
    }

    /** Null for the last. */
    public ArticleLink next() {
        return number == members.size() ? null : members.get(number);
    }
}
