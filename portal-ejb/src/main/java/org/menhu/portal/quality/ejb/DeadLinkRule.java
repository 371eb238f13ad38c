package org.menhu.portal.quality.ejb;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.menhu.portal.quality.model.Finding;
import org.menhu.portal.quality.model.Manuscript;
import org.menhu.portal.quality.model.QualityCheck;

/** Finds links into the site that lead nowhere, and those whose address was left as the editor puts it there. */
final class DeadLinkRule implements QualityRule {

    @Override
    public QualityCheck check() {
        return QualityCheck.DEAD_LINK;
    }

    @Override
    public List<Finding> judge(Manuscript manuscript, Reading reading) {
        Function<Reading.Reference, String> path = link -> link.destination().replaceFirst("[?#].*$", "");
        var within = reading.links().stream()
                .filter(link -> link.destination().matches("/(?!/).*"))
                .toList();
        var dead = manuscript.deadAmong().apply(within.stream().map(path).collect(Collectors.toSet()));
        return reading.links().stream()
                .filter(link -> isEmpty(link) || dead.contains(path.apply(link)))
                .map(link -> isEmpty(link)
                        ? finding("emptyLink", link.from(), link.to())
                        : finding("deadLink", link.from(), link.to(), link.destination()))
                .toList();
    }

    private static boolean isEmpty(Reading.Reference link) {
        return link.destination().matches("(?i)(https?:/*)?");
    }
}
