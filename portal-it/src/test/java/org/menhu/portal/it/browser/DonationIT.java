package org.menhu.portal.it.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;

class DonationIT {

    private static final String WECHAT = "wxp://f2f0aBcDeFgHiJkLmNoPqRsTuVwXyZ0123456789";
    private static final String ALIPAY = "https://qr.alipay.com/fkx12345abcdefghijklmno";

    private final PortalProcess portal = Portals.demo();

    @Test
    void aCodeIsTakenInCheckedAndShownToReaders() {
        try (var administrator = Visitor.atDesk(portal)) {
            administrator.signsIn(Portals.demoAdministrator(), Portals.demoPassword());
            administrator.opens("/admin/donations");
            if (administrator.element("[id='rules:confirmRules']").isVisible()) {
                administrator.element("[id='rules:confirmRules']").click();
            }
            aCodeOfTheWrongWalletIsRefused(administrator);
            takesIn(administrator, 0, WECHAT);
            takesIn(administrator, 1, ALIPAY);
        }
        ordersAreTaken(false); // else they stand in the place of the codes
        try {
            aReaderSeesBothInTheDialog();
            withoutScriptsItIsAPageOfItsOwn();
            manyReadersWhoCannotScanItHideIt();
        } finally {
            ordersAreTaken(true);
        }
    }

    private void ordersAreTaken(boolean taken) {
        try (var administrator = Visitor.atDesk(portal)) {
            administrator.signsIn(Portals.demoAdministrator(), Portals.demoPassword());
            administrator.opens("/admin/settings");
            var box = administrator.element("[id$='DONATION_ORDERS'] .ui-chkbox-box");
            if (taken == box.getAttribute("class").contains("ui-state-active")) {
                throw new IllegalStateException("orders are so already");
            }
            box.click();
            administrator.clicks("保存");
            administrator.sees("已保存");
        }
    }

    private static void aCodeOfTheWrongWalletIsRefused(Visitor administrator) {
        opensIntake(administrator, 0);
        administrator.uploads("[id='intake:picture_input']", QrPicture.of(ALIPAY));
        administrator.sees("这是另一个钱包的收款码");
        administrator.presses("Escape");
    }

    private static void takesIn(Visitor administrator, int wallet, String payload) {
        opensIntake(administrator, wallet);
        administrator.uploads("[id='intake:picture_input']", QrPicture.of(payload));
        administrator.sees(payload);
        administrator.element("[id='intake:payeeName']").fill("鑫阅");
        administrator.element("[id='intake:password']").fill(Portals.demoPassword());
        administrator.element("[id='intake:save']").click();
        assertThat(slots(administrator).nth(wallet).locator("svg")).isVisible();
    }

    private static void opensIntake(Visitor administrator, int wallet) {
        slots(administrator).nth(wallet).locator("button").first().click();
        assertThat(administrator.element("[id='intake:picture']")).isVisible();
    }

    /** The site's own, which stand in the first row. */
    private static Locator slots(Visitor administrator) {
        return administrator.element("[id='codes:list'] tbody tr:has-text('全站') .donation-slot");
    }

    private void aReaderSeesBothInTheDialog() {
        try (var reader = Visitor.withPhone(portal)) {
            reader.opens(SeedArticle.PATH);
            var opener = reader.element("a[data-dialog=donation]");
            opener.click();
            assertThat(reader.element("#donation")).isVisible();
            reader.sees("微信").sees("鑫阅");
            assertThat(reader.element("#donation img[alt*='微信']")).isVisible();
            reader.element("label[for=wallet-alipay]").click();
            assertThat(reader.element("#donation img[alt*='支付宝']")).isVisible();
            Assertions.assertThat(ScreenCode.read(reader.element("#donation .donation__panel--alipay .donation__code")))
                    .isEqualTo(ALIPAY);
            reader.presses("Escape");
            assertThat(reader.element("#donation")).isHidden();
            assertThat(opener).isFocused();
            opener.click();
            reader.element("#donation .donation__foot button").click();
            assertThat(reader.element("#donation")).isHidden();
        }
    }

    private void manyReadersWhoCannotScanItHideIt() {
        try (var reader = Visitor.withoutScripts(portal)) {
            reader.opens(SeedArticle.PATH.replace("/article/", "/donate/"));
            var button = reader.element("main .donation__panel--wechat button");
            var address = button.getAttribute("formaction");
            button.click();
            reader.sees("已告诉收款人");
            for (var other = 1; other < 5; other++) {
                Assertions.assertThat(new FormClient(portal).press(address).statusCode())
                        .isEqualTo(200);
            }
            reader.opens(SeedArticle.PATH.replace("/article/", "/donate/"));
            assertThat(reader.element("main img[alt*='支付宝']")).hasCount(1);
            assertThat(reader.element("main img[alt*='微信']")).hasCount(0);
        }
        itsOwnerIsToldAndShowsItAgain();
    }

    private void itsOwnerIsToldAndShowsItAgain() {
        try (var administrator = Visitor.atDesk(portal)) {
            administrator.signsIn(Portals.demoAdministrator(), Portals.demoPassword());
            administrator.opens("/admin/notices").sees("多位读者说收款码扫不了");
            administrator.opens("/admin/donations").sees("5 位读者说扫不了");
            slots(administrator).first().locator("button:has-text('启用')").click();
            administrator.element("[id='change:password']").fill(Portals.demoPassword());
            administrator.element("[id='change:confirm']").click();
            assertThat(slots(administrator).first()).containsText("显示中");
        }
    }

    private void withoutScriptsItIsAPageOfItsOwn() {
        try (var reader = Visitor.withoutScripts(portal)) {
            reader.opens(SeedArticle.PATH);
            reader.element("a[data-dialog=donation]").click();
            reader.seesAddress("/donate/.*");
            assertThat(reader.element("main img[alt*='微信']")).isVisible();
        }
    }
}
