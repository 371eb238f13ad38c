package org.menhu.portal.quality.ejb;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.menhu.portal.quality.model.Finding;
import org.menhu.portal.quality.model.Manuscript;
import org.menhu.portal.quality.model.QualityCheck;

/** Finds items numbered by hand, which Markdown does not know for a list: {@code 1、…}, {@code (1)…}, {@code ①…}. */
final class ManualNumberingRule implements QualityRule {

    private static final Pattern NUMBER =
            Pattern.compile("^\\s*(?:(\\d{1,2})(?:[、．﹒]|[.)](?=\\S)(?!\\d))|[(（](\\d{1,2})[)）]|([\\u2460-\\u2473]))");

    private static final char FIRST_CIRCLED = '\u2460';

    @Override
    public QualityCheck check() {
        return QualityCheck.MANUAL_NUMBERING;
    }

    @Override
    public List<Finding> judge(Manuscript manuscript, Reading reading) {
        var findings = new ArrayList<Finding>();
        var items = new ArrayList<Reading.Prose>();
        for (var paragraph : reading.paragraphs()) {
            var number = number(paragraph.text());
            if (number == 0) {
                continue; // pictures and remarks between the items do not end them
            }
            if (number != items.size() + 1) {
                report(findings, items);
            }
            if (number == items.size() + 1) {
                items.add(paragraph);
            }
        }
        report(findings, items);
        return findings;
    }

    /** Ends a list; one number alone is none. */
    private void report(List<Finding> findings, List<Reading.Prose> items) {
        if (items.size() > 1) {
            var last = items.getLast();
            var end = last.place(last.text().length() - 1) + 1;
            findings.add(finding("manualNumbering", items.getFirst().place(0), end, items.size()));
        }
        items.clear();
    }

    private static int number(String text) {
        var matcher = NUMBER.matcher(text);
        if (!matcher.find()) {
            return 0;
        }
        if (matcher.group(3) != null) {
            return matcher.group(3).charAt(0) - FIRST_CIRCLED + 1;
        }
        return Integer.parseInt(matcher.group(1) == null ? matcher.group(2) : matcher.group(1));
    }
}
