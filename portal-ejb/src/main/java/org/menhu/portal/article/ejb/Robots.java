package org.menhu.portal.article.ejb;

import java.util.regex.Pattern;

/** Tells programs from readers by what they call themselves. */
final class Robots {

    private static final Pattern NAMES = Pattern.compile(
            "bot\\b|bot[/;_-]|spider|crawl|slurp|preview|fetch|monitor|headless|lighthouse|curl|wget|python|java/|okhttp|go-http|axios",
            Pattern.CASE_INSENSITIVE);

    private Robots() {}

    static boolean isRobot(String userAgent) {
        return userAgent == null
                || userAgent.isBlank()
                || NAMES.matcher(userAgent).find();
    }
}
