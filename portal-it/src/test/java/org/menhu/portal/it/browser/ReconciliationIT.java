package org.menhu.portal.it.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.menhu.portal.shared.model.Sha256;

/** A provider's bill beside the books. */
class ReconciliationIT {

    private final PortalProcess portal = Portals.demo();
    private final String unknown = "BILL" + UUID.randomUUID().toString().substring(0, 8);

    @TempDir
    private Path folder;

    @Test
    void anUploadedBillIsComparedAndWhatDiffersIsATaskUntilItIsClosedWithAReason() throws IOException {
        try (var treasurer = Visitor.atDesk(portal)) {
            treasurer.signsIn(Portals.demoAdministrator(), Portals.demoPassword());
            treasurer.opens("/admin/reconciliation");
            treasurer.uploads("[id='bill:file_input']", bill());
            treasurer.sees("新发现 1 处差异");
            var task = treasurer.element("[id='tasks:list_data'] tr:has-text('" + unknown + "')");
            assertThat(task).containsText("18.00");

            task.locator("button").first().click();
            treasurer.entersDialog();
            treasurer.element("[id='end:reason']").fill("商户后台的测试款");
            treasurer.element("[id='end:confirm']").click();
            assertThat(task).hasCount(0);
        }
    }

    @Test
    void aNotificationThatProvesNotWhereItComesFromIsShownWithTheReason() {
        var body = "{\"id\":\"" + unknown + "\"}";
        var answer = RawHttp.send(portal, """
                POST /payment-notify/sandbox/wechat HTTP/1.1\r
                Host: localhost\r
                Content-Type: application/json\r
                Content-Length: %d\r
                Connection: close\r
                \r
                %s""".formatted(body.length(), body));
        assertThat(answer.status()).isEqualTo(401);
        try (var treasurer = Visitor.atDesk(portal)) {
            treasurer.signsIn(Portals.demoAdministrator(), Portals.demoPassword());
            treasurer.opens("/admin/reconciliation");
            assertThat(treasurer.element("[id='notifications:refused'] tr:has-text('"
                            + Sha256.hex(body.getBytes(StandardCharsets.UTF_8)) + "')"))
                    .containsText("没有签名");
        }
    }

    /** As Excel saves it. */
    private Path bill() throws IOException {
        var text = """
                交易时间,公众账号ID,商户号,微信订单号,商户订单号,交易状态,订单金额,商户退款单号,退款金额,商品名称
                `2026-11-24 09:00:00,`wx1,`1900000001,`%s,`NOSUCHORDER,`SUCCESS,`18.00,`0,`0.00,`打赏
                总交易单数,应结订单总金额,退款总金额
                `1,`18.00,`0.00
                """.formatted(unknown);
        return Files.writeString(folder.resolve("bill.csv"), text, Charset.forName("GBK"));
    }
}
