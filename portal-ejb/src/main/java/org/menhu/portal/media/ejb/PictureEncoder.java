package org.menhu.portal.media.ejb;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import net.coobird.thumbnailator.Thumbnails;
import net.coobird.thumbnailator.geometry.Positions;
import org.menhu.portal.media.model.PictureFormat;

/** Writes pixels as files of the library: nothing but pixels, so that no metadata comes along. */
final class PictureEncoder {

    /** Beyond this the eye sees no difference and the file grows fast. */
    private static final double QUALITY = 0.86;

    /** Colours; drawings and screenshots have fewer, photographs have many more. */
    private static final int FEW_COLOURS = 512;

    private static final int SAMPLES = 200; // along each side

    private static final int PORTRAIT = 320; // pixels a side: the largest place on a page, four times over

    private PictureEncoder() {}

    static PictureFormat formatFor(BufferedImage image) {
        return hasTransparency(image) || hasFewColours(image) ? PictureFormat.PNG : PictureFormat.JPEG;
    }

    /** Writes the picture, made narrower when it is wider than the given width. */
    static void write(BufferedImage image, int width, PictureFormat format, Path file) throws IOException {
        var narrow = width < image.getWidth();
        var scaled = narrow ? Thumbnails.of(image).width(width).asBufferedImage() : image;
        try (var out = Files.newOutputStream(file)) {
            Thumbnails.of(format == PictureFormat.JPEG ? opaque(scaled) : scaled)
                    .scale(1)
                    .outputFormat(format.extension())
                    .outputQuality(QUALITY)
                    .toOutputStream(out);
        }
    }

    /** The middle of the picture as a square, no larger than any page shows a face. */
    static BufferedImage portrait(BufferedImage image) {
        var side = Math.min(PORTRAIT, Math.min(image.getWidth(), image.getHeight()));
        try {
            return Thumbnails.of(image)
                    .crop(Positions.CENTER)
                    .size(side, side)
                    .imageType(
                            image.getColorModel().hasAlpha() ? BufferedImage.TYPE_INT_ARGB : BufferedImage.TYPE_INT_RGB)
                    .asBufferedImage();
        } catch (IOException e) {
            throw new UncheckedIOException(e); // nothing is read or written
        }
    }

    private static BufferedImage opaque(BufferedImage image) {
        if (image.getType() == BufferedImage.TYPE_INT_RGB) {
            return image;
        }
        var copy = new BufferedImage(image.getWidth(), image.getHeight(), BufferedImage.TYPE_INT_RGB);
        var graphics = copy.createGraphics();
        graphics.drawImage(image, 0, 0, Color.WHITE, null);
        graphics.dispose();
        return copy;
    }

    private static boolean hasTransparency(BufferedImage image) {
        if (!image.getColorModel().hasAlpha()) {
            return false;
        }
        for (var y = 0; y < image.getHeight(); y++) {
            for (var x = 0; x < image.getWidth(); x++) {
                if (image.getRGB(x, y) >>> 24 != 0xFF) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean hasFewColours(BufferedImage image) {
        var colours = new HashSet<Integer>();
        var across = Math.max(1, image.getWidth() / SAMPLES);
        var down = Math.max(1, image.getHeight() / SAMPLES);
        for (var y = 0; y < image.getHeight(); y += down) {
            for (var x = 0; x < image.getWidth(); x += across) {
                colours.add(image.getRGB(x, y));
            }
        }
        return colours.size() <= FEW_COLOURS;
    }
}
