package org.menhu.portal.quality.ejb;

import java.util.List;
import org.menhu.portal.quality.model.Finding;
import org.menhu.portal.quality.model.Manuscript;
import org.menhu.portal.quality.model.QualityCheck;
import org.menhu.portal.quality.model.Severity;

/** Looks for one kind of fault. Takes time in proportion to the length of the text at most. */
interface QualityRule {

    QualityCheck check();

    List<Finding> judge(Manuscript manuscript, Reading reading);

    /** A finding of this rule; how much it matters is set afterwards. */
    default Finding finding(String reason, int from, int to, Object... arguments) {
        return new Finding(check(), Severity.WARNING, reason, from, to, List.of(arguments));
    }
}
