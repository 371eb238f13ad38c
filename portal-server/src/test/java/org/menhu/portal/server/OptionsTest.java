package org.menhu.portal.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.menhu.portal.shared.model.ConfigKey;

class OptionsTest {

    @Test
    void whatIsTypedBecomesSettings() {
        var options = parse("run", "--port", "9000", "--bind", "0.0.0.0", "--data", "/srv/menhu", "--demo");

        assertThat(options.command()).isEqualTo(Options.Command.RUN);
        assertThat(options.settings())
                .containsEntry(ConfigKey.PORT, "9000")
                .containsEntry(ConfigKey.BIND, "0.0.0.0")
                .containsEntry(ConfigKey.DATA, "/srv/menhu")
                .containsEntry(ConfigKey.SETUP_DEMO, "true");
    }

    @Test
    void whatIsNotTypedIsLeftToTheEnvironmentAndTheFile() {
        assertThat(parse("run").settings()).isEmpty();
    }

    @Test
    void aRelativeFolderIsMeantFromWhereItIsTyped() {
        assertThat(parse("run", "--data", "here").settings())
                .containsEntry(ConfigKey.DATA, Path.of("here").toAbsolutePath().toString());
    }

    @Test
    void nothingTypedAsksForHelp() {
        assertThat(parse().command()).isEqualTo(Options.Command.HELP);
    }

    @ParameterizedTest
    @ValueSource(strings = {"start", "run --prt 1", "run 8080", "run --port"})
    void whatIsNotUnderstoodIsNamedInOneSentence(String line) {
        assertThatThrownBy(() -> parse(line.split(" ")))
                .isInstanceOfSatisfying(
                        LaunchException.class, e -> assertThat(e.exitCode()).isEqualTo(2))
                .message()
                .contains(line.replace("run ", "").split(" ")[0])
                .hasLineCount(1);
    }

    private static Options parse(String... words) {
        return Options.parse(List.of(words));
    }
}
