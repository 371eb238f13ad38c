package org.menhu.portal.it.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class MigrationsTest {

    private static final Path FOLDER = Codebase.ROOT.resolve("portal-ejb/src/main/resources/db");

    @Test
    void noTwoMigrationsHaveTheSameNumber() {
        assertThat(names("derby"))
                .isNotEmpty()
                .extracting(name -> name.replaceFirst("__.*", ""))
                .doesNotHaveDuplicates();
    }

    @Test
    void bothDatabasesHaveTheSameMigrations() {
        assertThat(names("derby")).isEqualTo(names("postgresql"));
    }

    private static List<String> names(String engine) {
        return Codebase.files(FOLDER.resolve(engine), ".sql").stream()
                .map(file -> file.getFileName().toString())
                .toList();
    }
}
