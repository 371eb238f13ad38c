package org.menhu.portal.donation.ejb;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNoException;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.menhu.portal.shared.model.QrDrawing;

class QrArtistTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "wxp://f2f0Mq1TzTnT5H4jXk2vP9aBcDeFgHiJkLmN",
                "HTTPS://QR.ALIPAY.COM/FKX16210ABCDEFGHIJ",
                "weixin://wxpay/bizpayurl?pr=aB3xyz"
            })
    void theDrawingReadsBackToItsPayload(String payload) {
        assertThat(QrReader.read(rasterised(QrArtist.draw(payload)))).containsExactly(payload);
        assertThatNoException().isThrownBy(() -> QrArtist.prove(payload));
    }

    @Test
    void aQuietZoneOfFourModulesStandsAround() {
        var drawing = QrArtist.draw("wxp://f2f0abc");
        var picture = rasterised(drawing);
        var side = picture.getWidth();

        for (var i = 0; i < side; i++) {
            for (var depth = 0; depth < 4 * 5; depth++) {
                assertThat(picture.getRGB(i, depth)).isEqualTo(Color.WHITE.getRGB());
                assertThat(picture.getRGB(depth, i)).isEqualTo(Color.WHITE.getRGB());
                assertThat(picture.getRGB(side - 1 - depth, i)).isEqualTo(Color.WHITE.getRGB());
                assertThat(picture.getRGB(i, side - 1 - depth)).isEqualTo(Color.WHITE.getRGB());
            }
        }
    }

    @Test
    void theFileIsBlackOnWhiteAndHoldsNoScript() {
        var svg = QrArtist.draw("wxp://f2f0abc").svg();

        assertThat(svg).contains("fill=\"#fff\"").contains("fill=\"#000\"").doesNotContain("script");
        assertThat(svg.length()).isLessThan(12_000);
    }

    /** Paints what the path says, as a browser does. */
    private static BufferedImage rasterised(QrDrawing drawing) {
        var side = drawing.size() * 5;
        var picture = new BufferedImage(side, side, BufferedImage.TYPE_INT_RGB);
        var graphics = picture.createGraphics();
        graphics.setColor(Color.WHITE);
        graphics.fillRect(0, 0, side, side);
        graphics.setColor(Color.BLACK);
        var runs = Pattern.compile("M(\\d+) (\\d+)h(\\d+)v1h-\\3z").matcher(drawing.path());
        while (runs.find()) {
            graphics.fillRect(number(runs.group(1)), number(runs.group(2)), number(runs.group(3)), 5);
        }
        graphics.dispose();
        return picture;
    }

    private static int number(String modules) {
        return Integer.parseInt(modules) * 5;
    }
}
