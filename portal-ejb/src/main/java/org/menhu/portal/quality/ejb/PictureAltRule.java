package org.menhu.portal.quality.ejb;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.menhu.portal.quality.model.Finding;
import org.menhu.portal.quality.model.Manuscript;
import org.menhu.portal.quality.model.QualityCheck;

/** Finds pictures that tell nothing to whoever cannot see them: without words, with the title's, or with a file name. */
final class PictureAltRule implements QualityRule {

    private static final Pattern FILE_NAME =
            Pattern.compile("(?i)\\S+\\.(jpe?g|png|gif|webp|bmp)|(img|dsc|image)[_-]?\\d+");

    @Override
    public QualityCheck check() {
        return QualityCheck.PICTURE_ALT;
    }

    @Override
    public List<Finding> judge(Manuscript manuscript, Reading reading) {
        var findings = new ArrayList<Finding>();
        for (var picture : reading.pictures()) {
            var reason = reason(picture.alt(), manuscript.title().strip());
            if (reason != null) {
                findings.add(finding(reason, picture.from(), picture.to(), picture.alt()));
            }
        }
        return findings;
    }

    private static String reason(String alt, String title) {
        if (alt.isEmpty()) {
            return "pictureAltMissing";
        }
        if (alt.equals(title)) {
            return "pictureAltTitle";
        }
        return FILE_NAME.matcher(alt).matches() ? "pictureAltFileName" : null;
    }
}
