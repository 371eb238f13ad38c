package org.menhu.portal.article.model;

import java.io.Serializable;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Where an article is: what readers see of it, and how far its newest revision has come. */
public record Situation(ArticleStatus status, Stage stage) implements Serializable {

    private static final long serialVersionUID = 1L;

    /** All that can be: what was never published has no released revision, and on what is put away no work is under way. */
    public static Set<Situation> all() {
        return of(EnumSet.allOf(ArticleStatus.class), Stage.values())
                .filter(Situation::canBe)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Where it is once somebody has written on; {@link Article#nextRevision}. */
    public Situation writtenOn() {
        return stage == Stage.RELEASED || stage == Stage.APPROVED ? new Situation(status, Stage.WRITING) : this;
    }

    private boolean canBe() {
        return switch (status) {
            case DRAFT -> stage != Stage.RELEASED;
            case PUBLISHED, WITHDRAWN -> true;
            case ARCHIVED, TRASHED -> stage == Stage.WRITING || stage == Stage.RELEASED;
        };
    }

    /** The words by which it is told: where it is kept, what is under way, or both. */
    public List<String> words() {
        var underWay = stage == Stage.WRITING ? "CHANGED" : stage.name();
        return switch (status) {
            case DRAFT -> List.of(stage == Stage.WRITING ? "DRAFT" : stage.name());
            case PUBLISHED -> stage == Stage.RELEASED ? List.of("PUBLISHED") : List.of("PUBLISHED", underWay);
            case WITHDRAWN ->
                stage == Stage.RELEASED || stage == Stage.WRITING
                        ? List.of("WITHDRAWN")
                        : List.of("WITHDRAWN", underWay);
            case ARCHIVED, TRASHED -> List.of(status.name());
        };
    }

    static Stream<Situation> of(Collection<ArticleStatus> statuses, Stage... stages) {
        return statuses.stream().flatMap(status -> Arrays.stream(stages).map(stage -> new Situation(status, stage)));
    }
}
