package org.menhu.portal.quality.ejb;

import java.util.ArrayList;
import java.util.List;
import org.menhu.portal.quality.model.Finding;
import org.menhu.portal.quality.model.Manuscript;
import org.menhu.portal.quality.model.QualityCheck;

/** Finds headings that leave out a level, so that the table of contents and screen readers tell a wrong order. */
final class HeadingOrderRule implements QualityRule {

    @Override
    public QualityCheck check() {
        return QualityCheck.HEADING_ORDER;
    }

    @Override
    public List<Finding> judge(Manuscript manuscript, Reading reading) {
        var findings = new ArrayList<Finding>();
        var before = 0;
        for (var heading : reading.headings()) {
            if (before > 0 && heading.level() > before + 1) {
                findings.add(finding("headingOrder", heading.from(), heading.to(), before, heading.level()));
            }
            before = heading.level();
        }
        return findings;
    }
}
