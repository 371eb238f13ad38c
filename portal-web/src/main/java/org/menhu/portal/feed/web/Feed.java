package org.menhu.portal.feed.web;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/**
 * A feed before it is written in one of the formats. All addresses are full ones.
 *
 * @param description null for none, as is a blank one
 * @param page whose news they are
 * @param address of the feed without the ending of its format, such as {@code https://menhu.example/feed}
 */
public record Feed(
        String title, String description, String page, String address, Locale language, List<Entry> entries) {

    public Feed {
        description = description == null || description.isBlank() ? null : description;
    }

    /**
     * One of its news.
     *
     * @param id stays the same for ever, whatever becomes of the addresses
     * @param related what it is about, when that has a page of its own; else null
     * @param tags words that readers may sort by
     * @param summary plain; null for none
     * @param text all there is, plain; null when it is told in HTML or not at all
     * @param html all there is, with full addresses; null when it is told plainly or not at all
     */
    public record Entry(
            String id,
            String page,
            String related,
            String title,
            String author,
            Instant at,
            Instant changedAt,
            List<String> tags,
            String summary,
            String text,
            String html) {

        /** The summary, else the plain text; empty for neither. */
        String words() {
            return summary != null ? summary : text != null ? text : "";
        }
    }

    /** Of its newest change; the epoch when nothing is in it. */
    Instant changedAt() {
        return entries.stream()
                .map(Entry::changedAt)
                .max(Comparator.naturalOrder())
                .orElse(Instant.EPOCH);
    }

    String address(FeedFormat format) {
        return address + "." + format.ending();
    }
}
