package org.menhu.portal.quality.ejb;

import java.util.List;
import java.util.regex.Pattern;
import org.menhu.portal.quality.model.Finding;
import org.menhu.portal.quality.model.Manuscript;
import org.menhu.portal.quality.model.QualityCheck;

/**
 * Finds texts that owe their readers a source: reprints and translations without one, and reports of what officials, media
 * or studies say with neither a named source nor a link or footnote.
 */
final class SourceRule implements QualityRule {

    private static final Pattern REPORTED = Pattern.compile("(?:总统|总理|首相|主席|部长|发言人|外交部|官员|专家|学者|分析人士|媒体|报告|统计|数据|研究)"
            + "[^\\p{P}\\n]{0,8}(?:表示|宣布|声明|指出|透露|显示|表明|认为)"
            + "|据[^\\p{P}\\n]{1,14}(?:报道|消息|统计|透露)");

    private static final Pattern FOOTNOTE = Pattern.compile("\\[\\^[^\\]\\s]+]");

    @Override
    public QualityCheck check() {
        return QualityCheck.SOURCE;
    }

    @Override
    public List<Finding> judge(Manuscript manuscript, Reading reading) {
        if (manuscript.sourceNamed()) {
            return List.of();
        }
        if (manuscript.borrowed()) {
            return List.of(finding("sourceMissing", -1, -1));
        }
        return isReferenced(manuscript, reading) ? List.of() : reported(reading);
    }

    private List<Finding> reported(Reading reading) {
        for (var paragraph : reading.paragraphs()) {
            var matcher = REPORTED.matcher(paragraph.text());
            if (matcher.find()) {
                return List.of(finding(
                        "sourceReported",
                        paragraph.place(matcher.start()),
                        paragraph.place(matcher.end() - 1) + 1,
                        matcher.group()));
            }
        }
        return List.of();
    }

    private static boolean isReferenced(Manuscript manuscript, Reading reading) {
        return reading.links().stream().anyMatch(link -> link.destination().matches("https?://.*"))
                || FOOTNOTE.matcher(manuscript.markdown()).find();
    }
}
