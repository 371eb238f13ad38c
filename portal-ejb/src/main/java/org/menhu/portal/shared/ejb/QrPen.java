package org.menhu.portal.shared.ejb;

import io.nayuki.qrcodegen.QrCode;
import io.nayuki.qrcodegen.QrCode.Ecc;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.menhu.portal.shared.model.QrDrawing;

/** Draws a text as a QR code. */
public final class QrPen {

    private static final int QUIET = 4; // modules, as the standard asks
    private static final int PIXELS = 12; // a module: sharp on the screen of a phone

    private QrPen() {}

    public static QrDrawing draw(String text) {
        var code = QrCode.encodeText(text, Ecc.MEDIUM);
        var path = darkRuns(code).stream()
                .map(run -> "M%d %dh%dv1h-%dz".formatted(run.x, run.y, run.width, run.width))
                .collect(Collectors.joining());
        return new QrDrawing(code.size + 2 * QUIET, path);
    }

    /** The same squares as in the drawing, in pixels. */
    public static BufferedImage paint(String text) {
        var code = QrCode.encodeText(text, Ecc.MEDIUM);
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
