package org.menhu.portal.it.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ListenersIT {

    private static final String LISTENING = "0A";

    @Test
    void onlyHttpListensAndOnlyOnTheLoopbackInterface() throws IOException {
        var portal = Portals.demo();
        var sockets = socketsOf(portal.pid());

        var listeners = Stream.of("tcp", "tcp6")
                .flatMap(protocol -> rows(protocol).stream())
                .filter(row -> row[3].equals(LISTENING) && sockets.contains("socket:[" + row[9] + "]"))
                .map(row -> row[1])
                .toList();

        assertThat(listeners).singleElement().satisfies(listener -> {
            assertThat(Integer.parseInt(listener.substring(listener.indexOf(':') + 1), 16))
                    .isEqualTo(URI.create(portal.address()).getPort());
            assertThat(listener.substring(0, listener.indexOf(':')))
                    .endsWith("0100007F"); // 127.0.0.1, also as mapped to IPv6
        });
    }

    private static Set<String> socketsOf(long pid) throws IOException {
        var sockets = new HashSet<String>();
        try (var descriptors = Files.list(Path.of("/proc/" + pid + "/fd"))) {
            for (var descriptor : descriptors.toList()) {
                try {
                    sockets.add(Files.readSymbolicLink(descriptor).toString());
                } catch (IOException e) {
                    // closed meanwhile, so it does not listen
                }
            }
        }
        return sockets;
    }

    private static List<String[]> rows(String protocol) {
        try (var lines = Files.lines(Path.of("/proc/net/" + protocol))) {
            return lines.skip(1).map(line -> line.strip().split("\\s+")).toList();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
