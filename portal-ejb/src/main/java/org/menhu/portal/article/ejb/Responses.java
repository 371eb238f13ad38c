package org.menhu.portal.article.ejb;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;

/** What readers have done in the last seconds. */
@ApplicationScoped
class Responses {

    /** Who comes back after this long reads again. */
    private static final Duration VIEW_WINDOW = Duration.ofMinutes(30);

    /** Long enough against a second click; likes decide nothing. */
    private static final Duration LIKE_WINDOW = Duration.ofDays(1);

    private final Tally views = new Tally(VIEW_WINDOW);
    private final Tally likes = new Tally(LIKE_WINDOW);

    Tally views() {
        return views;
    }

    Tally likes() {
        return likes;
    }
}
