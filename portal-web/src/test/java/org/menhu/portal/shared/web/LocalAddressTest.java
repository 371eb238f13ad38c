package org.menhu.portal.shared.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LocalAddressTest {

    @ParameterizedTest
    @ValueSource(strings = {"/", "/admin", "/admin/article/edit?id=7&to=/x", "/search?q=%E9%97%A8"})
    void anAddressWithinThePortalIsFollowed(String address) {
        assertThat(LocalAddress.orElse(address, "/fallback")).isEqualTo(address);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "admin",
                "//evil.example",
                "https://evil.example",
                "/\\evil.example",
                "/\t/evil.example",
                "/\n/evil.example",
                "javascript:alert(1)",
                " /admin"
            })
    void noOtherAddressIs(String address) {
        assertThat(LocalAddress.orElse(address, "/fallback")).isEqualTo("/fallback");
    }
}
