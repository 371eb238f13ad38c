package org.menhu.portal.comment.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.menhu.portal.comment.model.Discussion.Thread;
import org.menhu.portal.moderation.model.TextStatus;

class DiscussionTest {

    private static final Instant NOON = Instant.parse("2026-11-23T04:00:00Z");

    @Test
    void aReplyStandsBelowWhatItAnswers() {
        var threads = Discussion.threads(
                List.of(approved(1, null), approved(2, null)),
                List.of(approved(3, 2L), approved(4, 1L), approved(5, 2L)));

        assertThat(threads).extracting(thread -> thread.first().id()).containsExactly(1L, 2L);
        assertThat(threads.get(0).replies()).extracting(ShownComment::id).containsExactly(4L);
        assertThat(threads.get(1).replies()).extracting(ShownComment::id).containsExactly(3L, 5L);
    }

    @Test
    void theWritersOwnWaitingCommentStandsAtTheEnd() {
        var threads = Discussion.threads(List.of(approved(1, null)), List.of(waiting(9, null)));

        assertThat(threads)
                .extracting(Thread::first)
                .extracting(ShownComment::id)
                .containsExactly(1L, 9L);
    }

    @Test
    void anOwnReplyToAThreadOfAnotherPageIsShownAtTheEnd() {
        var threads = Discussion.threads(List.of(approved(1, null)), List.of(waiting(9, 7L)));

        assertThat(threads).extracting(thread -> thread.first().id()).containsExactly(1L, 9L);
    }

    private static ShownComment approved(long id, Long parent) {
        return new ShownComment(id, parent, "小满", "好", NOON, TextStatus.APPROVED, null, null, null, null, null);
    }

    private static ShownComment waiting(long id, Long parent) {
        return new ShownComment(id, parent, "小满", "好", NOON, TextStatus.WAITING, null, null, null, null, null);
    }
}
