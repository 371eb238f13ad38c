package org.menhu.portal.shared.ejb;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.menhu.portal.shared.model.ChangeHeard;

class ChangeNoteTest {

    private static final int MOST_BYTES = 7999; // that PostgreSQL passes on

    @Test
    void anotherNodeReadsOnWhichArticlesAChangeShowsAndWhichItChanges() {
        assertThat(ChangeNote.read(ChangeNote.note("another", List.of("3", "!7", "5"))))
                .hasValue(change(Set.of(3L, 5L), Set.of(7L)));
        assertThat(ChangeNote.read(ChangeNote.note("another", List.of()))).hasValue(change(Set.of(), Set.of()));
        assertThat(ChangeNote.read(ChangeNote.note("another", List.of("*"))))
                .hasValue(new ChangeHeard(Set.of(), Set.of(), true));
    }

    @Test
    void aNodeDoesNotHearItsOwnWords() {
        assertThat(ChangeNote.of(change(Set.of(3L), Set.of())))
                .hasSize(1)
                .allSatisfy(note -> assertThat(ChangeNote.read(note)).isEmpty());
        assertThat(ChangeNote.of(change(Set.of(), Set.of(3L)))).containsExactly(own() + " !3");
        assertThat(ChangeNote.of(change(Set.of(), Set.of()))).containsExactly(own());
        assertThat(ChangeNote.of(new ChangeHeard(Set.of(), Set.of(), true))).containsExactly(own() + " *");
    }

    @Test
    void manyArticlesAreToldInWordsThatTheDatabasePassesOn() {
        var articles =
                LongStream.range(0, 1000).map(i -> Long.MAX_VALUE - i).boxed().collect(Collectors.toSet());

        var notes = ChangeNote.of(change(Set.of(), articles));

        assertThat(notes).allSatisfy(note -> assertThat(note.getBytes(StandardCharsets.UTF_8).length)
                .isLessThanOrEqualTo(MOST_BYTES));
        assertThat(notes.stream().mapToLong(note -> note.split(" ").length - 1).sum())
                .isEqualTo(1000);
    }

    private static ChangeHeard change(Set<Long> articles, Set<Long> changed) {
        return new ChangeHeard(articles, changed, false);
    }

    private static String own() {
        return ChangeNote.of(change(Set.of(), Set.of())).getFirst();
    }
}
