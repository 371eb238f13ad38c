package org.menhu.portal.it.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import java.util.List;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;

/** Articles that are read one after the other. */
class SeriesIT {

    private static final String SERIES = "巷口笔记";
    private static final String PATH = "/series/xiang-kou-bi-ji";
    private static final List<String> TITLES = List.of("巷口笔记之甲", "巷口笔记之乙", "巷口笔记之丙");

    private final PortalProcess portal = Portals.demo();

    @Test
    void theOrderOfASeriesIsWhatReadersWalkThroughUntilItIsDeleted() {
        try (var editor = signedIn();
                var reader = Visitor.withoutScripts(portal)) {
            var paths = TITLES.stream()
                    .map(title -> publishes(editor, title, SERIES))
                    .toList();
            stands(reader, paths.get(1), "第 2 篇，共 3 篇", TITLES.get(0), TITLES.get(2));
            stands(reader, paths.get(0), "第 1 篇，共 3 篇", TITLES.get(1));
            lists(reader, PATH, TITLES.get(0), TITLES.get(1), TITLES.get(2));
            describes(editor, SERIES, SERIES, "从巷口走到巷尾。");
            reader.opens(PATH).sees("从巷口走到巷尾。");

            movesUp(editor, TITLES.get(2));
            stands(reader, paths.get(2), "第 2 篇，共 3 篇", TITLES.get(0), TITLES.get(1));
            lists(reader, PATH, TITLES.get(0), TITLES.get(2), TITLES.get(1));

            new Editor(editor).withdraws(TITLES.get(0));
            stands(reader, paths.get(2), "第 1 篇，共 2 篇", TITLES.get(1));
            lists(reader, PATH, TITLES.get(2), TITLES.get(1));

            isRenamedAndDeleted(editor, reader, paths.get(1));
        }
    }

    @Test
    void anArticleAloneInItsSeriesSaysNothingOfItAndMayBeTakenOut() {
        try (var editor = signedIn();
                var reader = Visitor.withPhone(portal)) {
            reader.opensInVain("/series/du-zi-yi-pian");
            var path = publishes(editor, "独自的一篇", "独自一篇");
            assertThat(reader.opens(path).element(".series")).hasCount(0);
            lists(reader, "/series/du-zi-yi-pian", "独自的一篇");
            reader.needsNoSidewaysScrolling();

            publishes(editor, "后来的一篇", "独自一篇");
            stands(reader, path, "第 1 篇，共 2 篇", "后来的一篇");
            reader.needsNoSidewaysScrolling();
            reader.element(".series summary").click();
            assertThat(reader.element(".series [aria-current=page]")).hasText("独自的一篇");

            editor.element("#series_input").fill("");
            new Editor(editor).saves();
            editor.sees("已保存。");
            assertThat(reader.opens(path).element(".series")).hasCount(0);
            takesOut(editor, "独自一篇", "独自的一篇");
            reader.opensInVain("/series/du-zi-yi-pian");
        }
    }

    @Test
    void whatIsTypedAsASeriesIsKeptUnsavedAndANameIsSuggested() {
        try (var writer = signedIn()) {
            publishes(writer, "续写的第一篇", "续写系列");
            new Editor(writer).drafts("续写的第二篇", "还没有写完。");
            picks(writer, "续写", "续写系列");
            new Editor(writer).saves();
            writer.sees("已保存。");
            writer.element("#series_input").fill("另起一个系列");
            assertThat(writer.element("[data-autosave]")).hasAttribute("data-autosave", "kept");
        }
        try (var elsewhere = signedIn()) {
            new Editor(elsewhere).opens("续写的第二篇");
            assertThat(elsewhere.element("#series_input")).hasValue("另起一个系列");
            new Editor(elsewhere).saves();
            elsewhere.sees("已保存。");
            elsewhere.opens("/admin/series").sees("/series/ling-qi-yi-ge-xi-lie");
        }
    }

    private static void isRenamedAndDeleted(Visitor editor, Visitor reader, String path) {
        describes(editor, SERIES, "里巷笔记", "");
        MergeIT.leads(editor, PATH, "/series/li-xiang-bi-ji");
        reader.opens(path);
        assertThat(reader.element(".series__title")).containsText("系列《里巷笔记》");

        deletes(editor, "里巷笔记");
        assertThat(reader.opens(path).element(".series")).hasCount(0);
        reader.opensInVain("/series/li-xiang-bi-ji");
        reader.opensInVain(PATH);
    }

    private Visitor signedIn() {
        return Visitor.atDesk(portal).signsIn(Portals.demoAdministrator(), Portals.demoPassword());
    }

    /** Writes an article of a series; gives the address at which readers find it. */
    private static String publishes(Visitor editor, String title, String series) {
        var writer = new Editor(editor).drafts(title, "一篇接着一篇写的文章。");
        editor.element("#series_input").fill(series);
        return writer.publishes();
    }

    private static void stands(Visitor reader, String path, String place, String... neighbours) {
        reader.opens(path);
        assertThat(reader.element(".series__title small")).hasText("· " + place);
        var links = reader.element(".series .turn a");
        assertThat(links).hasCount(neighbours.length);
        for (var i = 0; i < neighbours.length; i++) {
            assertThat(links.nth(i)).containsText(neighbours[i]);
        }
        assertThat(reader.element(".series details:not([open])")).hasCount(1);
    }

    private static void lists(Visitor reader, String path, String... titles) {
        assertThat(reader.opens(path).element(".sequence .entry__title")).hasText(titles);
        Assertions.assertThat(reader.element("link[rel=canonical]").getAttribute("href"))
                .endsWith(path);
    }

    private static void picks(Visitor writer, String typed, String suggestion) {
        writer.element("#series_input").press("End"); // at a key names are suggested
        writer.element("#series_input").pressSequentially(typed);
        writer.element(".ui-autocomplete-panel:visible .ui-autocomplete-item")
                .first()
                .click();
        assertThat(writer.element("#series_input")).hasValue(suggestion);
    }

    private static void finds(Visitor editor, String series) {
        editor.opens("/admin/series");
        editor.element("[id='series:words']").fill(series);
        editor.presses("End"); // at a key the list follows
        assertThat(editor.element("[id='series:list_data'] tr")).hasCount(1);
        assertThat(editor.element("[id='series:list_data']")).containsText(series);
    }

    private static void describes(Visitor editor, String series, String name, String summary) {
        finds(editor, series);
        editor.element("[id='series:list_data'] button:has(.pi-pencil)").click();
        editor.entersDialog();
        editor.element("[id='one:name']").fill(name);
        editor.element("[id='one:summary']").fill(summary);
        editor.element("[id='one:save']").click();
        editor.sees("系列“" + name + "”已保存");
    }

    private static void movesUp(Visitor editor, String title) {
        finds(editor, SERIES);
        editor.element("[id='series:list_data'] button:has(.pi-sort-alt)").click();
        var rows = editor.element("[id='members:list_data'] tr");
        assertThat(rows).hasCount(TITLES.size());
        assertThat(rows.last()).containsText(title);
        editor.element("button[aria-label='上移“" + title + "”']").click();
        assertThat(rows.nth(1)).containsText(title);
    }

    private static void takesOut(Visitor editor, String series, String title) {
        finds(editor, series);
        editor.element("[id='series:list_data'] button:has(.pi-sort-alt)").click();
        editor.element("button[aria-label='把“" + title + "”移出系列']").click();
        editor.sees("“" + title + "”已移出系列");
    }

    private static void deletes(Visitor editor, String series) {
        finds(editor, series);
        editor.element("[id='series:list_data'] button:has(.pi-trash)").click();
        editor.element(".ui-confirmdialog-yes").click();
        editor.sees("系列“" + series + "”已删除");
    }
}
