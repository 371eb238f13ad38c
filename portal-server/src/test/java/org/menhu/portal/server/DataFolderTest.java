package org.menhu.portal.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DataFolderTest {

    @TempDir
    private Path folder;

    @Test
    void aSecondPortalIsKeptOut() throws IOException {
        try (var data = DataFolder.open(folder)) {
            assertThatThrownBy(() -> DataFolder.open(data.path()))
                    .isInstanceOf(LaunchException.class)
                    .hasMessageContaining("in use")
                    .hasMessageContaining(folder.toString());
        }
    }

    @Test
    void theFolderIsFreeAgainAfterwards() throws IOException {
        DataFolder.open(folder).close();

        try (var again = DataFolder.open(folder)) {
            assertThat(again.lock().isValid()).isTrue();
        }
    }

    @Test
    void whereNoFolderCanBeIsNamed() throws IOException {
        var file = Files.createFile(folder.resolve("file"));

        assertThatThrownBy(() -> DataFolder.open(file.resolve("data")))
                .isInstanceOf(LaunchException.class)
                .hasMessageContaining(file.toString());
    }

    @Test
    void theTokenIsToldAsLongAsThePortalWaitsForIt() throws IOException {
        try (var data = DataFolder.open(folder)) {
            var file = Files.writeString(folder.resolve("setup-token.txt"), "abc\n");
            assertThat(data.setupToken()).contains("abc");

            Files.delete(file);
            assertThat(data.setupToken()).isEmpty();
        }
    }

    @Test
    void theServerIsLaidOutAnewEachTime() throws IOException {
        try (var data = DataFolder.open(folder)) {
            var left = Files.createFile(
                    Files.createDirectories(data.prepareServer().resolve("generated"))
                            .resolve("left-over"));

            data.prepareServer();

            assertThat(left).doesNotExist();
            assertThat(folder.resolve("server/config")).isDirectoryContaining("glob:**/default-web.xml");
        }
    }

    @Test
    void theServerHasOneListenerAndItIsNotTheAdministrations() throws Exception {
        try (var data = DataFolder.open(folder)) {
            var file = data.prepareServer().resolve("config/domain.xml").toFile();
            var domain =
                    DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(file);

            assertThat(domain.getElementsByTagName("network-listener").getLength())
                    .isOne();
            assertThat(domain.getElementsByTagName("iiop-listener").getLength()).isZero();
            assertThat(domain.getElementsByTagName("jmx-connector").getLength()).isZero();
            var listener =
                    domain.getElementsByTagName("network-listener").item(0).getAttributes();
            assertThat(listener.getNamedItem("port").getNodeValue()).isEqualTo("${menhu.port}");
            assertThat(listener.getNamedItem("address").getNodeValue()).isEqualTo("${menhu.bind}");
        }
    }
}
