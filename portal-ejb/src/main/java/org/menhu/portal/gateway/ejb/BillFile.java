package org.menhu.portal.gateway.ejb;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipInputStream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.menhu.portal.gateway.model.BillLine;
import org.menhu.portal.gateway.model.Money;
import org.menhu.portal.shared.model.BusinessException;

/**
 * Reads the bills that merchants download: WeChat Pay's CSV, whose values begin with a backtick, and Alipay's, in GBK and
 * perhaps zipped, with remarks before and behind the table.
 */
final class BillFile {

    private static final Charset GBK = Charset.forName("GB18030"); // holds all of GBK
    private static final int LARGEST = 50 * 1024 * 1024; // bytes, unpacked
    private static final String ORDER = "商户订单号"; // the column that both have

    private BillFile() {}

    /** @throws BusinessException {@code gateway.noBill} when it is none of these, or damaged */
    static List<BillLine> read(byte[] file) {
        try {
            var lines = new ArrayList<BillLine>();
            for (var text : texts(file)) {
                lines.addAll(parse(text));
            }
            return lines;
        } catch (IOException | IllegalArgumentException e) {
            throw new BusinessException("gateway.noBill");
        }
    }

    private static List<String> texts(byte[] file) throws IOException {
        if (file.length < 2 || file[0] != 'P' || file[1] != 'K') {
            return List.of(decode(file));
        }
        var bills = unpacked(file).stream().filter(text -> text.contains(ORDER)).toList(); // beside it lies a summary
        if (bills.isEmpty()) {
            throw new IOException("no bill in the archive");
        }
        return bills;
    }

    private static List<String> unpacked(byte[] file) throws IOException {
        var texts = new ArrayList<String>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(file), GBK)) {
            var left = LARGEST;
            while (zip.getNextEntry() != null) {
                var entry = new ByteArrayOutputStream();
                entry.write(zip.readNBytes(left + 1));
                left -= entry.size();
                if (left < 0) {
                    throw new IOException("the bill is too large");
                }
                texts.add(decode(entry.toByteArray()));
            }
        }
        return texts;
    }

    private static String decode(byte[] bytes) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString()
                    .replace("\uFEFF", "");
        } catch (CharacterCodingException e) {
            return new String(bytes, GBK);
        }
    }

    private static List<BillLine> parse(String text) throws IOException {
        var rows = text.lines().toList();
        var head = 0;
        while (head < rows.size() && !rows.get(head).contains(ORDER)) {
            head++;
        }
        if (head == rows.size()) {
            throw new IOException("no column of order numbers");
        }
        var table = String.join("\n", rows.subList(head, rows.size()));
        var format = CSVFormat.DEFAULT.builder().setHeader().setTrim(true).get();
        try (var records = format.parse(new StringReader(table))) {
            var lines = new ArrayList<BillLine>();
            for (var row : records) {
                if (row.get(0).matches("(#|总).*")) {
                    break; // sums and remarks
                }
                lines.add(line(row));
            }
            return lines;
        }
    }

    private static BillLine line(CSVRecord row) {
        var wechat = row.isMapped("微信订单号");
        var refund = wechat
                ? value(row, "交易状态").equals("REFUND")
                : value(row, "业务类型").contains("退款");
        var amount = Money.ofYuan(value(row, amountColumn(row, refund))).fen();
        var refundNo = wechat ? value(row, "商户退款单号") : value(row, "退款批次号/请求号");
        var transaction = value(row, wechat ? "微信订单号" : "支付宝交易号");
        return new BillLine(value(row, ORDER), transaction, refund ? refundNo : null, Math.abs(amount));
    }

    private static String amountColumn(CSVRecord row, boolean refund) {
        if (refund && row.isMapped("退款金额")) {
            return "退款金额";
        }
        return List.of("订单金额", "订单金额(元)", "订单金额（元）", "应结订单金额").stream()
                .filter(row::isMapped)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no column of amounts"));
    }

    private static String value(CSVRecord row, String column) {
        return row.get(column).replaceFirst("^`", "").strip();
    }
}
