package org.menhu.portal.transfer.ejb;

import java.time.Instant;
import java.util.List;

/** A comment of the sample content. */
record SampleComment(Fields fields) {

    private static final double SECONDS_A_DAY = 86_400;
    private static final double SECONDS_AN_HOUR = 3_600;

    String article() {
        return fields.text("article");
    }

    String name() {
        return fields.text("name");
    }

    String text() {
        return fields.text("text");
    }

    boolean isWaiting() {
        return fields.find("waiting").isPresent();
    }

    List<SampleComment> replies() {
        return fields.all("replies").stream().map(SampleComment::new).toList();
    }

    /** Some days after its article, or, when it waits, some hours ago. */
    Instant writtenAt(Instant published, Instant now) {
        return fields.number("waiting")
                .map(hours -> now.minusSeconds(Math.round(hours * SECONDS_AN_HOUR)))
                .orElseGet(() ->
                        published.plusSeconds(Math.round(fields.number("after").orElseThrow() * SECONDS_A_DAY)));
    }
}
