package org.menhu.portal.it.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What the page on which articles are written does for its user besides keeping the text. */
class EditorToolsIT {

    private static final PortalProcess PORTAL = Portals.demo();
    private static final DateTimeFormatter FIELD = DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm");

    @Test
    void theCheckLeadsToThePlaceAndMakesAListOfNumbersByHand() {
        try (var writer = signedIn()) {
            new Editor(writer).drafts("质检", "开头。\n\n1、读\n\n2、想\n\n结尾。");
            var finding = writer.element("[data-findings] li");
            assertThat(finding).hasText(Pattern.compile("2 条手工编号"));
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

    @Test
    void thePreviewShowsWhatIsTypedAndNotSavedYet() {
        try (var writer = signedIn()) {
            var editor = new Editor(writer).drafts("预览的文章", "第一句。");
            editor.writes("第一句。\n\n第二句，还没有保存。");
            var preview =
                    writer.context.waitForPage(() -> writer.element("#preview").click());
            assertThat(preview.locator(".prose")).containsText("第二句，还没有保存。");
            assertThat(preview.locator("h1")).hasText("预览的文章");
        }
    }

    @Test
    void whatBlocksIsNotPublishedAndTheReasonIsSaid() {
        try (var writer = signedIn()) {
            headingsThatSkip(writer, "BLOCKING");
            try {
                new Editor(writer).drafts("跳级的标题", "## 一\n\n#### 跳到四级\n\n文。");
                writer.element("#publish").click();
                assertThat(writer.element("#check [data-severity=BLOCKING]")).containsText("标题");
                assertThat(writer.element("#publish-anyway")).isHidden();
                writer.sees("解决之后才能发布");
                writer.element("#check [value=back]").click();
                pressPastThePage(writer);
                writer.sees("质检有 1 处问题必须先解决");
                assertThat(writer.element(".editor-state .status")).hasText("草稿");

                new Editor(writer).writes("## 一\n\n### 到三级\n\n文。");
                writer.element("#publish").click();
                assertThat(writer.element(".editor-state .status")).hasText("已发布");
                new Editor(writer).withdraws("跳级的标题");
            } finally {
                headingsThatSkip(writer, "WARNING");
            }
        }
    }

    @Test
    void anArticleBearsTheDateThatItsEditorSets() {
        try (var writer = signedIn()) {
            var address = new Editor(writer).publishes("旧文新登", "早就写好的。");
            dates(writer, LocalDateTime.now().plusDays(2).format(FIELD));
            writer.sees("发布日期不能晚于现在");
            dates(writer, "2020-05-06T08:30");
            assertThat(writer.element("[id='scheduling']")).isHidden();
            writer.opens(address);
            assertThat(writer.element(".byline time").first()).hasText("2020-05-06");
            writer.opens("/archive/2020/05").sees("旧文新登");
            new Editor(writer).withdraws("旧文新登");
        }
    }

    @Test
    void theStepsFollowWhatIsTyped() {
        try (var writer = signedIn()) {
            var address = new Editor(writer).publishes("边写边发", "第一稿。");
            assertThat(writer.element("#publish")).isHidden();
            new Editor(writer).writes("第二稿。");
            assertThat(writer.element("#publish")).hasText("发布修改");
            new Editor(writer).writes("第一稿。");
            assertThat(writer.element("#publish")).isHidden();
            new Editor(writer).writes("第三稿。");
            writer.element("#publish").click();
            assertThat(writer.element("#publish")).isHidden();
            writer.opens(address).sees("第三稿");
            new Editor(writer).withdraws("边写边发");
        }
    }

    private static void dates(Visitor writer, String date) {
        if (!writer.element("[id='scheduling:dated']").isVisible()) {
            writer.element("#times").click();
        }
        writer.element("[id='scheduling:dated']").fill(date);
        writer.element("[id='scheduling:confirm']").click();
    }

    private static void headingsThatSkip(Visitor administrator, String severity) {
        administrator.opens("/admin/settings");
        administrator.page.getByLabel("标题跳级").selectOption(severity);
        administrator.clicks("保存").sees("已保存");
    }

    /** As whoever has no script that asks the check first. */
    private static void pressPastThePage(Visitor writer) {
        writer.element("#publish").evaluate("button => { button.dataset.ready = 'true'; button.click(); }");
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
