package org.menhu.portal.shared.web;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** Writes tables as files for spreadsheets; no text becomes a formula in them. */
public final class Spreadsheet {

    /** By it Excel knows that a CSV file is UTF-8. */
    private static final String BYTE_ORDER_MARK = "\ufeff";

    /** As OWASP lists them, with the full-width forms of a Chinese keyboard. */
    private static final Pattern FORMULA = Pattern.compile("(?s)[=+\\-@\t\r\n＝＋－＠].*");

    /** So many rows are held in memory at most. */
    private static final int FLUSHED = 1000;

    private Spreadsheet() {}

    /** As Excel reads it: RFC 4180, with a byte order mark. */
    public static void csv(Iterator<List<Object>> rows, OutputStream out) throws IOException {
        var writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        writer.write(BYTE_ORDER_MARK);
        var printer = new CSVPrinter(writer, CSVFormat.EXCEL);
        while (rows.hasNext()) {
            printer.printRecord(rows.next().stream().map(Spreadsheet::harmless));
        }
        printer.flush();
    }

    /** A text that a spreadsheet would take for a formula is marked as text by an apostrophe. */
    static Object harmless(Object value) {
        return value instanceof String text && FORMULA.matcher(text).matches() ? "'" + text : value;
    }

    /** Texts are written as texts, which no spreadsheet calculates. */
    public static void xlsx(Iterator<List<Object>> rows, OutputStream out) throws IOException {
        try (var workbook = new Workbook(out, "Menhu", null)) {
            var sheet = workbook.newWorksheet("Menhu");
            sheet.freezePane(0, 1); // the heads stay in sight
            for (var row = 0; rows.hasNext() && row < Worksheet.MAX_ROWS; row++) {
                write(rows.next(), sheet, row);
                if (row % FLUSHED == 0) {
                    sheet.flush();
                }
            }
        }
    }

    private static void write(List<Object> cells, Worksheet sheet, int row) {
        for (var column = 0; column < cells.size(); column++) {
            if (cells.get(column) instanceof Number number) {
                sheet.value(row, column, number);
            } else if (cells.get(column) != null) {
                sheet.value(row, column, cells.get(column).toString());
            }
        }
    }
}
