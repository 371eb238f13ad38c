package org.menhu.portal.it.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.google.gson.JsonParser;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ArticlePageIT {

    private final PortalProcess portal = Portals.demo();

    @ParameterizedTest
    @ValueSource(ints = {1280, 390})
    void theArticleOfTheSeedIsAFinishedPage(int width) {
        try (var reader = new Visitor(portal, Visitor.screen(width))) {
            reader.opens(SeedArticle.PATH);
            SeedArticle.hasItsHead(reader);
            SeedArticle.hasItsBody(reader);
            SeedArticle.hasItsSurroundings(reader);
            reader.needsNoSidewaysScrolling();
        }
    }

    @Test
    void itIsCompleteWithoutScripts() {
        try (var reader = Visitor.withoutScripts(portal)) {
            reader.opens(SeedArticle.PATH);
            SeedArticle.hasItsHead(reader);
            SeedArticle.hasItsBody(reader);
            SeedArticle.hasItsSurroundings(reader);
        }
    }

    @Test
    void itIsOneColumnOnTheNarrowestPhone() {
        try (var reader = new Visitor(portal, Visitor.screen(320))) {
            for (var kind : Crawl.oneOfEachKind(portal)) {
                reader.opens(kind).needsNoSidewaysScrolling();
            }
        }
    }

    @Test
    void aPictureIsEnlargedAndEscTakesItAwayAgain() {
        try (var reader = Visitor.atDesk(portal)) {
            reader.opens(SeedArticle.PATH);
            var link = reader.element(".prose a:has(img)").first();
            link.focus();
            reader.presses("Enter");
            assertThat(reader.element("dialog.lightbox img")).isVisible();
            reader.presses("Escape");
            assertThat(reader.element("dialog.lightbox")).isHidden();
            assertThat(link).isFocused();
        }
    }

    @Test
    void theThemeThatAReaderChoosesStays() {
        try (var reader = Visitor.atDesk(portal)) {
            reader.opens(SeedArticle.PATH);
            var light = reader.background();
            reader.element("[data-theme-switch]").click();
            reader.element("[data-theme-switch]").click();
            assertThat(reader.element("html")).hasAttribute("data-theme", "dark");
            Assertions.assertThat(reader.background()).isNotEqualTo(light);
            reader.opens("/");
            assertThat(reader.element("html")).hasAttribute("data-theme", "dark");
        }
    }

    @Test
    void theThemeOfTheSystemHoldsFromTheFirstMomentEvenWithoutScripts() {
        try (var dark = Visitor.inTheDark(portal);
                var light = Visitor.atDesk(portal)) {
            Assertions.assertThat(dark.opens("/").background())
                    .isNotEqualTo(light.opens("/").background());
        }
    }

    @Test
    void programsReadWhatItIsAbout() {
        try (var reader = Visitor.atDesk(portal)) {
            reader.opens(SeedArticle.PATH);
            var data = reader.element("script[type='application/ld+json']").allTextContents();
            Assertions.assertThat(data).hasSize(2).allSatisfy(text -> Assertions.assertThat(JsonParser.parseString(text)
                            .getAsJsonObject()
                            .get("@context")
                            .getAsString())
                    .contains("schema.org"));
        }
    }

    @Test
    void aReadingIsCountedOnceAndNeverByRenderingThePage() {
        try (var reader = Visitor.atDesk(portal);
                var another = Visitor.withoutScripts(portal)) {
            var path = "/article/corner-barber";
            var before = another.opens(path).views();
            another.opens(path);
            reader.opens(path);
            reader.page.waitForResponse("**/views", () -> reader.opens(path)); // the same reader again
            reader.waitsUntil(() -> another.opens(path).views() > before);
            Assertions.assertThat(another.opens(path).views()).isEqualTo(before + 1);
        }
    }
}
