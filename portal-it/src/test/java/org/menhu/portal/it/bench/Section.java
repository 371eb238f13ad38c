package org.menhu.portal.it.bench;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** What a part has found out: a table of all it measured, and a judgement for each target. */
final class Section {

    private final List<List<String>> measured = new ArrayList<>();
    private final List<Judgement> judgements = new ArrayList<>();

    /** @param holds null where there is a figure and no target */
    private record Judgement(String what, String figure, String target, Boolean holds) {

        List<String> row() {
            return List.of(what, figure, target, holds == null ? "" : holds ? "holds" : "**missed**");
        }
    }

    /** @param heads of the columns of what is measured, the first of which names it */
    Section(String... heads) {
        measured.add(List.of(heads));
    }

    void row(Object... cells) {
        measured.add(Arrays.stream(cells).map(Section::text).toList());
    }

    void atMost(String what, double figure, double target, String unit) {
        judgements.add(new Judgement(what, text(figure) + unit, "≤ " + text(target) + unit, figure <= target));
    }

    void atLeast(String what, double figure, double target, String unit) {
        judgements.add(new Judgement(what, text(figure) + unit, "≥ " + text(target) + unit, figure >= target));
    }

    /** A figure that is worth knowing and has no target. */
    void note(String what, String figure) {
        judgements.add(new Judgement(what, figure, "", null));
    }

    boolean holds() {
        return judgements.stream().noneMatch(judgement -> Boolean.FALSE.equals(judgement.holds()));
    }

    /** Both tables in Markdown, which is read as well on a terminal. */
    String markdown() {
        var judged = new ArrayList<List<String>>();
        judged.add(List.of("what", "measured", "to reach", ""));
        judgements.forEach(judgement -> judged.add(judgement.row()));
        return (measured.size() > 1 ? table(measured) + "\n" : "") + (judgements.isEmpty() ? "" : table(judged));
    }

    private static String table(List<List<String>> rows) {
        var text = new StringBuilder();
        for (var row : rows) {
            text.append("| ").append(String.join(" | ", row)).append(" |\n");
            if (row == rows.getFirst()) {
                text.append("|---").append("|--:".repeat(row.size() - 1)).append("|\n");
            }
        }
        return text.toString();
    }

    /** Three digits that mean something. */
    static String text(Object cell) {
        if (!(cell instanceof Number number)) {
            return String.valueOf(cell);
        }
        var value = number.doubleValue();
        var form =
                value == Math.rint(value) || Math.abs(value) >= 100 ? "%,.0f" : Math.abs(value) >= 10 ? "%.1f" : "%.3f";
        return String.format(Locale.ROOT, form, value);
    }
}
