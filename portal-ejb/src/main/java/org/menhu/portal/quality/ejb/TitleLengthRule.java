package org.menhu.portal.quality.ejb;

import java.util.List;
import org.menhu.portal.quality.model.Finding;
import org.menhu.portal.quality.model.Manuscript;
import org.menhu.portal.quality.model.QualityCheck;

/** Finds titles that say too little, or that lists and search engines cut off. */
final class TitleLengthRule implements QualityRule {

    private static final int LEAST = 2;

    /** As wide as forty Han characters; letters and digits of Latin script are half as wide. */
    private static final int MOST = 40;

    @Override
    public QualityCheck check() {
        return QualityCheck.TITLE_LENGTH;
    }

    @Override
    public List<Finding> judge(Manuscript manuscript, Reading reading) {
        var title = manuscript.title().strip();
        var halves = title.codePoints().map(c -> c < 0x2000 ? 1 : 2).sum();
        if (title.codePointCount(0, title.length()) < LEAST) {
            return List.of(finding("titleShort", -1, -1));
        }
        return halves > 2 * MOST ? List.of(finding("titleLong", -1, -1, (halves + 1) / 2, MOST)) : List.of();
    }
}
