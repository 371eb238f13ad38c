package org.menhu.portal.it.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import org.junit.jupiter.api.Test;

/** The field for an article's tags. */
class EditorTagsIT {

    private static final PortalProcess PORTAL = Portals.demo();

    @Test
    void aTagIsTakenAsItIsTypedUnlessASuggestionIsGoneTo() {
        try (var writer = signedIn()) {
            writer.opens("/admin/article/edit");
            suggests(writer, "街", "街道").press("Enter");
            assertThat(writer.element(".ui-autocomplete-token-label")).hasText("街");

            var field = suggests(writer, "天", "天文");
            field.press("ArrowDown");
            field.press("Enter");
            assertThat(writer.element(".ui-autocomplete-token-label").last()).containsText("天");
            assertThat(writer.element(".ui-autocomplete-token-label").last())
                    .not()
                    .hasText("天");
        }
    }

    @Test
    void tagsThatAreTypedWithCommasBetweenThemAreSeveral() {
        try (var writer = signedIn()) {
            new Editor(writer).drafts("两个标签", "文。");
            writer.element("#tags_input").press("Backspace");
            writer.element("#tags_input").pressSequentially("甲骨、乙烯");
            writer.element("#tags_input").press("Enter");
            writer.element("#save").click();
            assertThat(writer.element(".ui-autocomplete-token-label")).hasText(new String[] {"乙烯", "甲骨"});
        }
    }

    private static Locator suggests(Visitor writer, String typed, String suggestion) {
        var field = writer.element("#tags_input");
        field.press("Backspace"); // PrimeFaces asks for nothing before a key was pressed
        field.pressSequentially(typed);
        assertThat(writer.element("#tags_panel")).containsText(suggestion);
        return field;
    }

    private static Visitor signedIn() {
        return Visitor.atDesk(PORTAL).signsIn(Portals.demoAdministrator(), Portals.demoPassword());
    }
}
