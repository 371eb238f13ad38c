package org.menhu.portal.payment.web;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.menhu.portal.payment.model.StatementLine;
import org.menhu.portal.shared.web.Messages;
import org.menhu.portal.shared.web.Spreadsheet;

/** A statement as spreadsheets open it. */
final class StatementFile {

    private StatementFile() {}

    static byte[] csv(List<StatementLine> lines, ZoneId zone) {
        var head = Stream.of("Time", "Kind", "Payee", "Subject", "Provider", "Order", "Entry", "Amount")
                .<Object>map(column -> Messages.text("payment.csv" + column))
                .toList();
        var rows = Stream.concat(Stream.of(head), lines.stream().map(line -> row(line, zone)));
        var file = new ByteArrayOutputStream();
        try {
            Spreadsheet.csv(rows.iterator(), file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return file.toByteArray();
    }

    private static List<Object> row(StatementLine line, ZoneId zone) {
        return Arrays.asList( // which may hold nulls
                LocalDateTime.ofInstant(line.at(), zone)
                        .truncatedTo(ChronoUnit.SECONDS)
                        .toString(),
                Messages.text("payment.kind." + line.kind()),
                line.payee(),
                line.subject(),
                line.provider().name(),
                line.orderNo(),
                line.entryNo(),
                new BigDecimal(line.amount().yuan()));
    }
}
