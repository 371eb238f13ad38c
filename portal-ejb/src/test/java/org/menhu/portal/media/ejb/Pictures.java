package org.menhu.portal.media.ejb;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.Base64;
import java.util.Random;
import javax.imageio.ImageIO;

/** Pictures for the tests, made here. */
final class Pictures {

    /** One dark pixel, lossy. */
    static final byte[] WEBP = Base64.getDecoder().decode("UklGRiIAAABXRUJQVlA4IBYAAAAwAQCdASoBAAEADsD+JaQAA3AAAAAA");

    private Pictures() {}

    /** Many colours without order, as a photograph has. */
    static BufferedImage noise(int width, int height) {
        var random = new Random(7);
        var image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        for (var y = 0; y < height; y++) {
            for (var x = 0; x < width; x++) {
                image.setRGB(x, y, random.nextInt());
            }
        }
        return image;
    }

    static BufferedImage drawing(int width, int height, int type) {
        var image = new BufferedImage(width, height, type);
        var graphics = image.createGraphics();
        graphics.setColor(Color.RED);
        graphics.fillRect(0, 0, width / 2, height);
        graphics.dispose();
        return image;
    }

    static byte[] encode(BufferedImage image, String format) {
        var out = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, format, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    /** A photograph held sideways: the camera notes that the first row is the right side. */
    static byte[] sidewaysJpeg(int width, int height) {
        var jpeg = encode(noise(width, height), "jpg");
        var exif = ByteBuffer.allocate(36);
        exif.putShort((short) 0xFFE1).putShort((short) 34).put("Exif\0\0".getBytes());
        exif.put("MM".getBytes()).putShort((short) 42).putInt(8).putShort((short) 1);
        exif.putShort((short) 0x0112)
                .putShort((short) 3)
                .putInt(1)
                .putShort((short) 6)
                .putShort((short) 0)
                .putInt(0);
        var head = 20; // the start mark and the segment that every such file begins with
        return ByteBuffer.allocate(jpeg.length + 36)
                .put(jpeg, 0, head)
                .put(exif.array())
                .put(jpeg, head, jpeg.length - head)
                .array();
    }
}
