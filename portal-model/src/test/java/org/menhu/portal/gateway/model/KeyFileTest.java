package org.menhu.portal.gateway.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.menhu.portal.shared.model.ConfigurationException;

class KeyFileTest {

    private static final String CANARY = "canary-of-the-key-0123456789abcd";

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"rw-r-----", "rw-rw----", "rw----r--", "rw-----w-"})
    @DisabledOnOs(OS.WINDOWS)
    void aFileThatOthersCanReadOrChangeIsRefusedInOneSentenceThatNamesIt(String permissions) throws IOException {
        var file = file("wechat.v3-key=" + CANARY, permissions);

        assertThatThrownBy(() -> KeyFile.read(file))
                .isInstanceOf(ConfigurationException.class)
                .hasMessageContaining(file.toString())
                .hasMessageContaining("chmod 600")
                .hasMessageNotContaining(CANARY)
                .extracting(Throwable::getMessage)
                .asString()
                .hasLineCount(1);
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void oneThatItsOwnerAloneReadsIsTaken() throws IOException {
        var keys = KeyFile.read(file("", "rw-------"));

        assertThat(keys.wechat()).isEmpty();
        assertThat(keys.alipay()).isEmpty();
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void whatIsWrongInItIsNamedAndNeverShown() throws IOException {
        var merchant = "wechat.merchant-id=1900000001\nwechat.app-id=wx1\nwechat.serial=1\n";
        var short32 = file(merchant + "wechat.v3-key=" + CANARY + "x", "rw-------");
        var noKey = file(merchant + "wechat.v3-key=" + CANARY + "\nwechat.private-key=" + CANARY, "rw-------");

        assertThatThrownBy(() -> KeyFile.read(short32).wechat())
                .isInstanceOf(ConfigurationException.class)
                .hasMessageStartingWith("wechat.v3-key")
                .hasMessageNotContaining(CANARY);
        assertThatThrownBy(() -> KeyFile.read(noKey).wechat())
                .isInstanceOf(ConfigurationException.class)
                .hasMessageStartingWith("wechat.private-key")
                .hasMessageNotContaining(CANARY)
                .hasNoCause();
    }

    @Test
    void aFileThatIsNotThereIsNamed() {
        assertThatThrownBy(() -> KeyFile.read(folder.resolve("nowhere")))
                .isInstanceOf(ConfigurationException.class)
                .hasMessageContaining("nowhere");
    }

    private Path file(String content, String permissions) throws IOException {
        var file = Files.writeString(Files.createTempFile(folder, "keys", ".properties"), content);
        return Files.setPosixFilePermissions(file, PosixFilePermissions.fromString(permissions));
    }
}
