package org.menhu.portal.shared.model;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;

/** Files that hold a secret: readable by the account the portal runs under, and nobody else. */
public final class OwnerFile {

    private OwnerFile() {}

    /** @throws java.nio.file.FileAlreadyExistsException when there is one already; it stays as it is */
    public static void create(Path file, byte[] content) throws IOException {
        Files.createDirectories(file.getParent());
        var options = Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        try (var channel = Files.newByteChannel(file, options, ownerOnly(file))) {
            channel.write(ByteBuffer.wrap(content));
        }
    }

    /** Where files have no such permissions, as on Windows, the folder's own rules protect it. */
    private static FileAttribute<?>[] ownerOnly(Path file) {
        return file.getFileSystem().supportedFileAttributeViews().contains("posix")
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
                }
                : new FileAttribute<?>[0];
    }
}
