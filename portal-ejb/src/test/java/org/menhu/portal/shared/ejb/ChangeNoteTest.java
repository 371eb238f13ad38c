package org.menhu.portal.shared.ejb;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class ChangeNoteTest {

    private static final int MOST_BYTES = 7999; // that PostgreSQL passes on

    @Test
    void anotherNodeReadsOnWhichArticlesAChangeShows() {
        assertThat(ChangeNote.read(ChangeNote.note("another", List.of(3L, 5L)))).hasValue(Set.of(3L, 5L));
        assertThat(ChangeNote.read(ChangeNote.note("another", List.of()))).hasValue(Set.of());
    }

    @Test
    void aNodeDoesNotHearItsOwnWords() {
        assertThat(ChangeNote.of(Set.of(3L))).hasSize(1).allSatisfy(note -> assertThat(ChangeNote.read(note))
                .isEmpty());
        assertThat(ChangeNote.of(Set.of())).hasSize(1);
    }

    @Test
    void manyArticlesAreToldInWordsThatTheDatabasePassesOn() {
        var articles =
                LongStream.range(0, 1000).map(i -> Long.MAX_VALUE - i).boxed().collect(Collectors.toSet());

        var notes = ChangeNote.of(articles);

        assertThat(notes).allSatisfy(note -> assertThat(note.getBytes(StandardCharsets.UTF_8).length)
                .isLessThanOrEqualTo(MOST_BYTES));
        assertThat(notes.stream().mapToLong(note -> note.split(" ").length - 1).sum())
                .isEqualTo(1000);
    }
}
