package org.menhu.portal.it.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.menhu.portal.shared.model.ConfigKey;

class ConfigurationDocTest {

    @Test
    void theTableListsEverySettingWithItsNamesAndDefault() {
        var rows = Codebase.read(Codebase.ROOT.resolve("docs/configuration.md"))
                .lines()
                .filter(line -> line.startsWith("| `menhu."))
                .map(line -> Arrays.stream(line.split("\\|"))
                        .map(cell -> cell.strip().replace("`", ""))
                        .toList()
                        .subList(1, 4))
                .toList();

        assertThat(rows)
                .containsExactlyElementsOf(Arrays.stream(ConfigKey.values())
                        .map(key -> List.of(key.property(), key.variable(), key.defaultValue()))
                        .toList());
    }
}
