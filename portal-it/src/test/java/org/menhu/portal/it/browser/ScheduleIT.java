package org.menhu.portal.it.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.regex.Pattern;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;

/** What is set for a time happens once: after a crash, and with two nodes on one database. */
class ScheduleIT {

    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
    private static final DateTimeFormatter FIELD = DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm");
    private static final Pattern PASSWORD = Pattern.compile("^password: (\\S+)");
    private static final int SECONDS_TO_CONFIRM = 25; // on a machine that may be building as well
    private static final String TITLE = "到点再见";

    @Test
    void aCrashBeforeTheTimeNeitherLosesNorRepeatsIt() throws Exception {
        var portal = PortalProcess.start("--demo");
        String address;
        try (var editor = signedIn(portal, portal)) {
            address = schedules(editor);
        } finally {
            portal.crash();
        }
        try (var again = portal.startAgain();
                var editor = signedIn(again, portal)) {
            becomesPublic(editor, address);
            wasPublishedOnce(editor);
        }
    }

    @Test
    void ofTwoNodesOnOneDatabaseOneDoesIt() {
        var nodes = TwoNodes.shared();
        try (var editor = signedIn(nodes.one(), nodes.one());
                var reader = Visitor.atDesk(nodes.other())) {
            var address = schedules(editor);
            becomesPublic(reader, address);
            becomesPublic(editor, address);
            wasPublishedOnce(editor);
        }
    }

    @Test
    void ofSeveralTimesAllAreSetOrNone() {
        try (var editor = Visitor.atDesk(Portals.demo()).signsIn(Portals.demoAdministrator(), Portals.demoPassword())) {
            new Editor(editor).drafts("几个时间", "要么都定,要么都不定。");
            var tomorrow = FIELD.format(LocalDateTime.now(ZONE).plusDays(1));
            opensTimes(editor);
            editor.element("[id='scheduling:end']").fill(tomorrow);
            editor.element("[id='scheduling:dated']").fill(tomorrow);
            editor.element("[id='scheduling:confirm']").click();
            editor.sees("发布日期不能晚于现在");

            new Editor(editor).opens("几个时间");
            opensTimes(editor);
            assertThat(editor.element("[id='scheduling:end']")).hasValue("");
        }
    }

    private static void opensTimes(Visitor editor) {
        editor.element("#times").click();
        editor.element("[id='scheduling:at']").waitFor();
    }

    /** @param first has said the password when it set itself up */
    private static Visitor signedIn(PortalProcess portal, PortalProcess first) {
        return Visitor.atDesk(portal).signsIn("admin", first.said(PASSWORD).orElseThrow());
    }

    /** For the next minute that can still be confirmed; gives the address at which it will be found. */
    private static String schedules(Visitor editor) {
        new Editor(editor).drafts(TITLE, "到时候再见。");
        opensTimes(editor);
        var field = editor.element("[id='scheduling:at']");
        var due = LocalDateTime.now(ZONE)
                .plusSeconds(SECONDS_TO_CONFIRM)
                .truncatedTo(ChronoUnit.MINUTES)
                .plusMinutes(1);
        field.fill(FIELD.format(due));
        editor.element("[id='scheduling:confirm']").click();
        assertThat(editor.element(".editor-state .status")).hasText(new String[] {"定时"});
        return "/article/" + editor.element("#slug").inputValue();
    }

    private static void becomesPublic(Visitor visitor, String address) {
        visitor.waitsUntil(() -> visitor.page.request().get(address).status() == 200);
        visitor.opens(address).sees("到时候再见。");
    }

    /** By the record, which holds what was refused and what failed too. */
    private static void wasPublishedOnce(Visitor editor) {
        new Editor(editor).opens(TITLE);
        var id = editor.page.url().replaceFirst(".*id=", "");
        editor.opens("/admin/audit");
        editor.element("[id='record:action']").fill("ArticleWorkflowService.take");
        editor.element("[id='record:actor']").fill("menhu");
        editor.element("[id='record:search']").click();
        var rows = editor.element("[id='record:list_data'] tr");
        assertThat(rows.filter(new Locator.FilterOptions().setHasNotText("menhu")))
                .hasCount(0);
        Assertions.assertThat(rows.filter(new Locator.FilterOptions()
                                .setHas(editor.page.locator("td.number:text-is('" + id + "')"))
                                .setHasText("PUBLISH"))
                        .count())
                .isEqualTo(1);
    }
}
