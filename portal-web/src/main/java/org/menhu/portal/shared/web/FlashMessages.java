package org.menhu.portal.shared.web;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;

/**
 * Messages that outlive a redirect, kept in the session until the next page shows them. For the console, whose users have a
 * session; Faces' own flash is not used, because a stale cookie of it breaks the page.
 */
public final class FlashMessages {

    private static final String KEY = FlashMessages.class.getName();

    private FlashMessages() {}

    private record Message(FacesMessage.Severity severity, String text) implements Serializable {}

    /** Tells on the next page that something was done. */
    public static void done(String messageKey, Object... arguments) {
        add(FacesMessage.SEVERITY_INFO, Messages.text(messageKey, arguments));
    }

    static void warn(String messageKey) {
        add(FacesMessage.SEVERITY_WARN, Messages.text(messageKey));
    }

    @SuppressWarnings("unchecked")
    private static void add(FacesMessage.Severity severity, String text) {
        var session = FacesContext.getCurrentInstance().getExternalContext().getSessionMap();
        var kept = new ArrayList<Message>((List<Message>) session.getOrDefault(KEY, List.of()));
        kept.add(new Message(severity, text));
        session.put(KEY, kept);
    }

    /** Hands what is kept to the page about to be shown. */
    @SuppressWarnings("unchecked")
    static void show(FacesContext context) {
        if (context.getExternalContext().getSession(false) == null) {
            return;
        }
        var kept = (List<Message>) context.getExternalContext().getSessionMap().remove(KEY);
        if (kept != null) {
            kept.forEach(
                    message -> context.addMessage(null, new FacesMessage(message.severity(), message.text(), null)));
        }
    }
}
