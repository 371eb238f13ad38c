package org.menhu.portal.it.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Giving by order, with the sandbox in the part of WeChat Pay and Alipay. */
class PaymentIT {

    private static final String PAGE = "/donate/darning";

    private final PortalProcess portal = Portals.demo();

    @ParameterizedTest
    @EnumSource(
            value = ColorScheme.class,
            names = {"LIGHT", "DARK"})
    void aReaderPaysInTheDialogAndIsThankedWithoutReloading(ColorScheme theme) {
        try (var reader = new Visitor(portal, Visitor.screen(1280).setColorScheme(theme))) {
            reader.opens("/article/darning");
            reader.page.evaluate("window.neverLeft = true");
            var opener = reader.element("a[data-dialog=donation]");
            opener.click();
            reader.element("#donation label[for=wallet-alipay]").click();
            reader.element("#donation label[for='chip-18']").click();
            reader.element("#donation [id='give:send']").click();
            reader.sees("¥18.00");
            var address = ScreenCode.read(reader.element("#donation .donation__code"));

            pays(portal, orderAt(address));

            reader.sees("已收到");
            Assertions.assertThat(reader.page.evaluate("window.neverLeft")).isEqualTo(true);
            Assertions.assertThat(reader.cookies()).isEqualTo("[]");
            reader.presses("Escape");
            assertThat(opener).isFocused();
        }
    }

    @Test
    void aReaderIsThankedWhoWaitsAtAnotherNodeThanTheOneThatWasTold() {
        var nodes = TwoNodes.shared();
        var order = newOrder(nodes.one(), PAGE);
        try (var reader = new Visitor(nodes.other(), Visitor.screen(1280))) {
            reader.opens("/donation/" + order).sees("¥6.60");

            pays(nodes.one(), order);

            reader.sees("已收到");
        }
    }

    @Test
    void itWorksOnAPageOfItsOwnWithoutScripts() {
        try (var reader = Visitor.withoutScripts(portal)) {
            reader.opens(PAGE);
            reader.element("label[for='chip-own']").click();
            reader.element("[id='give:send']").click();
            reader.sees("请用数字填写金额");
            reader.element("[id='give:own']").fill("0.66");
            reader.element("[id='give:send']").click();
            reader.seesAddress("/donation/MENHU.*");
            reader.sees("¥0.66");

            pays(portal, orderAt(ScreenCode.read(reader.element(".donation__code"))));

            reader.sees("已收到");
        }
    }

    @Test
    void allWhoGiveAtTheSameMomentGetTheirCode() throws Exception {
        try (var readers = Executors.newFixedThreadPool(8)) {
            var orders = readers.invokeAll(Collections.<Callable<String>>nCopies(40, this::newOrder));
            for (var order : orders) {
                Assertions.assertThat(order.get()).startsWith("MENHU");
            }
        }
    }

    @Test
    void theTreasurerClosesAnOrderTakesItLateAndGivesItBack() {
        var order = newOrder();
        try (var treasurer = Visitor.atDesk(portal)) {
            treasurer.signsIn(Portals.demoAdministrator(), Portals.demoPassword());
            treasurer.opens("/admin/payments").sees("模拟支付已开启");
            var row = treasurer.element("tr:has-text('" + order + "')");
            row.locator("button:has-text('关闭')").click();
            treasurer.element(".ui-confirmdialog-yes").click();
            assertThat(row).containsText("已关闭");

            pays(portal, order);

            treasurer.opens("/admin/payments");
            assertThat(row).containsText("迟到");
            row.locator("button:has-text('退款')").click();
            treasurer.entersDialog();
            treasurer.element("[id='refund:amount']").fill("0.60");
            treasurer.element("[id='refund:reason']").fill("读者要求");
            treasurer.element("[id='refund:confirm']").click();
            assertThat(row).containsText("部分退款");
            treasurer.sees("账目相符");
        }
    }

    @Test
    void anAuthorThanksInHisOwnWords() {
        try (var author = Visitor.atDesk(portal);
                var reader = Visitor.withoutScripts(portal)) {
            author.signsIn(Portals.demoAdministrator(), Portals.demoPassword());
            author.opens("/admin/donations");
            author.element("[id='thanks:words']").fill("谢谢您请我喝茶");
            author.clicks("保存感谢语").sees("感谢语已保存");
            var title = "茶钱" + UUID.randomUUID();
            var article = new Editor(author).publishes(title, "正文。");
            var order = newOrder(portal, article.replace("/article/", "/donate/"));

            pays(portal, order);

            reader.opens("/donation/" + order).sees("谢谢您请我喝茶");
            author.opens("/admin/donations");
            author.element("[id='thanks:words']").fill("");
            author.clicks("保存感谢语").sees("感谢语已保存");
            assertThat(reader.opens("/donation/" + order).element(".donation__thanks"))
                    .containsText("写下去的动力");
            new Editor(author).withdraws(title);
        }
    }

    @Test
    void noLogHoldsAKeyOfAMerchantOrAPassword() throws IOException {
        try (var treasurer = Visitor.atDesk(portal)) {
            treasurer.signsIn(Portals.demoAdministrator(), Portals.demoPassword());
        }
        pays(portal, newOrder());
        var secrets = new ArrayList<>(List.of(Portals.demoPassword()));
        var keys = new Properties();
        try (var file = Files.newBufferedReader(portal.data().resolve("sandbox-keys.properties"))) {
            keys.load(file);
        }
        keys.stringPropertyNames().stream()
                .filter(name -> name.endsWith("private-key") || name.endsWith("v3-key"))
                .forEach(name -> secrets.add(keys.getProperty(name)));
        Assertions.assertThat(secrets).hasSizeGreaterThan(4);

        try (var logs = Files.walk(portal.data())) {
            var written = logs.filter(file -> file.toString().contains(".log")).toList();
            Assertions.assertThat(written).isNotEmpty().allSatisfy(log -> Assertions.assertThat(
                            Files.readString(log, StandardCharsets.ISO_8859_1))
                    .doesNotContain(secrets));
        }
    }

    private String newOrder() {
        return newOrder(portal, PAGE);
    }

    private static String newOrder(PortalProcess node, String address) {
        var page = new FormClient(node)
                .submit(address, "give", Map.of("wallet", "WECHAT", "chip", "6.6", "give:send", "x"));
        return page.uri().getPath().replaceFirst("^/donation/", "");
    }

    /** The order whose wallet the address of a code opens. */
    private String orderAt(String address) {
        var wallet = portal.address() + "/sandbox-wallet/";
        Assertions.assertThat(address).startsWith(wallet);
        return address.substring(wallet.length());
    }

    private static void pays(PortalProcess node, String order) {
        try (var payer = new Visitor(node, phone())) {
            payer.opens("/sandbox-wallet/" + order);
            payer.element("[id='wallet:pay']").click();
            payer.sees("通知已发出");
        }
    }

    private static Browser.NewContextOptions phone() {
        return Visitor.screen(390).setHasTouch(true).setIsMobile(true);
    }
}
