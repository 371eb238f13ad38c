package org.menhu.portal.it.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class SlowClientIT {

    private static final int BETWEEN_TWO_LETTERS_MS = 1_000;

    private final PortalProcess portal = Portals.demo();

    @Test
    @Timeout(120)
    void whoSendsAHeadAByteAtATimeIsCutOff() throws IOException {
        try (var slow = new Socket("localhost", URI.create(portal.address()).getPort())) {
            slow.getOutputStream()
                    .write("GET / HTTP/1.1\r\nHost: localhost\r\nX-Slow: ".getBytes(StandardCharsets.US_ASCII));
            slow.setSoTimeout(BETWEEN_TWO_LETTERS_MS);

            assertThat(sendsLettersUntilCutOff(slow)).isTrue();
            assertThat(RawHttp.get(portal, "/").status()).isEqualTo(200);
        }
    }

    private static boolean sendsLettersUntilCutOff(Socket slow) {
        while (true) {
            try {
                slow.getOutputStream().write('a');
                return slow.getInputStream().read() == -1;
            } catch (SocketTimeoutException e) {
                // still connected
            } catch (IOException e) {
                return true;
            }
        }
    }
}
