package org.menhu.portal.payment.web;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.json.Json;
import java.io.ByteArrayInputStream;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.menhu.portal.payment.ejb.PaymentReadingService;
import org.menhu.portal.payment.model.StatementLine;
import org.menhu.portal.setting.ejb.SettingReadingService;
import org.primefaces.model.DefaultStreamedContent;
import org.primefaces.model.StreamedContent;

/** The ledger of some days, as a table, a chart and a file; of everybody or one payee. */
@Named
@ViewScoped
public class PaymentLedgerBacking implements Serializable {

    private static final long serialVersionUID = 1L;

    private static final int DAYS = 30;

    @Inject
    private PaymentReadingService payments;

    @Inject
    private SettingReadingService settings;

    @Inject
    private Clock clock;

    private LocalDate from;
    private LocalDate to;
    private String payee;
    private List<StatementLine> all;
    private List<StatementLine> lines;

    @PostConstruct
    void load() {
        to = LocalDate.now(clock.withZone(settings.site().zone()));
        from = to.minusDays(DAYS - 1L);
        search();
    }

    public void search() {
        all = payments.statement(from, to);
        lines = new ArrayList<>(all);
        lines.removeIf(line -> payee != null && !payee.equals(line.payee()));
    }

    public List<String> getPayees() {
        return all.stream()
                .map(StatementLine::payee)
                .filter(Objects::nonNull)
                .distinct()
                .sorted()
                .toList();
    }

    /** Yuan by day; its colours are set in the browser, by the theme. */
    public String getChart() {
        var zone = settings.site().zone();
        var sums = lines.stream()
                .collect(Collectors.groupingBy(
                        line -> LocalDate.ofInstant(line.at(), zone),
                        TreeMap::new,
                        Collectors.summingLong(StatementLine::fen)));
        var labels = Json.createArrayBuilder();
        var yuan = Json.createArrayBuilder();
        from.datesUntil(to.plusDays(1)).forEach(day -> {
            labels.add(day.toString().substring(5));
            yuan.add(sums.getOrDefault(day, 0L) / 100.0);
        });
        return BarChart.of(labels, yuan);
    }

    public StreamedContent getFile() {
        var csv = StatementFile.csv(lines, settings.site().zone());
        return DefaultStreamedContent.builder()
                .name("statement-" + from + "-" + to + ".csv")
                .contentType("text/csv;charset=UTF-8")
                .stream(() -> new ByteArrayInputStream(csv))
                .build();
    }

    public List<StatementLine> getLines() {
        return lines;
    }

    public LocalDate getFrom() {
        return from;
    }

    public void setFrom(LocalDate from) {
        this.from = from;
    }

    public LocalDate getTo() {
        return to;
    }

    public void setTo(LocalDate to) {
        this.to = to;
    }

    public String getPayee() {
        return payee;
    }

    public void setPayee(String payee) {
        this.payee = payee;
    }
}
