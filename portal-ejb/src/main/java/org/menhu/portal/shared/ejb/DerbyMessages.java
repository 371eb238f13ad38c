package org.menhu.portal.shared.ejb;

import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.derby.shared.common.i18n.MessageService;

/**
 * Has Derby look for its words once. It writes some lines about each sort that nobody reads, and looks for their words anew
 * each time by way of exceptions, which took a fifteenth of an article's page.
 */
final class DerbyMessages {

    private DerbyMessages() {}

    /**
     * For the whole process, which may be a server with databases of its own in the same engine: in English, as the log is, and
     * until {@link #forget}. Derby's own start, which comes first, undoes it.
     */
    static void remember() {
        Map<String, ResourceBundle> known = new ConcurrentHashMap<>();
        MessageService.setFinder(
                id -> known.computeIfAbsent(id, message -> MessageService.getBundleForLocale(Locale.ENGLISH, message)));
    }

    /** Derby looks for its words by itself again. To be called before the portal goes, as the engine may outlive it. */
    static void forget() {
        MessageService.setFinder(null);
    }
}
