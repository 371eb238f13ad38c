package org.menhu.portal.it.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

/** What givers say of themselves, and who may read it. */
class WallIT {

    private static final String PAGE = "/donate/darning";
    private static final String WALL_OF_ARTICLE = "/wall/article/darning";
    private static final List<String> PLACES = List.of("/wall", WALL_OF_ARTICLE, "/wall.atom", "/wall.json");

    private final PortalProcess portal = Portals.demo();
    private final FormClient giver = new FormClient(portal);
    private final String mark = UUID.randomUUID().toString().substring(0, 8);

    @Test
    void whatAGiverSaysIsReadOnceItIsApprovedAndNoLongerOnceHeWithdrawsIt() {
        var rejected = "不雅" + mark;
        var waiting = "好文" + mark;
        gives(rejected, "拒绝" + mark);
        var order = gives(waiting, "支持" + mark);
        assertThat(giver.get("/donation/" + order).body()).contains("正在审核");
        oneIsRejectedAndOneApproved();
        assertThat(PLACES).allSatisfy(place -> assertThat(read(place))
                .contains(waiting, "支持" + mark, "6.60")
                .doesNotContain(rejected, "拒绝" + mark));
        assertThat(read("/wall?from=1-1")).doesNotContain(waiting);

        assertThat(giver.submit("/donation/" + order, "withdraw", Map.of()).body())
                .contains("已收到")
                .doesNotContain("赞赏榜上");
        assertThat(PLACES).allSatisfy(place -> assertThat(read(place)).doesNotContain(mark));
    }

    private void oneIsRejectedAndOneApproved() {
        try (var visitor = Visitor.atDesk(portal)) {
            visitor.signsIn(Portals.demoAdministrator(), Portals.demoPassword());
            var moderator = new Moderator(visitor);
            waitsFor(() -> visitor.opens(Moderator.QUEUE + "?kind=DONATION")
                    .page
                    .content()
                    .contains("好文" + mark));
            moderator.rejects("拒绝" + mark);
            assertThat(readersFind(mark)).isEmpty();
            moderator.approves("支持" + mark);
        }
    }

    @Test
    void whoeverSaysSomethingIsAskedForConsentAndLosesNothing() {
        var page = giver.submit(PAGE, "give", form(Map.of("give:name", "小林" + mark)));

        var form = Jsoup.parse(page.body()).getElementById("give");
        assertThat(form.text()).contains("请勾选同意公开");
        assertThat(form.getElementById("give:name").val()).isEqualTo("小林" + mark);
    }

    @Test
    void whoeverSaysNothingIsNotShown() {
        var order = pays(giver.submit(PAGE, "give", form(Map.of())).uri().getPath());

        assertThat(giver.get("/donation/" + order).body()).doesNotContain("审核", "赞赏榜上");
    }

    @Test
    void aGiftThatWasEnteredByHandIsMarkedSoUntilItIsTakenAway() {
        var name = "茶客" + mark;
        try (var treasurer = Visitor.atDesk(portal)) {
            treasurer.signsIn(Portals.demoAdministrator(), Portals.demoPassword());
            treasurer.opens("/admin/offline");
            enters(treasurer, name);
            var row = treasurer.element("[id='gifts:list_data'] tr:has-text('" + name + "')");
            row.waitFor();
            assertThat(PLACES).allSatisfy(place -> assertThat(read(place)).contains(name, "88.00", "线下"));

            row.locator("button").click();
            treasurer.element(".ui-confirmdialog-yes").click();
            treasurer.sees("已删除");
            assertThat(PLACES).allSatisfy(place -> assertThat(read(place)).doesNotContain(name));
        }
    }

    /** With all that can be forgotten. */
    private void enters(Visitor treasurer, String name) {
        treasurer.element("[id='new:enter']").click();
        treasurer.entersDialog();
        treasurer.element("[id='gift:amount']").fill("88");
        treasurer.element("[id='gift:name']").fill(name);
        treasurer.element("[id='gift:article']").fill(portal.address() + "/article/no-such-article");
        treasurer.element("[id='gift:save']").click();
        treasurer.sees("请先征得同意");
        treasurer.element("[id='gift:consent'] .ui-chkbox-box").click();
        treasurer.element("[id='gift:save']").click();
        treasurer.sees("没有这篇文章");
        treasurer.element("[id='gift:article']").fill(portal.address() + "/article/darning");
        treasurer.element("[id='gift:save']").click();
    }

    private String gives(String name, String message) {
        var words =
                Map.of("give:name", name, "give:message", message, "give:consent", "true", "give:amountShown", "true");
        return pays(giver.submit(PAGE, "give", form(words)).uri().getPath());
    }

    private static Map<String, String> form(Map<String, String> words) {
        var fields = new HashMap<>(Map.of("wallet", "WECHAT", "chip", "6.6", "give:send", "x"));
        fields.putAll(words);
        return fields;
    }

    private String pays(String path) {
        var order = path.replaceFirst("^/donation/", "");
        giver.submit("/sandbox-wallet/" + order, "wallet", Map.of("wallet:pay", "x"));
        waitsFor(() -> giver.get(path).body().contains("已收到"));
        return order;
    }

    private static void waitsFor(BooleanSupplier condition) {
        for (var tries = 0; !condition.getAsBoolean(); tries++) {
            assertThat(tries).as("times looked").isLessThan(60);
            try {
                Thread.sleep(500);
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    /** The addresses whose answers say it, of all that readers can reach. */
    private List<String> readersFind(String canary) {
        var crawled = Crawl.of(portal).entrySet().stream()
                .filter(page -> page.getValue().text().contains(canary))
                .map(Map.Entry::getKey);
        return Stream.concat(
                        crawled, PLACES.stream().filter(place -> read(place).contains(canary)))
                .toList();
    }

    private String read(String path) {
        return RawHttp.get(portal, path).text();
    }
}
