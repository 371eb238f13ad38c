package org.menhu.portal.it.browser;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.MultiFormatReader;
import com.google.zxing.NotFoundException;
import com.google.zxing.client.j2se.BufferedImageLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.microsoft.playwright.Locator;
import java.io.ByteArrayInputStream;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Map;
import javax.imageio.ImageIO;
import org.assertj.core.api.Assertions;

/** Reads a code from the screen as a phone would: from its picture, at the size it is shown. */
final class ScreenCode {

    private static final File ZBAR = new File("/usr/bin/zbarimg"); // Debian's zbar-tools, a second judge where it is
    private static final int LOOKS = 20;
    private static final int BETWEEN_LOOKS_MS = 250;

    private ScreenCode() {}

    /** Looks as long as a phone is held: the picture of a code comes after its page. */
    static String read(Locator shown) {
        for (var look = 1; ; look++) {
            try {
                return text(shown.screenshot());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            } catch (NotFoundException e) {
                if (look == LOOKS) {
                    throw new AssertionError("no code can be read from the screen", e);
                }
                shown.page().waitForTimeout(BETWEEN_LOOKS_MS);
            }
        }
    }

    private static String text(byte[] png) throws IOException, NotFoundException {
        var picture = ImageIO.read(new ByteArrayInputStream(png));
        Assertions.assertThat(picture.getWidth()).isEqualTo(240);
        var bitmap = new BinaryBitmap(new HybridBinarizer(new BufferedImageLuminanceSource(picture)));
        var text = new MultiFormatReader()
                .decode(bitmap, Map.of(DecodeHintType.TRY_HARDER, true))
                .getText();
        if (ZBAR.canExecute()) {
            Assertions.assertThat(zbar(png)).isEqualTo(text);
        }
        return text;
    }

    private static String zbar(byte[] png) throws IOException {
        var file = Files.createTempFile("screen", ".png");
        try {
            Files.write(file, png);
            var process = new ProcessBuilder(ZBAR.getPath(), "--raw", "-q", file.toString()).start();
            return new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
        } finally {
            Files.delete(file);
        }
    }
}
