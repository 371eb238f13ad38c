package org.menhu.portal.it.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Pattern;

/** Sends a request letter by letter, as no decent client would. */
final class RawHttp {

    private static final int PATIENCE_MS = 20_000;

    private RawHttp() {}

    /** What came back, as it came. */
    record Answer(String text) {

        /** 0 when the server closed the connection without a word. */
        int status() {
            var matcher = Pattern.compile("^HTTP/1\\.1 (\\d{3})").matcher(text);
            return matcher.find() ? Integer.parseInt(matcher.group(1)) : 0;
        }

        Optional<String> header(String name) {
            var head = text.substring(0, Math.max(0, text.indexOf("\r\n\r\n")));
            return Pattern.compile("(?im)^" + name + ": *(.*?) *$")
                    .matcher(head)
                    .results()
                    .map(match -> match.group(1).strip())
                    .findFirst();
        }
    }

    static Answer get(PortalProcess portal, String target) {
        return send(portal, "GET " + target + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");
    }

    static Answer send(PortalProcess portal, String request) {
        try (var socket = new Socket("localhost", URI.create(portal.address()).getPort())) {
            socket.setSoTimeout(PATIENCE_MS);
            socket.getOutputStream().write(request.getBytes(StandardCharsets.UTF_8));
            return new Answer(new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
