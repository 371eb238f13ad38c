package org.menhu.portal.shared.web;

import jakarta.servlet.http.HttpServletRequest;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Set;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.menhu.portal.shared.model.FrontDoor;
import org.menhu.portal.shared.model.Sha256;

/**
 * A finished page.
 *
 * @param origin scheme and host, when the page names the one it was asked by; null for a page that is the same under each
 * @param tag the digest of its bytes
 */
record KeptPage(Rendered rendered, byte[] compressed, String contentType, String origin, String tag) {

    private static final int TAG = 20; // digits of the digest: 80 bits

    /** What its bytes hang on: the count of changes at which it was begun, the article it shows, or null, and its address. */
    record Rendered(long begun, Long article, Set<String> parameters) {}

    static KeptPage of(Rendered rendered, byte[] plain, String contentType, String origin) {
        return new KeptPage(
                rendered,
                compress(plain),
                contentType,
                origin,
                Sha256.hex(plain).substring(0, TAG));
    }

    /** Whether it is the page that the request asks for: the same origin where it matters, and nothing asked besides. */
    boolean answers(FrontDoor.Call call) {
        return (origin == null || origin.equals(origin(call.isSecure() ? "https" : "http", call.header("Host"))))
                && rendered.parameters().stream().noneMatch(call::asks);
    }

    /** As the client names it; differs from page to page unless the operator has set the address of the site. */
    static String origin(HttpServletRequest request) {
        return origin(request.isSecure() ? "https" : "http", request.getHeader("Host"));
    }

    private static String origin(String scheme, String host) {
        return scheme + "://" + host;
    }

    byte[] plain() {
        try (var stream = new GZIPInputStream(new ByteArrayInputStream(compressed))) {
            return stream.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] compress(byte[] plain) {
        var bytes = new ByteArrayOutputStream(plain.length / 3);
        try (var stream = new GZIPOutputStream(bytes, 8192)) {
            stream.write(plain);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
