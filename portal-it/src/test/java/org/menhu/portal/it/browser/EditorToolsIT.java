package org.menhu.portal.it.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What the page on which articles are written does for its user besides keeping the text. */
class EditorToolsIT {

    private static final PortalProcess PORTAL = Portals.demo();

    @Test
    void theCheckLeadsToThePlaceAndMakesAListOfNumbersByHand() {
        try (var writer = signedIn()) {
            new Editor(writer).drafts("质检", "开头。\n\n1、读\n\n2、想\n\n结尾。");
            var finding = writer.element("[data-findings] li");
            assertThat(finding).hasCount(1);
            finding.locator("button").first().click();
            assertThat(writer.element(".cm-content")).isFocused();
            finding.locator("button").last().click();
            assertThat(writer.element("#markdown")).hasValue("开头。\n\n1. 读\n\n2. 想\n\n结尾。");
            assertThat(finding).hasCount(0);
        }
    }

    @Test
    void whatIsPastedKeepsItsStructureAndNothingElse() {
        try (var writer = signedIn()) {
            writer.opens("/admin/article/edit");
            paste(writer.element(".cm-content"), """
                    <h2 style='color:red'>小标题</h2><p class=MsoNormal><b>粗</b>与<span style='font-size:20pt'>平常</span></p>
                    <p class=MsoListParagraph style='mso-list:l0 level1 lfo1'><span style='mso-list:Ignore'>1.</span>甲</p>
                    <p class=MsoListParagraph style='mso-list:l0 level1 lfo1'><span style='mso-list:Ignore'>2.</span>乙</p>
                    <table><tr><th>年</th><th>数</th></tr><tr><td>2026</td><td>33</td></tr></table>""");
            assertThat(writer.element("#markdown"))
                    .hasValue(
                            Pattern.compile(
                                    "## 小标题\\s+\\*\\*粗\\*\\*与平常\\s+1\\. +甲\\s+2\\. +乙\\s+\\| 年 \\| 数 \\|\\s+\\| --- \\| --- \\|\\s+\\| 2026 \\| 33 \\|"));
            writer.needsNoSidewaysScrolling();
        }
    }

    private static void paste(Locator field, String html) {
        field.evaluate("""
                (field, html) => {
                  const data = new DataTransfer();
                  data.setData('text/html', html);
                  data.setData('text/plain', 'plain');
                  field.dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }));
                }""", html);
    }

    private static Visitor signedIn() {
        return Visitor.atDesk(PORTAL).signsIn(Portals.demoAdministrator(), Portals.demoPassword());
    }
}
