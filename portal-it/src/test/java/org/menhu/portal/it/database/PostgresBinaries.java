package org.menhu.portal.it.database;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.Set;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.tukaani.xz.XZInputStream;

/** Where PostgreSQL's programs come from: the pinned ones of the build, or the newest the system has. */
final class PostgresBinaries {

    private static final Path DEBIAN = Path.of("/usr/lib/postgresql");
    private static final Set<PosixFilePermission> FOR_ALL = EnumSet.of(
            PosixFilePermission.OWNER_READ,
            PosixFilePermission.OWNER_WRITE,
            PosixFilePermission.OWNER_EXECUTE,
            PosixFilePermission.GROUP_READ,
            PosixFilePermission.GROUP_EXECUTE,
            PosixFilePermission.OTHERS_READ,
            PosixFilePermission.OTHERS_EXECUTE);

    private PostgresBinaries() {}

    /** @throws IllegalStateException when this machine has none that runs */
    static Path unpackOrFind(Path folder) throws IOException {
        var machine = System.getProperty("os.arch").equals("aarch64") ? "arm_64" : "x86_64";
        try (var archive = PostgresBinaries.class.getResourceAsStream("/postgres-linux-" + machine + ".txz")) {
            if (archive != null) {
                unpack(new TarArchiveInputStream(new XZInputStream(new BufferedInputStream(archive))), folder);
            }
        }
        var unpacked = folder.resolve("bin");
        return runs(unpacked) ? unpacked : installed();
    }

    private static Path installed() throws IOException {
        if (!Files.isDirectory(DEBIAN)) {
            throw new IllegalStateException("no PostgreSQL runs here: install the package postgresql");
        }
        try (var versions = Files.list(DEBIAN)) {
            return versions.map(version -> version.resolve("bin"))
                    .filter(PostgresBinaries::runs)
                    .max(Comparator.naturalOrder())
                    .orElseThrow(
                            () -> new IllegalStateException("no PostgreSQL runs here: install the package postgresql"));
        }
    }

    private static boolean runs(Path bin) {
        try {
            var process = new ProcessBuilder(bin.resolve("postgres") + "", "--version")
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
            return process.onExit().join().exitValue() == 0;
        } catch (IOException e) {
            return false;
        }
    }

    private static void unpack(TarArchiveInputStream archive, Path folder) throws IOException {
        try (archive) {
            for (TarArchiveEntry entry; (entry = archive.getNextEntry()) != null; ) {
                var file = folder.resolve(entry.getName()).normalize();
                if (entry.isDirectory()) {
                    Files.createDirectories(file);
                    continue;
                }
                Files.createDirectories(file.getParent());
                if (entry.isSymbolicLink()) {
                    Files.createSymbolicLink(file, Path.of(entry.getLinkName()));
                } else {
                    Files.copy(archive, file);
                    Files.setPosixFilePermissions(file, FOR_ALL);
                }
            }
        }
    }
}
