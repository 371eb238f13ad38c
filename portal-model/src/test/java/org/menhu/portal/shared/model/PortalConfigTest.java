package org.menhu.portal.shared.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PortalConfigTest {

    @TempDir
    private Path folder;

    @Test
    void aSystemPropertyWinsOverTheEnvironmentAndThatOverTheFile() throws IOException {
        Files.writeString(
                folder.resolve("menhu.properties"), "menhu.port=1\nmenhu.bind=file\nmenhu.base-url=http://file");
        var config = config(Map.of("menhu.port", "3"), Map.of("MENHU_PORT", "2", "MENHU_BIND", "environment"));

        assertThat(config.text(ConfigKey.PORT)).isEqualTo("3");
        assertThat(config.text(ConfigKey.BIND)).isEqualTo("environment");
        assertThat(config.text(ConfigKey.BASE_URL)).isEqualTo("http://file");
        assertThat(config.uploadBytes()).isEqualTo(10 * 1024 * 1024);
    }

    @Test
    void aWrongValueIsNamed() {
        assertThatThrownBy(() -> config(Map.of("menhu.port", "80x"), Map.of()))
                .isInstanceOf(ConfigurationException.class)
                .hasMessage("menhu.port: must be a number from 0 to 65535, but is \"80x\".");
    }

    @Test
    void aProxyIsTrustedByItsAddressAndNotByARange() {
        assertThat(config(Map.of("menhu.trusted-proxies", "10.0.0.1, ::1"), Map.of())
                        .trustedProxies())
                .containsExactly("10.0.0.1", "::1");
        assertThatThrownBy(() -> config(Map.of("menhu.trusted-proxies", "10.0.0.0/8"), Map.of()))
                .hasMessageStartingWith("menhu.trusted-proxies: must be addresses without ranges");
    }

    @Test
    void aNameThatDoesNotExistIsNamed() throws IOException {
        Files.writeString(folder.resolve("menhu.properties"), "menhu.databse.url=jdbc:derby:x");

        assertThatThrownBy(() -> config(Map.of(), Map.of()))
                .hasMessageStartingWith("menhu.databse.url: there is no setting");
    }

    @Test
    void aVariableThatIsCalledLikeASettingAndIsNoneIsTold() {
        assertThat(PortalConfig.unknown(
                        List.of("PATH", "MENHU_PORT", "MENHU_DATABSE_URL", "MENHU_HOME", "MENHU_CONFIG")))
                .containsExactly("MENHU_DATABSE_URL");
    }

    @Test
    void aDatabaseAddressIsNeverRepeatedSinceItMayHoldAPassword() {
        assertThatThrownBy(() -> config(Map.of("menhu.database.url", "mysql://u:secret@h/d"), Map.of()))
                .hasMessageStartingWith("menhu.database.url: must begin with")
                .hasMessageNotContaining("secret");
    }

    @Test
    void aMailServerNeedsTheAddressThatLettersComeFrom() {
        assertThatThrownBy(() -> config(Map.of("menhu.mail.host", "mail.example.org"), Map.of()))
                .hasMessageStartingWith("menhu.mail.from: must be the address that letters come from");
        assertThat(config(
                                Map.of("menhu.mail.host", "mail.example.org", "menhu.mail.from", "portal@example.org"),
                                Map.of())
                        .text(ConfigKey.MAIL_SECURITY))
                .isEqualTo("starttls");
    }

    private PortalConfig config(Map<String, String> properties, Map<String, String> environment) {
        return new PortalConfig(
                name -> name.equals("menhu.data") ? folder.toString() : properties.get(name), environment::get);
    }
}
