package org.menhu.portal.gateway.ejb;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.menhu.portal.gateway.model.BillLine;
import org.menhu.portal.shared.model.BusinessException;

class BillFileTest {

    private static final Charset GBK = Charset.forName("GBK");

    private static final String WECHAT = """
            交易时间,公众账号ID,商户号,微信订单号,商户订单号,交易状态,订单金额,商户退款单号,退款金额,商品名称
            `2026-11-24 09:00:00,`wx1,`1900000001,`4200001,`MENHU1,`SUCCESS,`6.60,`0,`0.00,`打赏《补袜子》
            `2026-11-24 10:00:00,`wx1,`1900000001,`4200001,`MENHU1,`REFUND,`6.60,`REFUND1,`2.60,`打赏《补袜子》
            总交易单数,应结订单总金额,退款总金额
            `2,`6.60,`2.60
            """;

    private static final String ALIPAY = """
            #支付宝业务明细查询
            #账号:[20880000000000010156]
            支付宝交易号,商户订单号,业务类型,商品名称,完成时间,订单金额（元）,退款批次号/请求号,备注
            2026A1\t,MENHU2\t,交易,打赏《一碗阳春面》,2026-11-24 12:00:00,18.00,,
            2026A1\t,MENHU2\t,退款,打赏《一碗阳春面》,2026-11-24 13:00:00,-18.00,REFUND2\t,
            #业务明细列表结束
            #交易合计:1笔
            """;

    private static final BillLine[] OF_WECHAT = {
        new BillLine("MENHU1", "4200001", null, 660), new BillLine("MENHU1", "4200001", "REFUND1", 260)
    };
    private static final BillLine[] OF_ALIPAY = {
        new BillLine("MENHU2", "2026A1", null, 1800), new BillLine("MENHU2", "2026A1", "REFUND2", 1800)
    };

    @Test
    void paymentsAndRefundsOfWeChatPayAreRead() {
        assertThat(BillFile.read(WECHAT.getBytes(StandardCharsets.UTF_8))).containsExactly(OF_WECHAT);
        assertThat(BillFile.read(("\uFEFF" + WECHAT).getBytes(StandardCharsets.UTF_8)))
                .containsExactly(OF_WECHAT);
        assertThat(BillFile.read(WECHAT.getBytes(GBK))).as("saved by Excel").containsExactly(OF_WECHAT);
    }

    @Test
    void paymentsAndRefundsOfAlipayAreReadInGbkBetweenTheRemarks() {
        assertThat(BillFile.read(ALIPAY.getBytes(GBK))).containsExactly(OF_ALIPAY);
    }

    @Test
    void theBillIsFoundInTheArchiveBesideItsSummary() throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes, GBK)) {
            zip.putNextEntry(new ZipEntry("20880000_业务明细(汇总).csv"));
            zip.write("#支付宝业务汇总查询\n合计,18.00\n".getBytes(GBK));
            zip.putNextEntry(new ZipEntry("20880000_业务明细.csv"));
            zip.write(ALIPAY.getBytes(GBK));
        }
        assertThat(BillFile.read(bytes.toByteArray())).containsExactly(OF_ALIPAY);
    }

    @Test
    void aDayWithoutBusinessHasAnEmptyBill() {
        var head = WECHAT.lines().findFirst().orElseThrow();

        assertThat(BillFile.read(head.getBytes(StandardCharsets.UTF_8))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "PK",
                "<html>登录</html>",
                "商户订单号,微信订单号,交易状态\n`MENHU1,`42,`SUCCESS\n",
                "商户订单号,微信订单号,交易状态,订单金额\n`MENHU1,`42,`SUCCESS,`六元\n",
                "商户订单号,微信订单号,交易状态,订单金额\n`MENHU1\n"
            })
    void whatIsNoBillOrDamagedIsRefusedInWords(String text) {
        assertThatThrownBy(() -> BillFile.read(text.getBytes(StandardCharsets.UTF_8)))
                .isInstanceOf(BusinessException.class)
                .hasMessageContaining("gateway.noBill");
    }
}
