package org.menhu.portal.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import org.junit.jupiter.api.Test;

class ListenerTest {

    private static final String HERE = "127.0.0.1";

    @Test
    void aPortInUseIsNamed() throws IOException {
        try (var other = new ServerSocket(0, 1, InetAddress.getByName(HERE))) {
            assertThatThrownBy(() -> Listener.free(HERE, other.getLocalPort()))
                    .isInstanceOf(LaunchException.class)
                    .hasMessageContaining("Port " + other.getLocalPort());
        }
    }

    @Test
    void portZeroTakesAFreeOne() {
        assertThat(Listener.free(HERE, 0).port()).isPositive();
    }

    @Test
    void anAddressOfAnotherMachineIsRefused() {
        assertThatThrownBy(() -> Listener.free("192.0.2.1", 0)) // set aside for examples, so nobody's
                .isInstanceOf(LaunchException.class)
                .hasMessageContaining("192.0.2.1");
    }

    @Test
    void theAddressToTypeIsTheMachinesOwnWhereItListensToAll() {
        assertThat(new Listener("0.0.0.0", 80).url()).isEqualTo("http://localhost:80");
        assertThat(new Listener(HERE, 8080).url()).isEqualTo("http://localhost:8080");
        assertThat(new Listener("192.0.2.1", 8080).url()).isEqualTo("http://192.0.2.1:8080");
        assertThat(new Listener("2001:db8::1", 8080).url()).isEqualTo("http://[2001:db8::1]:8080");
    }
}
