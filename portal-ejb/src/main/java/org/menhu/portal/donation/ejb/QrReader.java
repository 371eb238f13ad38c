package org.menhu.portal.donation.ejb;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.LuminanceSource;
import com.google.zxing.NotFoundException;
import com.google.zxing.Result;
import com.google.zxing.client.j2se.BufferedImageLuminanceSource;
import com.google.zxing.common.GlobalHistogramBinarizer;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.multi.qrcode.QRCodeMultiReader;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Reads the QR codes in a picture, also in a photo that is noisy, turned, small, large or inverted. */
final class QrReader {

    /** Pixels of the longer side. The first fits screenshots and photos; smoothing or enlarging helps what it misses. */
    private static final List<Integer> SIZES = List.of(1000, 600, 1800, 350);

    private static final Map<DecodeHintType, Object> HINTS = Map.of(
            DecodeHintType.TRY_HARDER,
            true,
            DecodeHintType.CHARACTER_SET,
            "UTF-8",
            DecodeHintType.POSSIBLE_FORMATS,
            List.of(BarcodeFormat.QR_CODE));

    private QrReader() {}

    /** The distinct texts of the codes found; none when there is no code or none can be read. */
    static Set<String> read(BufferedImage picture) {
        for (var size : SIZES) {
            var found = readScaled(new BufferedImageLuminanceSource(scale(picture, size)));
            if (!found.isEmpty()) {
                return found;
            }
        }
        return Set.of();
    }

    private static Set<String> readScaled(LuminanceSource source) {
        var found = new LinkedHashSet<String>();
        Stream.of(source, source.invert())
                .flatMap(s -> Stream.of(new HybridBinarizer(s), new GlobalHistogramBinarizer(s)))
                .forEach(binarizer -> found.addAll(decode(new BinaryBitmap(binarizer))));
        return found;
    }

    private static List<String> decode(BinaryBitmap bitmap) {
        try {
            return Arrays.stream(new QRCodeMultiReader().decodeMultiple(bitmap, HINTS))
                    .map(Result::getText)
                    .toList();
        } catch (NotFoundException e) {
            return List.of();
        }
    }

    private static BufferedImage scale(BufferedImage picture, int longerSide) {
        var factor = (double) longerSide / Math.max(picture.getWidth(), picture.getHeight());
        var width = Math.max(1, (int) Math.round(picture.getWidth() * factor));
        var height = Math.max(1, (int) Math.round(picture.getHeight() * factor));
        var scaled = new BufferedImage(width, height, BufferedImage.TYPE_BYTE_GRAY);
        var graphics = scaled.createGraphics();
        graphics.setColor(java.awt.Color.WHITE); // what is transparent was seen on white
        graphics.fillRect(0, 0, width, height);
        graphics.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        graphics.drawImage(picture, 0, 0, width, height, null);
        graphics.dispose();
        return scaled;
    }
}
