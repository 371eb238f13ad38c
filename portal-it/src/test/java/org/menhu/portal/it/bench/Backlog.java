package org.menhu.portal.it.bench;

import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.stream.Stream;

/** Comments of the past that were judged, and comments that wait, put below an article that is there. */
final class Backlog {

    private static final long FIRST = 1_000_000; // beyond the ids of what the portal has written itself

    private final Store store;
    private final Prose prose = Prose.read();
    private final Instant from;

    /** @param from when the first was written, each a second after the one before */
    Backlog(Store store, Instant from) {
        this.store = store;
        this.from = from;
    }

    /** Comments that were judged long ago. */
    void judged(int count) throws SQLException {
        try (var rows = store.rows(
                "screening_judgement",
                "text_kind, text_id, writer_name, body, writer_key, first_time, set_number, outcome, score, hold_at,"
                        + " judged_at")) {
            for (var number = 0; number < count; number++) {
                var writer = "guest " + number % 5000;
                rows.add("COMMENT", FIRST + number, "读者", text(number), writer, false, 1, "PASS", 0, 10, at(number));
            }
        }
        store.analyze("screening_judgement");
    }

    /** Comments that nobody has decided on, oldest first, no two of them alike. */
    void waiting(int count, long articleId) throws SQLException {
        try (var rows = store.rows(
                "comment_comment", "id, version, article_id, writer_name, body, status, written_at, fingerprint")) {
            for (var number = 0; number < count; number++) {
                rows.add(FIRST + number, 1, articleId, "读者", text(number), "WAITING", at(number), "bench " + number);
            }
        }
        try (var rows = store.rows(
                "moderation_item",
                "version, text_kind, text_id, lane, status, body, title, link, writer_name, fingerprint,"
                        + " waiting_since")) {
            for (var number = 0; number < count; number++) {
                Object[] what = {1, "COMMENT", FIRST + number, "NEW", "WAITING", text(number)};
                Object[] where = {"量一量", "/", "读者", "bench " + number, at(number)};
                rows.add(Stream.of(what, where).flatMap(Stream::of).toArray());
            }
        }
        store.analyze("comment_comment", "moderation_item");
    }

    private String text(int number) {
        return prose.summary(number) + " " + number;
    }

    private long at(int number) {
        return from.plus(Duration.ofSeconds(number)).toEpochMilli();
    }
}
