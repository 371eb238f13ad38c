package org.menhu.portal.it.browser;

import io.nayuki.qrcodegen.QrCode;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.ImageIO;

/** Draws a code as a wallet would, into a PNG that goes away with the test. */
final class QrPicture {

    private static final int MODULE = 8; // pixels
    private static final int QUIET_ZONE = 4; // modules

    private QrPicture() {}

    static Path of(String payload) {
        var code = QrCode.encodeText(payload, QrCode.Ecc.MEDIUM);
        var side = (code.size + 2 * QUIET_ZONE) * MODULE;
        var image = new BufferedImage(side, side, BufferedImage.TYPE_INT_RGB);
        for (int x = 0; x < side; x++) {
            for (int y = 0; y < side; y++) {
                var dark = code.getModule(x / MODULE - QUIET_ZONE, y / MODULE - QUIET_ZONE);
                image.setRGB(x, y, (dark ? Color.BLACK : Color.WHITE).getRGB());
            }
        }
        try {
            var file = Files.createTempFile("code", ".png");
            file.toFile().deleteOnExit();
            ImageIO.write(image, "png", file.toFile());
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
