package org.menhu.portal.shared.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import org.menhu.portal.shared.model.OwnerFile;
import org.menhu.portal.shared.model.PortalConfig;

/** The secret behind our form tokens, kept in the data folder so that forms outlive a restart. */
@ApplicationScoped
class FormKey {

    private static final int BYTES = 32; // as many as the signature has

    private byte[] bytes;

    FormKey() {}

    FormKey(byte[] bytes) {
        this.bytes = bytes;
    }

    @PostConstruct
    void load() {
        var file = PortalConfig.get().data().resolve("form-key");
        try {
            if (Files.notExists(file)) {
                create(file);
            }
            bytes = Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    byte[] bytes() {
        return bytes.clone();
    }

    private static void create(Path file) throws IOException {
        var random = new byte[BYTES];
        new SecureRandom().nextBytes(random);
        try {
            OwnerFile.create(file, random);
        } catch (FileAlreadyExistsException e) {
            // another node sharing the folder was faster: its key is as good
        }
    }
}
