package org.menhu.portal.screening.model;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/** The rule sets in which something holds: from one number on, until before another. */
@Embeddable
public class Validity {

    static final int FOR_EVER = Integer.MAX_VALUE;

    @Column(name = "since_set", nullable = false)
    private int since;

    @Column(name = "until_set", nullable = false)
    private int until = FOR_EVER;

    protected Validity() {}

    Validity(int since) {
        this.since = since;
    }

    int since() {
        return since;
    }

    boolean holdsIn(int number) {
        return since <= number && number < until;
    }

    void endBefore(int number) {
        until = number;
    }
}
