package org.menhu.portal.payment.web;

import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.menhu.portal.payment.model.StatementLine;
import org.menhu.portal.shared.web.Messages;

/** A statement as spreadsheets open it: CSV in UTF-8 with a mark at its beginning; no cell is taken for a formula. */
final class StatementFile {

    private static final String MARK = "\uFEFF";

    private StatementFile() {}

    static byte[] csv(List<StatementLine> lines, ZoneId zone) {
        var head = Stream.of("Time", "Kind", "Payee", "Subject", "Provider", "Order", "Entry", "Amount")
                .map(column -> Messages.text("payment.csv" + column));
        var rows = lines.stream()
                .map(line -> row(Stream.of(
                        LocalDateTime.ofInstant(line.at(), zone)
                                .truncatedTo(ChronoUnit.SECONDS)
                                .toString(),
                        Messages.text("payment.kind." + line.kind()),
                        line.payee() == null ? "" : line.payee(),
                        line.subject(),
                        line.provider().name(),
                        line.orderNo(),
                        line.entryNo(),
                        line.amount().yuan())));
        return Stream.concat(Stream.of(MARK + row(head)), rows)
                .collect(Collectors.joining("\r\n", "", "\r\n"))
                .getBytes(StandardCharsets.UTF_8);
    }

    private static String row(Stream<String> cells) {
        return cells.map(StatementFile::cell).collect(Collectors.joining(","));
    }

    private static String cell(String text) {
        var formula = text.matches("(?s)[=+@\\t\\r].*|-[^0-9].*");
        return "\"" + (formula ? "'" : "") + text.replace("\"", "\"\"") + "\"";
    }
}
