package org.menhu.portal.donation.ejb;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Set;
import javax.imageio.ImageIO;
import org.menhu.portal.donation.model.CodeRefusedException;
import org.menhu.portal.donation.model.Refusal;
import org.menhu.portal.shared.ejb.QrPen;
import org.menhu.portal.shared.model.QrDrawing;

/** Draws a payload as a QR code, and makes sure that it is read back. */
final class QrArtist {

    private QrArtist() {}

    static QrDrawing draw(String payload) {
        return QrPen.draw(payload);
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

    static BufferedImage paint(String payload) {
        return QrPen.paint(payload);
    }
}
