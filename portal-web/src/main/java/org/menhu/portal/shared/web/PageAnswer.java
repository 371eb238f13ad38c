package org.menhu.portal.shared.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Instant;
import org.menhu.portal.shared.model.FrontDoor;

/** Sends a finished page: compressed to all who can read that, and not at all to those who have it already. */
final class PageAnswer {

    /**
     * Whoever stands between us and the readers may answer for one second by himself and then asks whether the page is still
     * the same; browsers ask each time. While we cannot be reached he may go on for a day.
     */
    private static final String CACHING = "public, max-age=0, s-maxage=1, stale-if-error=86400";

    /**
     * The same to nginx, which takes it before the other: until the end of this second, as it counts whole ones, and by
     * {@code s-maxage=1} would go on for nearly two. It does not pass it on.
     */
    private static final String CACHING_OF_NGINX = "X-Accel-Expires";

    /** Of pages that one reader alone gets. */
    static final String NOT_KEPT = "private, no-cache";

    private PageAnswer() {}

    static void send(KeptPage page, FrontDoor.Call call, Instant now) throws IOException {
        var compressed = takesGzip(call.header("Accept-Encoding"));
        var tag = compressed ? '"' + page.tag() + '"' : '"' + page.tag() + "-plain\""; // other bytes, so another tag
        call.setHeader("ETag", tag);
        call.setHeader("Cache-Control", CACHING);
        call.setHeader(CACHING_OF_NGINX, "@" + now.getEpochSecond());
        if (isKnown(tag, call.header("If-None-Match"))) {
            call.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
            call.sendHead(-1);
            return;
        }
        call.setHeader("Content-Type", page.contentType());
        if (compressed) {
            call.setHeader("Content-Encoding", "gzip");
        }
        var bytes = compressed ? page.compressed() : page.plain();
        if ("HEAD".equals(call.method())) {
            call.sendHead(bytes.length);
        } else {
            call.send(bytes);
        }
    }

    /** As RFC 9110 has it: named without a quality of zero. */
    static boolean takesGzip(String accepted) {
        if (accepted == null || !accepted.contains("gzip")) {
            return false;
        }
        return !accepted.contains("q=0") || !accepted.matches("(?i).*\\bgzip\\s*;\\s*q=0(\\.0{0,3})?\\s*(,.*)?");
    }

    /** A proxy that compresses by itself marks the tag as weak. */
    private static boolean isKnown(String tag, String known) {
        return known != null && (known.contains(tag) || known.strip().equals("*"));
    }
}
