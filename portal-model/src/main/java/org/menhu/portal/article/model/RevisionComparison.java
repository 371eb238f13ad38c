package org.menhu.portal.article.model;

import java.io.Serializable;
import java.util.List;

/** What has changed between two revisions of an article, word by word. */
public record RevisionComparison(
        RevisionText older,
        RevisionText newer,
        List<Difference> title,
        List<Difference> summary,
        List<Difference> markdown)
        implements Serializable {

    public boolean isUnchanged() {
        return java.util.stream.Stream.of(title, summary, markdown)
                .flatMap(List::stream)
                .allMatch(difference ->
                        difference.kind() == Difference.Kind.SAME || difference.kind() == Difference.Kind.SKIPPED);
    }
}
