package org.menhu.portal.media.ejb;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.menhu.portal.media.model.Media;
import org.menhu.portal.media.model.MediaDeleted;
import org.menhu.portal.media.model.PictureFormat;

class PictureStoreTest {

    @TempDir
    private Path folder;

    private PictureStore store;

    @BeforeEach
    void open() {
        store = new PictureStore(folder);
    }

    @Test
    void aPictureIsKeptInItsOwnSizeAndTheWidthsBelow() throws IOException {
        var stored = store.store(Pictures.noise(1000, 500));

        assertThat(width(stored, "")).isEqualTo(1000);
        assertThat(width(stored, "-480")).isEqualTo(480);
        assertThat(width(stored, "-800")).isEqualTo(800);
        assertThat(store.find(stored.fileKey() + "-1440.jpg")).isEmpty();
    }

    @Test
    void aPhotographIsKeptAsJpegADrawingAndATransparentPictureAsPng() {
        assertThat(store.store(Pictures.noise(90, 90)).format()).isEqualTo(PictureFormat.JPEG);
        assertThat(store.store(Pictures.drawing(90, 90, BufferedImage.TYPE_INT_RGB))
                        .format())
                .isEqualTo(PictureFormat.PNG);
        assertThat(store.store(Pictures.drawing(90, 90, BufferedImage.TYPE_INT_ARGB))
                        .format())
                .isEqualTo(PictureFormat.PNG);
    }

    @Test
    void aPortraitIsTheMiddleOfThePictureAndNoLargerThanAFaceIsShown() {
        var wide = Pictures.noise(1000, 500);
        wide.createGraphics().fillRect(250, 0, 500, 500);

        var portrait = PictureEncoder.portrait(wide);

        assertThat(portrait.getWidth()).isEqualTo(portrait.getHeight()).isEqualTo(320);
        assertThat(portrait.getRGB(2, 160)).isEqualTo(portrait.getRGB(317, 160)).isEqualTo(0xFFFFFFFF);
        assertThat(PictureEncoder.portrait(Pictures.noise(90, 60)).getWidth()).isEqualTo(60);
    }

    @Test
    void nothingOfTheCamerasNotesIsKept() throws IOException {
        var stored = store.store(PictureDecoder.decode("a.jpg", Pictures.sidewaysJpeg(60, 40)));
        var file = store.find(stored.fileKey() + ".jpg").orElseThrow();

        assertThat(Files.readString(file, StandardCharsets.ISO_8859_1)).doesNotContain("Exif");
    }

    @Test
    void aDeletedPictureLeavesNoFileAlsoWhenDeletedTwice() throws IOException {
        var stored = store.store(Pictures.noise(1500, 30));
        store.remove(new MediaDeleted(stored.fileKey(), stored.format()));
        store.remove(new MediaDeleted(stored.fileKey(), stored.format()));

        try (var files = Files.walk(folder)) {
            assertThat(files.filter(Files::isRegularFile)).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"../menhu.properties", "..%2f..%2fx.jpg", "", "0123456789abcdef0123.html", "/etc/passwd"})
    void whatIsNoNameOfAPictureIsNotFound(String name) {
        assertThat(store.find(name)).isEmpty();
    }

    private int width(Media.Stored stored, String suffix) throws IOException {
        var name = stored.fileKey() + suffix + "." + stored.format().extension();
        return ImageIO.read(store.find(name).orElseThrow().toFile()).getWidth();
    }
}
