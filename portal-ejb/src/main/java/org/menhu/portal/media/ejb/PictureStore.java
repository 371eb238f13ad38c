package org.menhu.portal.media.ejb;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.menhu.portal.media.model.Media;
import org.menhu.portal.media.model.MediaDeleted;
import org.menhu.portal.media.model.PictureFormat;
import org.menhu.portal.shared.model.PortalConfig;

/** The files of the library, in the data folder outside of what the server shows; spread over folders by their key. */
@ApplicationScoped
class PictureStore {

    private static final Pattern NAME = Pattern.compile("([0-9a-f]{20})(-[0-9]{2,5})?\\.(jpg|png)");
    private static final int KEY_BYTES = 10;

    private final Path folder;
    private final SecureRandom random = new SecureRandom();

    PictureStore() {
        this(PortalConfig.get().data().resolve("media"));
    }

    PictureStore(Path folder) {
        this.folder = folder;
    }

    /** Writes the picture in its own size and in each of the kept widths below it. */
    Media.Stored store(BufferedImage image) {
        var key = HexFormat.of().formatHex(randomBytes());
        var format = PictureEncoder.formatFor(image);
        try {
            var file = path(key, "", format);
            Files.createDirectories(file.getParent());
            PictureEncoder.write(image, image.getWidth(), format, file);
            for (var width : Media.WIDTHS) {
                if (width < image.getWidth()) {
                    PictureEncoder.write(image, width, format, path(key, "-" + width, format));
                }
            }
            return new Media.Stored(key, format, image.getWidth(), image.getHeight(), Files.size(file));
        } catch (IOException e) {
            delete(key, format);
            throw new UncheckedIOException(e);
        }
    }

    /** The file of that name, if it has the form of one and is there. */
    Optional<Path> find(String name) {
        var matcher = NAME.matcher(name);
        return matcher.matches()
                ? Optional.of(folderOf(matcher.group(1)).resolve(name)).filter(Files::isRegularFile)
                : Optional.empty();
    }

    /** May run twice: what is gone is gone. */
    void remove(@Observes(during = TransactionPhase.AFTER_SUCCESS) MediaDeleted deleted) {
        delete(deleted.fileKey(), deleted.format());
    }

    void delete(String key, PictureFormat format) {
        var suffixes = new ArrayList<>(List.of(""));
        Media.WIDTHS.forEach(width -> suffixes.add("-" + width));
        for (var suffix : suffixes) {
            try {
                Files.deleteIfExists(path(key, suffix, format));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    private Path path(String key, String suffix, PictureFormat format) {
        return folderOf(key).resolve(key + suffix + "." + format.extension());
    }

    private Path folderOf(String key) {
        return folder.resolve(key.substring(0, 2));
    }

    private byte[] randomBytes() {
        var bytes = new byte[KEY_BYTES];
        random.nextBytes(bytes);
        return bytes;
    }
}
