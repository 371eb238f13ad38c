package org.menhu.portal.moderation.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.menhu.portal.moderation.ejb.ClaimService;
import org.menhu.portal.moderation.ejb.DecisionReadingService;
import org.menhu.portal.moderation.model.RejectReason;
import org.menhu.portal.moderation.model.TextHistory;

/** Who works on which text of the queue, and what is known of the one that is opened. */
@Named
@ViewScoped
public class ModerationClaimBacking implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient ClaimService claims;

    @Inject
    private transient DecisionReadingService decisions;

    @Inject
    private ModerationQueueBacking queue;

    private Long opened;
    private transient TextHistory history;

    /** Claims what is on the page and nobody else has. */
    public void claimPage() {
        claims.claim(queue.ids());
        queue.refresh();
    }

    public void releasePage() {
        claims.release(queue.ids());
        queue.refresh();
    }

    /** Shows what was decided before on the text and its writer, and claims it; a second time closes it again. */
    public void open(long itemId) {
        opened = opened != null && opened == itemId ? null : Long.valueOf(itemId);
        history = null;
        if (opened != null) {
            claims.claim(List.of(itemId));
            queue.refresh();
        }
    }

    public TextHistory getHistory() {
        if (history == null && opened != null) {
            history = decisions.history(opened);
        }
        return history;
    }

    /** The keys that the help explains. */
    public List<String> getKeys() {
        return List.of("J", "K", "A", "R", "O", "U", "C", "?");
    }

    public RejectReason[] getReasons() {
        return RejectReason.values();
    }

    public Long getOpened() {
        return opened;
    }
}
