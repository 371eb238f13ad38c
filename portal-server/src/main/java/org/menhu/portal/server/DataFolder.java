package org.menhu.portal.server;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The folder that holds all the portal keeps, owned by one process at a time. The system gives the lock back when the
 * process ends in whatever way, so nothing has to be cleaned up after a crash.
 */
record DataFolder(Path path, FileLock lock) implements AutoCloseable {

    private static final List<String> SERVER_FILES = List.of("domain.xml", "default-web.xml", "login.conf", "keyfile");

    /** @throws LaunchException when it cannot be written or another process holds it */
    static DataFolder open(Path path) {
        try {
            Files.createDirectories(path.resolve("log"));
            var channel = FileChannel.open(path.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            var lock = channel.tryLock();
            if (lock == null) {
                throw inUse(path);
            }
            return new DataFolder(path, lock);
        } catch (OverlappingFileLockException e) {
            throw inUse(path);
        } catch (IOException e) {
            throw new LaunchException("The data folder " + path + " cannot be written.");
        }
    }

    Path logs() {
        return path.resolve("log");
    }

    /** What the set-up page asks for, as long as the site is not set up: the portal writes it here and takes it away. */
    Optional<String> setupToken() {
        try {
            return Optional.of(Files.readString(path.resolve("setup-token.txt")).strip());
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    /** Lays out what the server needs, anew at each start: nothing in it is worth keeping, and what is left over misleads. */
    Path prepareServer() {
        var server = path.resolve("server");
        try {
            deleteTree(server);
            Files.createDirectories(server.resolve("docroot"));
            var config = Files.createDirectories(server.resolve("config"));
            for (var name : SERVER_FILES) {
                try (var content = DataFolder.class.getResourceAsStream(name)) {
                    Files.copy(content, config.resolve(name));
                }
            }
        } catch (IOException e) {
            throw new LaunchException("The folder " + server + " cannot be prepared: " + e.getMessage() + ".");
        }
        return server;
    }

    /** Lets the next process have it. */
    @Override
    public void close() {
        try {
            lock.acquiredBy().close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static LaunchException inUse(Path path) {
        return new LaunchException("The data folder " + path + " is in use by a portal that is running.");
    }

    private static void deleteTree(Path root) throws IOException {
        if (!Files.exists(root)) {
            return;
        }
        try (var paths = Files.walk(root)) {
            for (var path : paths.sorted(Comparator.reverseOrder()).toList()) { // children before their parents
                Files.delete(path);
            }
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }
}
