package org.menhu.portal.search.model;

import java.time.Duration;
import java.time.Instant;

/** How long ago an article may have been published. */
public enum SearchPeriod {
    ANY(null),
    WEEK(Duration.ofDays(7)),
    MONTH(Duration.ofDays(31)),
    YEAR(Duration.ofDays(366));

    private final Duration length;

    SearchPeriod(Duration length) {
        this.length = length;
    }

    /** The earliest time of publication that counts. */
    public Instant since(Instant now) {
        return length == null ? Instant.EPOCH : now.minus(length);
    }
}
