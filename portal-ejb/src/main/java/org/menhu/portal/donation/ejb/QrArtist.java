package org.menhu.portal.donation.ejb;

import io.nayuki.qrcodegen.QrCode;
import io.nayuki.qrcodegen.QrCode.Ecc;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import javax.imageio.ImageIO;
import org.menhu.portal.donation.model.CodeRefusedException;
import org.menhu.portal.donation.model.QrDrawing;
import org.menhu.portal.donation.model.Refusal;

/** Draws a payload as a QR code. */
final class QrArtist {

    private static final int QUIET = 4; // modules, as the standard asks
    private static final int PIXELS = 12; // a module: sharp on the screen of a phone

    private QrArtist() {}

    static QrDrawing draw(String payload) {
        var code = QrCode.encodeText(payload, Ecc.MEDIUM);
        var path = darkRuns(code).stream()
                .map(run -> "M%d %dh%dv1h-%dz".formatted(run.x, run.y, run.width, run.width))
                .collect(Collectors.joining());
        return new QrDrawing(code.size + 2 * QUIET, path);
    }

    /** @throws CodeRefusedException when a scanner would not read the payload from its drawing */
    static void prove(String payload) {
        if (!QrReader.read(paint(payload)).equals(Set.of(payload))) {
            throw new CodeRefusedException(Refusal.UNKNOWN);
        }
    }

    static byte[] png(String payload) {
        try {
            var bytes = new ByteArrayOutputStream();
            ImageIO.write(paint(payload), "png", bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The same squares as in the drawing, in pixels. */
    static BufferedImage paint(String payload) {
        var code = QrCode.encodeText(payload, Ecc.MEDIUM);
        var side = (code.size + 2 * QUIET) * PIXELS;
        var picture = new BufferedImage(side, side, BufferedImage.TYPE_BYTE_GRAY);
        var graphics = picture.createGraphics();
        graphics.setColor(Color.WHITE);
        graphics.fillRect(0, 0, side, side);
        graphics.setColor(Color.BLACK);
        darkRuns(code).forEach(run -> fill(graphics, run));
        graphics.dispose();
        return picture;
    }

    private static void fill(Graphics2D graphics, Rectangle run) {
        graphics.fillRect(run.x * PIXELS, run.y * PIXELS, run.width * PIXELS, PIXELS);
    }

    /** Neighbouring dark modules of a row make one rectangle, which keeps the drawing small. */
    private static List<Rectangle> darkRuns(QrCode code) {
        var runs = new ArrayList<Rectangle>();
        for (var y = 0; y < code.size; y++) {
            for (var x = 0; x < code.size; x++) {
                var begin = x;
                while (code.getModule(x, y)) {
                    x++;
                }
                if (x > begin) {
                    runs.add(new Rectangle(begin + QUIET, y + QUIET, x - begin, 1));
                }
            }
        }
        return runs;
    }
}
