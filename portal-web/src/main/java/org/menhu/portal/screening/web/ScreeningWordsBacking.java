package org.menhu.portal.screening.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.nio.charset.StandardCharsets;
import org.menhu.portal.screening.ejb.RuleWordService;
import org.menhu.portal.screening.model.RuleWords;
import org.menhu.portal.screening.model.WordReport;
import org.primefaces.event.FileUploadEvent;

/** The words of one rule. */
@Named
@ViewScoped
public class ScreeningWordsBacking implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private RuleWordService words;

    private long rule;
    private RuleWords list;
    private String part;
    private String lines;
    private transient WordReport report;

    public void load() {
        list = words.of(rule, part);
    }

    public void add() {
        take(lines);
        lines = null;
    }

    public void upload(FileUploadEvent event) {
        take(new String(event.getFile().getContent(), StandardCharsets.UTF_8));
    }

    private void take(String text) {
        report = words.add(rule, text == null ? "" : text);
        rule = report.ruleId();
        load();
    }

    public void remove(String word) {
        rule = words.remove(rule, word);
        load();
    }

    public RuleWords getList() {
        return list;
    }

    public WordReport getReport() {
        return report;
    }

    public long getRule() {
        return rule;
    }

    public void setRule(long rule) {
        this.rule = rule;
    }

    public String getPart() {
        return part;
    }

    public void setPart(String part) {
        this.part = part;
    }

    public String getLines() {
        return lines;
    }

    public void setLines(String lines) {
        this.lines = lines;
    }
}
