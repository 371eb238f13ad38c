package org.menhu.portal.article.model;

import java.io.Serializable;
import java.time.Instant;
import org.menhu.portal.shared.model.Slug;

/** A line of the console's list of articles, with the title of the newest text. */
public record ManagedArticle(
        Long id,
        ArticleStatus status,
        Stage stage,
        Slug slug,
        String title,
        String authorName,
        String categoryName,
        int headRevision,
        Integer releasedRevision,
        Instant modifiedAt,
        Instant publishedAt,
        long views,
        long comments)
        implements Serializable {

    public Situation situation() {
        return new Situation(status, stage);
    }

    /** Whether the step can be taken where it is; by whom is another question. */
    public boolean mayTake(Step step) {
        return step.from().contains(situation());
    }

    public boolean isPublished() {
        return status == ArticleStatus.PUBLISHED;
    }

    /** Whether readers do not see yet what was written last. */
    public boolean isChanged() {
        return isPublished() && releasedRevision != headRevision;
    }
}
