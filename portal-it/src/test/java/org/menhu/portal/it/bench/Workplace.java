package org.menhu.portal.it.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;

/** Where the bench works: a folder that goes away with it, and what must be stopped at its end, the last begun first. */
final class Workplace implements AutoCloseable {

    /** Of the repository. */
    static final Path ROOT =
            Path.of(System.getProperty("portal.root", "..")).toAbsolutePath().normalize();

    private final Path folder;
    private final Deque<AutoCloseable> open = new ArrayDeque<>();

    private Workplace(Path folder) {
        this.folder = folder;
    }

    static Workplace open(String name) {
        try {
            var parent = Files.createDirectories(ROOT.resolve("portal-it/target/bench"));
            return new Workplace(Files.createTempDirectory(parent, name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A new folder of this name. */
    Path folder(String name) {
        try {
            return Files.createDirectories(folder.resolve(name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Has it closed at the end. */
    <T extends AutoCloseable> T keep(T closeable) {
        open.push(closeable);
        return closeable;
    }

    void say(String sentence) {
        System.out.println("  " + sentence);
    }

    @Override
    public void close() {
        while (!open.isEmpty()) {
            try {
                open.pop().close();
            } catch (Exception e) { // the others are to be stopped all the same
                say("could not be stopped: " + e);
            }
        }
        if (System.getProperty("bench.leave") == null) {
            delete(folder);
        }
    }

    static void delete(Path root) {
        if (!Files.exists(root)) {
            return;
        }
        try (var files = Files.walk(root)) {
            files.sorted(Comparator.reverseOrder())
                    .forEach(file -> file.toFile().delete());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
