package org.menhu.portal.quality.ejb;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.menhu.portal.quality.model.Finding;
import org.menhu.portal.quality.model.Manuscript;
import org.menhu.portal.quality.model.QualityCheck;

/** Finds stretches that a reader cannot take in one breath: more than sixty characters without a mark of punctuation. */
final class LongClauseRule implements QualityRule {

    private static final int MOST = 60;

    private static final Pattern CLAUSE = Pattern.compile("[^\\p{P}\\n]+");

    /** Each Han character, and each word of another script, as both are read at once. */
    private static final Pattern READ = Pattern.compile("\\p{IsHan}|[\\p{L}\\p{N}&&[^\\p{IsHan}]]+");

    private static final int SHOWN = 16;

    @Override
    public QualityCheck check() {
        return QualityCheck.LONG_CLAUSE;
    }

    @Override
    public List<Finding> judge(Manuscript manuscript, Reading reading) {
        var findings = new ArrayList<Finding>();
        for (var paragraph : reading.paragraphs()) {
            var clauses = CLAUSE.matcher(paragraph.text());
            while (clauses.find()) {
                if (clauses.end() - clauses.start() <= MOST) {
                    continue; // counting takes longer than finding
                }
                var length = READ.matcher(clauses.group()).results().count();
                if (length > MOST) {
                    var excerpt = clauses.group().strip();
                    findings.add(finding(
                            "longClause",
                            paragraph.place(clauses.start()),
                            paragraph.place(clauses.end() - 1) + 1,
                            length,
                            excerpt.substring(0, Math.min(SHOWN, excerpt.length()))));
                }
            }
        }
        return findings;
    }
}
