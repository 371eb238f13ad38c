package org.menhu.portal.shared.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class GenerationsTest {

    private static final Set<Long> ANYWHERE = Set.of();
    private static final Long LIST = null;

    private final Generations generations = new Generations();

    @Test
    void aPageIsCurrentUntilSomethingChanges() {
        assertThat(generations.isCurrent(generations.now(), LIST)).isTrue();
        assertThat(generations.isCurrent(generations.now(), 7L)).isTrue();
    }

    @Test
    void whatMayShowAnywhereOutdatesEveryPage() {
        var begun = generations.now();

        generations.changed(ANYWHERE);

        assertThat(generations.isCurrent(begun, LIST)).isFalse();
        assertThat(generations.isCurrent(begun, 7L)).isFalse();
    }

    @Test
    void whatShowsOnAnArticleOutdatesItsPageAndTheListsAndNoOtherArticle() {
        var begun = generations.now();

        generations.changed(Set.of(7L));

        assertThat(generations.isCurrent(begun, 7L)).isFalse();
        assertThat(generations.isCurrent(begun, LIST)).isFalse();
        assertThat(generations.isCurrent(begun, 8L)).isTrue();
    }

    @Test
    void aPageBegunBeforeTheChangeAndFinishedAfterItIsOutdated() {
        var begunBefore = generations.now();
        generations.changed(ANYWHERE);
        var begunAfter = generations.now();

        assertThat(generations.isCurrent(begunBefore, 7L)).isFalse();
        assertThat(generations.isCurrent(begunAfter, 7L)).isTrue();
    }

    @Test
    void aChangeOfOneArticleIsNotForgottenWhenEverythingChangesAfterwards() {
        var begun = generations.now();
        generations.changed(Set.of(7L));
        generations.changed(ANYWHERE);

        assertThat(generations.isCurrent(begun, 7L)).isFalse();
        assertThat(generations.isCurrent(generations.now(), 7L)).isTrue();
    }

    @Test
    void moreArticlesThanAreRememberedCountAsEverything() {
        var begun = generations.now();

        generations.changed(LongStream.range(0, 60_000).boxed().collect(Collectors.toSet()));

        assertThat(generations.isCurrent(begun, 1_000_000L)).isFalse();
    }
}
