package org.menhu.portal.it.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The editor's bundle is checked in: it must be what its own files make, and allowed by the policy of our pages. */
class EditorBundleTest {

    private static final Path SOURCE = Codebase.ROOT.resolve("portal-web/src/editor");
    private static final Path MADE = Codebase.ROOT.resolve("portal-web/src/main/webapp/WEB-INF/resources/article");

    static List<String> checksums() throws IOException {
        return Files.readAllLines(SOURCE.resolve("checksums.sha256"));
    }

    @ParameterizedTest
    @MethodSource("checksums")
    void itIsWhatItsFilesMake(String line) throws IOException, NoSuchAlgorithmException {
        var parts = line.split("  ", 2);
        var sum = MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(SOURCE.resolve(parts[1])));
        assertThat(HexFormat.of().formatHex(sum))
                .as("%s, as npm run build has seen it", parts[1])
                .isEqualTo(parts[0]);
    }

    @Test
    void everyPartOfItHasItsVersionPinnedAndItsLicenceShipped() throws IOException {
        var licences = Files.readString(MADE.resolve("codemirror-licences.txt"));
        var pinned = Files.readString(SOURCE.resolve("package.json"))
                .lines()
                .dropWhile(line -> !line.contains("\"dependencies\""))
                .skip(1)
                .takeWhile(line -> line.contains("\": \""))
                .map(line -> line.replaceFirst(".*\"(.+)\": \"(.+)\".*", "$1 $2"))
                .toList();
        assertThat(pinned).hasSizeGreaterThan(5).allSatisfy(part -> {
            assertThat(part).matches(".+ \\d+\\.\\d+\\.\\d+");
            assertThat(licences).contains(part);
        });
    }

    @Test
    void itMakesNoCodeOfText() throws IOException {
        assertThat(Files.readString(MADE.resolve("codemirror.js"))).doesNotContain("new Function(", "eval(");
    }
}
