package org.menhu.portal.server;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.menhu.portal.shared.model.ConfigKey;

class DemoTest {

    private static final String URL = "http://localhost:8080";
    private static final String PROPERTY = ConfigKey.SETUP_DEMO_PASSWORD.property();

    @AfterEach
    void clear() {
        System.clearProperty(PROPERTY);
    }

    @Test
    void aSiteThatTookThePasswordTellsItToWhoeverWaits() {
        var demo = Demo.prepare("");
        var password = System.clearProperty(PROPERTY); // as the set-up does

        assertThat(demo.result(URL))
                .containsExactly("address: " + URL, "administrator: admin", "password: " + password);
    }

    @Test
    void aSiteThatStoodAlreadyKeepsItsAccounts() {
        var demo = Demo.prepare("");

        assertThat(demo.result(URL)).hasSize(2).first().isEqualTo("address: " + URL);
        assertThat(System.getProperty(PROPERTY)).isNull();
    }

    @Test
    void noTwoPasswordsAreAlike() {
        Demo.prepare("");
        var first = System.getProperty(PROPERTY);
        Demo.prepare("");

        assertThat(System.getProperty(PROPERTY)).isNotEqualTo(first).hasSize(16);
    }

    @Test
    void theOperatorsOwnPasswordIsTaken() {
        Demo.prepare("correct horse battery");

        assertThat(System.getProperty(PROPERTY)).isEqualTo("correct horse battery");
    }
}
