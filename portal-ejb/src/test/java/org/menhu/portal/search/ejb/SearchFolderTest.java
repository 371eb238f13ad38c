package org.menhu.portal.search.ejb;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An index that is opened again, or not found as it was left. */
class SearchFolderTest {

    @TempDir
    private Path folder;

    private final SearchIndex index = new SearchIndex();

    @BeforeEach
    void fill() {
        index.open(folder);
        Golden.articles().forEach(index::put);
        index.show();
    }

    @AfterEach
    void close() {
        index.close();
    }

    @Test
    void itIsThereAgainAfterAStartAndKnowsWhetherItIsComplete() {
        assertThat(index.isComplete()).isFalse();
        index.complete();
        index.close();

        var again = new SearchIndex();
        again.open(folder);

        assertThat(again.isComplete()).isTrue();
        assertThat(again.stamps(0, Long.MAX_VALUE)).hasSize(17);
        again.close();
    }

    @Test
    void anIndexThatCannotBeReadIsBegunAnew() throws IOException {
        index.close();
        try (var files = Files.list(folder.resolve("1"))) {
            for (var file : files.filter(path -> path.getFileName().toString().startsWith("segments"))
                    .toList()) {
                Files.writeString(file, "damaged");
            }
        }

        var again = new SearchIndex();
        again.open(folder);

        assertThat(again.stamps(0, Long.MAX_VALUE)).isEmpty();
        assertThat(again.isComplete()).isFalse();
        again.close();
    }

    @Test
    void anIndexOfWhichAPartIsGoneIsBegunAnewInItsPlace() throws IOException {
        index.close();
        try (var files = Files.list(folder.resolve("1"))) {
            for (var file : files.filter(path -> path.getFileName().toString().endsWith(".cfs"))
                    .toList()) {
                Files.delete(file);
            }
        }

        var again = new SearchIndex();
        again.open(folder);

        assertThat(again.stamps(0, Long.MAX_VALUE)).isEmpty();
        assertThat(folder.resolve("2")).doesNotExist();
        again.close();
    }

    @Test
    void twoNodesOnOneFolderHaveAnIndexEach() {
        var other = new SearchIndex();
        other.open(folder);

        assertThat(other.stamps(0, Long.MAX_VALUE)).isEmpty();
        other.close();
    }
}
