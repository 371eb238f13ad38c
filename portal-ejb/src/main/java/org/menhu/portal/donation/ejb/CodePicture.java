package org.menhu.portal.donation.ejb;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import org.menhu.portal.donation.model.CodeRefusedException;
import org.menhu.portal.donation.model.Refusal;

/** Decodes an uploaded picture without letting its dimensions fill the memory. */
final class CodePicture {

    private static final long MAX_PIXELS = 40_000_000; // the largest photos of phones
    private static final int ENOUGH = 2000; // pixels a side; no more than this is decoded

    private CodePicture() {}

    /** @throws CodeRefusedException when it is no picture that can be read */
    static BufferedImage decode(byte[] bytes) {
        try (var stream = ImageIO.createImageInputStream(new ByteArrayInputStream(bytes))) {
            var readers = ImageIO.getImageReaders(stream);
            if (!readers.hasNext()) {
                throw new CodeRefusedException(Refusal.UNREADABLE);
            }
            var reader = readers.next();
            try {
                reader.setInput(stream, true, true);
                return decode(reader);
            } finally {
                reader.dispose();
            }
        } catch (IOException | IllegalArgumentException | IndexOutOfBoundsException e) { // what damaged files throw
            throw new CodeRefusedException(Refusal.UNREADABLE);
        }
    }

    private static BufferedImage decode(ImageReader reader) throws IOException {
        long width = reader.getWidth(0);
        long height = reader.getHeight(0);
        if (width * height > MAX_PIXELS) {
            throw new CodeRefusedException(Refusal.UNREADABLE);
        }
        var parameters = reader.getDefaultReadParam();
        var step = (int) Math.max(1, Math.max(width, height) / ENOUGH);
        parameters.setSourceSubsampling(step, step, 0, 0);
        return reader.read(0, parameters);
    }
}
