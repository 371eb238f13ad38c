package org.menhu.portal.donation.ejb;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Random;
import java.util.function.Consumer;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.menhu.portal.donation.model.CodeRefusedException;

class QrReaderTest {

    private static final String WECHAT = "wxp://f2f0Mq1TzTnT5H4jXk2vP9aBcDeFgHiJkLmN";
    private static final String ALIPAY = "https://qr.alipay.com/fkx16210abcdefghij";

    @ParameterizedTest
    @ValueSource(ints = {0, 7, 33, 90, 141, 180, 270})
    void aTurnedPhotoIsRead(int degrees) {
        var photo = photo(1200, 900, g -> place(g, WECHAT, at(600, 450, 1.5, degrees)));

        assertThat(QrReader.read(photo)).containsExactly(WECHAT);
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.4, 0.7, 1, 3, 8})
    void aSmallOrLargePictureIsRead(double scale) {
        var side = (int) (400 * scale);
        var photo = photo(side, side, g -> place(g, ALIPAY, at(side / 2.0, side / 2.0, scale, 0)));

        assertThat(QrReader.read(photo)).containsExactly(ALIPAY);
    }

    @Test
    void aNoisyPhotoInUnevenLightIsRead() throws IOException {
        var photo = photo(1600, 1200, g -> place(g, WECHAT, at(800, 600, 2.2, 12)));
        shade(photo);
        noise(photo, 45);

        assertThat(QrReader.read(CodePicture.decode(encoded(photo, "jpg")))).containsExactly(WECHAT);
    }

    @Test
    void aLogoInTheMiddleDoesNotHinder() {
        var photo = photo(800, 800, g -> {
            place(g, ALIPAY, at(400, 400, 2, 0));
            g.setColor(new Color(0x16, 0x77, 0xff));
            g.fillRoundRect(365, 365, 70, 70, 12, 12);
        });

        assertThat(QrReader.read(photo)).containsExactly(ALIPAY);
    }

    @Test
    void anInvertedCodeIsRead() {
        var photo = photo(500, 500, g -> place(g, WECHAT, at(250, 250, 1, 0)));
        for (var y = 0; y < 500; y++) {
            for (var x = 0; x < 500; x++) {
                photo.setRGB(x, y, ~photo.getRGB(x, y));
            }
        }

        assertThat(QrReader.read(photo)).containsExactly(WECHAT);
    }

    @Test
    void bothCodesOfAPictureAreSeen() {
        var photo = photo(1200, 600, g -> {
            place(g, WECHAT, at(300, 300, 1.4, 0));
            place(g, ALIPAY, at(900, 300, 1.4, 0));
        });

        assertThat(QrReader.read(photo)).containsExactlyInAnyOrder(WECHAT, ALIPAY);
    }

    @Test
    void aPictureWithoutACodeGivesNone() {
        assertThat(QrReader.read(photo(600, 400, g -> g.fillOval(100, 100, 200, 200))))
                .isEmpty();
    }

    @Test
    void whatIsNoPictureIsRefused() throws IOException {
        var png = encoded(photo(300, 300, g -> {}), "png");
        var cut = Arrays.copyOf(png, 60);

        assertThatThrownBy(() -> CodePicture.decode("<svg/>".getBytes())).isInstanceOf(CodeRefusedException.class);
        assertThatThrownBy(() -> CodePicture.decode(new byte[0])).isInstanceOf(CodeRefusedException.class);
        assertThatThrownBy(() -> CodePicture.decode(cut)).isInstanceOf(CodeRefusedException.class);
    }

    @Test
    void aPictureOfAbsurdDimensionsIsRefusedBeforeItIsDecoded() throws IOException {
        var png = encoded(photo(10, 10, g -> {}), "png");
        ByteBuffer.wrap(png).putInt(16, 60_000).putInt(20, 60_000); // width and height of its header

        assertThatThrownBy(() -> CodePicture.decode(png)).isInstanceOf(CodeRefusedException.class);
    }

    private static BufferedImage photo(int width, int height, Consumer<Graphics2D> content) {
        var photo = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        var graphics = photo.createGraphics();
        graphics.setColor(new Color(0xf4, 0xef, 0xe6));
        graphics.fillRect(0, 0, width, height);
        content.accept(graphics);
        graphics.dispose();
        return photo;
    }

    private static AffineTransform at(double x, double y, double scale, int degrees) {
        var place = AffineTransform.getTranslateInstance(x, y);
        place.rotate(Math.toRadians(degrees));
        place.scale(scale, scale);
        return place;
    }

    private static void place(Graphics2D graphics, String payload, AffineTransform place) {
        var code = QrArtist.paint(payload);
        place.translate(-code.getWidth() / 2.0, -code.getHeight() / 2.0);
        graphics.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        graphics.drawImage(code, place, null);
    }

    private static void shade(BufferedImage photo) {
        var graphics = photo.createGraphics();
        var dark = new Color(0, 0, 0, 150);
        graphics.setPaint(new GradientPaint(0, 0, new Color(0, 0, 0, 0), photo.getWidth(), photo.getHeight(), dark));
        graphics.fillRect(0, 0, photo.getWidth(), photo.getHeight());
        graphics.dispose();
    }

    private static void noise(BufferedImage photo, int strength) {
        var random = new Random(20261123);
        for (var y = 0; y < photo.getHeight(); y++) {
            for (var x = 0; x < photo.getWidth(); x++) {
                var grey = new Color(photo.getRGB(x, y)).getRed() + (int) (random.nextGaussian() * strength);
                var value = Math.clamp(grey, 0, 255);
                photo.setRGB(x, y, new Color(value, value, value).getRGB());
            }
        }
    }

    private static byte[] encoded(BufferedImage photo, String format) throws IOException {
        var bytes = new ByteArrayOutputStream();
        ImageIO.write(photo, format, bytes);
        return bytes.toByteArray();
    }
}
