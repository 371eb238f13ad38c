package org.menhu.portal.it.process;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

/** A server that a test has started, and the folder that holds all it keeps; both go away together. */
public record ProcessInFolder(Process process, Path folder) implements AutoCloseable {

    private static final int SECONDS_TO_STOP = 30;
    private static final int PAUSE_MS = 50;

    /** Waits until the server serves; answers false when it has ended before, or the time is over. */
    public boolean await(BooleanSupplier serving, Duration limit) {
        var end = System.nanoTime() + limit.toNanos();
        while (!serving.getAsBoolean()) {
            if (!process.isAlive() || System.nanoTime() > end) {
                return serving.getAsBoolean();
            }
            pause();
        }
        return true;
    }

    @Override
    public void close() {
        process.destroy();
        try {
            if (!process.waitFor(SECONDS_TO_STOP, TimeUnit.SECONDS)) {
                process.destroyForcibly().waitFor();
            }
            try (var files = Files.walk(folder)) {
                files.sorted(Comparator.reverseOrder())
                        .forEach(file -> file.toFile().delete());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static void pause() {
        try {
            Thread.sleep(PAUSE_MS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
