package org.menhu.portal.media.ejb;

import com.twelvemonkeys.imageio.plugins.webp.WebPImageReaderSpi;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.MemoryCacheImageInputStream;
import net.coobird.thumbnailator.util.exif.ExifFilterUtils;
import net.coobird.thumbnailator.util.exif.ExifUtils;
import net.coobird.thumbnailator.util.exif.Orientation;
import org.menhu.portal.shared.model.BusinessException;

/** Turns uploaded bytes into pixels, upright; looks at the size before it makes room for them. */
final class PictureDecoder {

    /** Four bytes each: what a phone of today takes, and no more than 160 MB. */
    static final long MOST_PIXELS = 40_000_000;

    private PictureDecoder() {}

    /**
     * Reads the first picture of the file.
     *
     * @throws BusinessException {@code media.notPicture}, {@code media.wrongExtension}, {@code media.tooManyPixels} or
     *     {@code media.unreadable}
     */
    static BufferedImage decode(String fileName, byte[] bytes) {
        var kind = UploadedPicture.recognise(fileName, bytes);
        try (var input = new MemoryCacheImageInputStream(new ByteArrayInputStream(bytes))) {
            var reader = readerOf(kind);
            try {
                reader.setInput(input);
                return read(reader, fileName, kind);
            } finally {
                reader.dispose();
            }
        } catch (IOException | IllegalArgumentException | IndexOutOfBoundsException e) {
            throw new BusinessException("media.unreadable", fileName); // the readers' words for a broken file
        }
    }

    private static BufferedImage read(ImageReader reader, String fileName, UploadedPicture kind) throws IOException {
        var pixels = (long) reader.getWidth(0) * reader.getHeight(0);
        if (pixels > MOST_PIXELS) {
            throw new BusinessException(
                    "media.tooManyPixels", fileName, reader.getWidth(0), reader.getHeight(0), MOST_PIXELS / 1_000_000);
        }
        var orientation = kind == UploadedPicture.JPEG ? orientation(reader) : Orientation.TOP_LEFT;
        return ExifFilterUtils.getFilterForOrientation(orientation).apply(reader.read(0));
    }

    private static Orientation orientation(ImageReader reader) {
        try {
            var orientation = ExifUtils.getExifOrientation(reader, 0);
            return orientation == null ? Orientation.TOP_LEFT : orientation;
        } catch (IOException e) {
            return Orientation.TOP_LEFT; // notes in disorder; the pixels may be sound all the same
        }
    }

    /** By hand for WebP: whether plug-ins of an application are found depends on the server. */
    private static ImageReader readerOf(UploadedPicture kind) throws IOException {
        return kind == UploadedPicture.WEBP
                ? new WebPImageReaderSpi().createReaderInstance(null)
                : ImageIO.getImageReadersByFormatName(kind.name()).next();
    }
}
