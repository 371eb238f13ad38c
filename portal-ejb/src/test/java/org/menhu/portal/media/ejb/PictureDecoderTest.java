package org.menhu.portal.media.ejb;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.awt.image.BufferedImage;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.menhu.portal.shared.model.BusinessException;

class PictureDecoderTest {

    private static final BufferedImage SMALL = Pictures.drawing(6, 4, BufferedImage.TYPE_INT_RGB);

    @ParameterizedTest
    @CsvSource({"a.jpg,jpg", "a.JPEG,jpg", "a.png,png", "a.gif,gif"})
    void picturesOfTheUsualKindsComeIn(String name, String format) {
        var image = PictureDecoder.decode(name, Pictures.encode(SMALL, format));

        assertThat(image.getWidth()).isEqualTo(6);
        assertThat(image.getHeight()).isEqualTo(4);
    }

    @Test
    void webpComesIn() {
        assertThat(PictureDecoder.decode("a.webp", Pictures.WEBP).getWidth()).isEqualTo(1);
    }

    @Test
    void aPhotographHeldSidewaysIsSetUpright() {
        var image = PictureDecoder.decode("a.jpg", Pictures.sidewaysJpeg(60, 40));

        assertThat(image.getWidth()).isEqualTo(40);
        assertThat(image.getHeight()).isEqualTo(60);
    }

    @Test
    void aPageThatCallsItselfAPictureIsRefused() {
        refuses("media.notPicture", "a.png", "<svg onload='alert(1)'/>".getBytes());
        refuses("media.notPicture", "a.jpg", new byte[0]);
    }

    @Test
    void aNameThatSaysAnotherKindIsRefused() {
        refuses("media.wrongExtension", "a.html", Pictures.encode(SMALL, "png"));
        refuses("media.wrongExtension", "a.jpg", Pictures.encode(SMALL, "png"));
    }

    @Test
    void aDamagedFileIsRefused() {
        refuses("media.unreadable", "a.png", Arrays.copyOf(Pictures.encode(SMALL, "png"), 40));
    }

    @Test
    void aPictureThatWouldFillTheMemoryIsRefusedUnread() {
        var png = Pictures.encode(SMALL, "png");
        png[18] = (byte) 0xFF; // the width in its header
        png[22] = (byte) 0xFF; // and the height

        refuses("media.tooManyPixels", "bomb.png", png);
    }

    private static void refuses(String key, String name, byte[] bytes) {
        assertThatExceptionOfType(BusinessException.class)
                .isThrownBy(() -> PictureDecoder.decode(name, bytes))
                .satisfies(refused -> assertThat(refused.getMessageKey()).isEqualTo(key))
                .satisfies(refused -> assertThat(refused.getArguments()[0]).isEqualTo(name));
    }
}
