package org.menhu.portal.shared.web;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.HttpServletRequest;
import java.lang.reflect.Proxy;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class ClientAddressTest {

    private final ClientAddress behindProxies = new ClientAddress(List.of("10.0.0.1", "10.0.0.2"));

    @Test
    void aHeaderFromAStrangerIsNotBelieved() {
        var request = request("203.0.113.9", "198.51.100.1", "https");

        assertThat(behindProxies.of(request)).isEqualTo("203.0.113.9");
        assertThat(behindProxies.isSecure(request)).isFalse();
    }

    @Test
    void theClientIsTheLastHopBeforeTheTrustedProxies() {
        var request = request("10.0.0.1", "6.6.6.6, 198.51.100.1, 10.0.0.2", "https");

        assertThat(behindProxies.of(request)).isEqualTo("198.51.100.1");
        assertThat(behindProxies.isSecure(request)).isTrue();
    }

    @Test
    void whatIsNoAddressIsPassedOver() {
        assertThat(behindProxies.of(request("10.0.0.1", "<script>", "http"))).isEqualTo("10.0.0.1");
    }

    private static HttpServletRequest request(String remote, String forwardedFor, String protocol) {
        return (HttpServletRequest) Proxy.newProxyInstance(
                ClientAddressTest.class.getClassLoader(),
                new Class<?>[] {HttpServletRequest.class},
                (proxy, method, arguments) -> switch (method.getName()) {
                    case "getRemoteAddr" -> remote;
                    case "getHeaders" -> Collections.enumeration(List.of(forwardedFor));
                    case "getHeader" -> protocol;
                    case "isSecure" -> false;
                    default -> throw new UnsupportedOperationException(method.getName());
                });
    }
}
