package org.menhu.portal.screening.ejb;

import java.time.Duration;

/** What came in before a text that is judged. */
interface History {

    History NONE = new History() {
        @Override
        public long sentBy(String writerKey, Duration within) {
            return 0;
        }

        @Override
        public long same(String fingerprint, Duration within) {
            return 0;
        }
    };

    /** How many texts the writer has sent. */
    long sentBy(String writerKey, Duration within);

    /** How often the same text was sent, by whomever. */
    long same(String fingerprint, Duration within);
}
