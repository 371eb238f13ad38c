package org.menhu.portal.it.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What somebody says of himself to readers. */
class ProfileIT {

    private final PortalProcess portal = Portals.demo();

    @TempDir
    private Path folder;

    @Test
    void readersSeeTheAuthorsPictureUntilHeTakesItAway() throws IOException {
        try (var author = Visitor.atDesk(portal);
                var reader = Visitor.withPhone(portal)) {
            author.signsIn(Portals.demoAdministrator(), Portals.demoPassword());
            var article = new Editor(author).publishes("写在头像旁边", "一张方的小图。");
            author.opens("/admin/profile");
            author.uploads("[id='avatar:picture_input']", noPicture());
            author.sees("不是可用的图片");
            author.uploads("[id='avatar:picture_input']", QrPicture.of("menhu"));
            author.sees("头像已更换");
            isShown(reader.opens(article).element(".byline img.avatar"));

            author.element("[id='avatar:remove']").click();
            author.sees("头像已移除");
            reader.opens(article);
            assertThat(reader.element(".byline img.avatar")).hasCount(0);
            assertThat(reader.element(".byline .avatar")).isVisible();
            new Editor(author).withdraws("写在头像旁边");
        }
    }

    private static void isShown(Locator picture) {
        assertThat(picture).isVisible();
        Assertions.assertThat((Boolean) picture.evaluate("image => image.decode().then(() => image.naturalWidth > 0)"))
                .isTrue();
    }

    private Path noPicture() throws IOException {
        return Files.writeString(folder.resolve("avatar.png"), "no picture at all");
    }
}
