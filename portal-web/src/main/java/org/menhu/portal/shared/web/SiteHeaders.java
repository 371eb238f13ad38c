package org.menhu.portal.shared.web;

import java.util.Map;
import java.util.function.BiConsumer;

/** The headers that tell a browser what our pages never do. */
final class SiteHeaders {

    static final String POLICY = "Content-Security-Policy";

    /** What holds for the console too. */
    static final String COMMON_POLICY =
            "default-src 'self'; connect-src 'self'; frame-ancestors 'none'; base-uri 'self'; "
                    + "form-action 'self'; object-src 'none'; ";

    private static final Map<String, String> ALL = Map.of(
            POLICY,
            COMMON_POLICY + "script-src 'self'; style-src 'self'; img-src 'self' data:",
            "X-Content-Type-Options",
            "nosniff",
            "Vary",
            "Accept-Encoding", // the launcher's listener compresses without saying so
            "Referrer-Policy",
            "strict-origin-when-cross-origin",
            "Permissions-Policy",
            "camera=(), microphone=(), geolocation=(), payment=(), usb=(), browsing-topics=(), fullscreen=(self)",
            "Cross-Origin-Opener-Policy",
            "same-origin",
            "X-Frame-Options",
            "DENY"); // Payara would send its own, which allows more

    private SiteHeaders() {}

    /** @param secure whether the client's connection is encrypted */
    static void set(BiConsumer<String, String> header, boolean secure) {
        ALL.forEach(header);
        if (secure) {
            header.accept("Strict-Transport-Security", "max-age=31536000");
        }
    }
}
