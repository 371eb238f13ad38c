package org.menhu.portal.it.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.SelectOption;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;

/** Many articles at once, from the console's list of them. */
class ArticleListIT {

    private static final List<String> TITLES = List.of("成批的甲", "成批的乙", "=成批的丙");

    private final PortalProcess portal = Portals.demo();

    @Test
    void manyArePublishedWithdrawnAndThrownAwayAtOnceAndWhatCannotBeIsNamed() throws IOException {
        try (var editor = signedIn()) {
            TITLES.forEach(title -> new Editor(editor).drafts(title, "写给许多篇一起做的事。"));
            withoutCategory(editor, TITLES.getLast());
            editor.opens("/admin/articles");
            finds(editor, "成批的", "");

            doesWithAll(editor, "PUBLISH", 2, 1);
            assertThat(editor.element(".bulk-refused li")).containsText(TITLES.getLast());
            assertThat(rows(editor).filter(new Locator.FilterOptions().setHasText("已发布")))
                    .hasCount(2);
            isExported(editor);
            doesWithAll(editor, "WITHDRAW", 2, 1);
            doesWithAll(editor, "TRASH", 3, 0);
            assertThat(editor.element("[id='articles:list_data'] .empty")).isVisible();

            finds(editor, "成批的", "TRASHED");
            doesWithAll(editor, "PURGE", 3, 0);
        }
    }

    @Test
    void longWorkShowsHowFarItIsAndStops() {
        try (var editor = signedIn()) {
            var held = new ArrayList<Route>();
            editor.page.route(url -> url.contains("/admin/article"), route -> {
                var data = route.request().postData();
                if (held.isEmpty() && data != null && data.contains("source=articles%3AbulkNext")) {
                    held.add(route);
                } else {
                    route.resume();
                }
            });
            editor.opens("/admin/articles");
            finds(editor, "", "PUBLISHED"); // of which none can be restored, so that nothing changes
            begins(editor, "RESTORE");
            editor.waitsUntil(() -> !held.isEmpty());
            assertThat(editor.element("[id='articles:bulkProgress'] progress")).hasAttribute("value", "25");
            editor.element("[id='articles:bulkStop']").click();
            held.getFirst().resume();

            assertThat(editor.element(".bulk-refused li")).hasCount(10); // of twenty
            assertThat(editor.element("[id='articles:bulkProgress'] progress")).hasCount(0);
        }
    }

    @Test
    void whatIsAskedAgainAndAgainIsKeptUnderAName() {
        try (var editor = signedIn()) {
            editor.opens("/admin/articles");
            finds(editor, "菜刀", "PUBLISHED");
            assertThat(rows(editor)).hasCount(1);
            editor.element("[id='saved:name']").fill("磨刀的");
            editor.element("[id='saved:save']").click();
            var kept = editor.element(".saved-filter a:text-is('磨刀的')");
            assertThat(kept).hasAttribute("aria-current", "true");

            editor.opens("/admin/articles");
            assertThat(rows(editor)).not().hasCount(1);
            kept.click();
            assertThat(rows(editor)).hasCount(1);
            assertThat(editor.element("[id='articles:title']")).hasValue("菜刀");
            editor.opens("/admin/pages").sees("关于本站");
            assertThat(kept).hasCount(0);

            editor.opens("/admin/articles");
            editor.element(".saved-filter button").click();
            editor.element(".ui-confirmdialog-yes").click();
            assertThat(kept).hasCount(0);
        }
    }

    private Visitor signedIn() {
        return Visitor.atDesk(portal).signsIn(Portals.demoAdministrator(), Portals.demoPassword());
    }

    private static void withoutCategory(Visitor editor, String title) {
        new Editor(editor).opens(title);
        editor.element("#category").selectOption(new SelectOption().setIndex(0));
        new Editor(editor).saves();
    }

    static void finds(Visitor editor, String title, String standing) {
        editor.element("[id='articles:title']").fill(title);
        editor.element("[id='articles:standing']").selectOption(standing);
        editor.page.waitForResponse(
                answer -> answer.request().method().equals("POST"),
                () -> editor.element("[id='articles:search']").click());
        // the answer is there before the list is: what is selected meanwhile is lost with the rows
        editor.waitsUntil(() -> (Boolean) editor.page.evaluate("() => PrimeFaces.ajax.Queue.isEmpty()"));
    }

    static Locator rows(Visitor editor) {
        return editor.element("[id='articles:list_data'] tr[data-rk]");
    }

    private static void begins(Visitor editor, String act) {
        editor.element("[id='articles:act']").selectOption(act);
        beginsWithAll(editor);
    }

    static void beginsWithAll(Visitor editor) {
        editor.element(".ui-selection-column .ui-chkbox-all .ui-chkbox-box, th .ui-chkbox-box")
                .first()
                .click();
        assertThat(editor.element("[data-selected]"))
                .hasText("已选 " + rows(editor).count() + " 篇");
        editor.element("[id='articles:bulkBegin']").click();
        editor.element("[id='bulkAsk:yes']").click();
    }

    /** Does it and waits until the list is there anew. */
    static void doesWithAll(Visitor editor) {
        editor.page.waitForResponse(ArticleListIT::isEnd, () -> beginsWithAll(editor));
        editor.element("[data-selected]:text-is('已选 0 篇')").waitFor();
    }

    private static boolean isEnd(Response answer) {
        var data = answer.request().postData();
        return data != null && data.contains("source=articles%3AbulkEnd");
    }

    private static void doesWithAll(Visitor editor, String act, int done, int refused) {
        assertThat(rows(editor)).hasCount(done + refused);
        editor.element("[id='articles:act']").selectOption(act);
        doesWithAll(editor);
        editor.sees("已处理 " + done + " 篇，" + refused + " 篇未处理");
    }

    private static void isExported(Visitor editor) throws IOException {
        var csv = editor.page.waitForDownload(
                () -> editor.element("[id='articles:csv']").click());
        try (var content = csv.createReadStream()) {
            var lines = new String(content.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
            Assertions.assertThat(lines.getFirst()).startsWith("\ufeff"); // by which Excel reads Chinese
            Assertions.assertThat(lines)
                    .hasSize(1 + TITLES.size())
                    .anyMatch(line -> line.contains("成批的甲") && line.contains("已发布"))
                    .anyMatch(line -> line.contains("'=成批的丙"));
        }
        var excel = editor.page.waitForDownload(
                () -> editor.element("[id='articles:xlsx']").click());
        try (var content = excel.createReadStream()) {
            Assertions.assertThat(content.readAllBytes()).startsWith('P', 'K');
        }
    }
}
