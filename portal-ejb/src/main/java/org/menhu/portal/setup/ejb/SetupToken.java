package org.menhu.portal.setup.ejb;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import org.menhu.portal.shared.model.OwnerFile;
import org.menhu.portal.shared.model.PortalConfig;
import org.menhu.portal.shared.model.SecretToken;

/** What proves that whoever sets the site up can read its log or its files. Kept in a file, so that nodes share one. */
@ApplicationScoped
class SetupToken {

    private static final System.Logger LOG = System.getLogger(SetupToken.class.getName());

    private final Path file = PortalConfig.get().data().resolve("setup-token.txt");

    /** Makes the token if there is none, and tells the operator where to look. */
    void offer() {
        try {
            if (Files.notExists(file)) {
                OwnerFile.create(file, SecretToken.random().value().getBytes(StandardCharsets.US_ASCII));
            }
            LOG.log(
                    System.Logger.Level.INFO,
                    "This site is not set up yet. Open its address in a browser and enter this token: {0} (also in {1})",
                    Files.readString(file),
                    file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    boolean matches(String entered) {
        try {
            return Files.exists(file)
                    && MessageDigest.isEqual(
                            Files.readAllBytes(file), entered.strip().getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void withdraw() {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            LOG.log(System.Logger.Level.WARNING, "The used token in {0} could not be deleted.", file);
        }
    }
}
