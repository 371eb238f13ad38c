package org.menhu.portal.it.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import java.util.regex.Pattern;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;

class ShareIT {

    private final PortalProcess portal = Portals.demo();

    @Test
    void aPosterIsDrawnToBeSavedAndPassedOn() {
        try (var reader = Visitor.withPhone(portal)) {
            reader.opens(SeedArticle.PATH);
            var opener = reader.element("[data-poster]");
            opener.click();
            assertThat(reader.element("dialog.poster img")).hasAttribute("src", Pattern.compile("data:image/png.+"));
            Assertions.assertThat(reader.element("dialog.poster img").evaluate("image => image.naturalWidth"))
                    .isEqualTo(750);
            assertThat(reader.element("dialog.poster a[download]")).isVisible();
            reader.needsNoSidewaysScrolling();
            reader.presses("Escape");
            assertThat(reader.element("dialog.poster")).hasCount(0);
            assertThat(opener).isFocused();
        }
    }

    @Test
    void theAddressIsScannedFromTheScreenWithoutScriptsToo() {
        try (var reader = Visitor.withoutScripts(portal)) {
            reader.opens(SeedArticle.PATH);
            assertThat(reader.element("[data-poster]")).isHidden();
            reader.element(".share__wechat summary").click();
            var code = reader.element(".share__wechat img");
            assertThat(code).isVisible();
            reader.waitsUntil(() -> (Boolean) code.evaluate("image => image.complete && image.naturalWidth > 0"));
        }
    }

    @Test
    void noCodeIsDrawnOfWhatIsNoAddressOfAnArticle() {
        Assertions.assertThat(RawHttp.get(portal, "/article-code/https:%3A.svg").status())
                .isEqualTo(404);
        Assertions.assertThat(RawHttp.get(portal, "/article-code/last-bus.svg").header("Content-Security-Policy"))
                .hasValueSatisfying(policy -> Assertions.assertThat(policy).contains("sandbox"));
    }
}
