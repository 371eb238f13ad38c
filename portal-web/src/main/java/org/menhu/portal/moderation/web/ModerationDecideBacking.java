package org.menhu.portal.moderation.web;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.menhu.portal.moderation.ejb.BulkDecisionService;
import org.menhu.portal.moderation.ejb.DecisionService;
import org.menhu.portal.moderation.model.Decision;
import org.menhu.portal.moderation.model.RejectReason;
import org.menhu.portal.moderation.model.Verdict;
import org.menhu.portal.shared.model.Text;
import org.menhu.portal.shared.web.Messages;

/**
 * The buttons of the queue. Each names the text it was shown with, so that a click sent twice never falls on the text that
 * has moved into the place of the first.
 */
@Named
@ViewScoped
public class ModerationDecideBacking implements Serializable {

    private static final long serialVersionUID = 1L;

    /** What the dialog for a rejection is about: one text, a wave by its first text, or all that are checked. */
    private enum Target {
        TEXT,
        WAVE,
        CHECKED
    }

    @Inject
    private transient DecisionService decisions;

    @Inject
    private transient BulkDecisionService bulk;

    @Inject
    private ModerationQueueBacking queue;

    private Target target;
    private List<Long> rejected;
    private RejectReason reason;
    private String note;
    private List<Long> undoable = List.of();
    private String undoText;

    public void approve(long itemId) {
        done(List.of(decisions.approve(itemId)), "moderation.approved");
    }

    public void approveWave(long itemId) {
        done(bulk.decideWave(itemId, Verdict.APPROVED), "moderation.approved");
    }

    public void approveChecked() {
        done(bulk.decide(queue.checkedIds(), Verdict.APPROVED), "moderation.approved");
    }

    /** Opens the dialog that asks why. */
    public void ask(String what, long itemId) {
        target = Target.valueOf(what);
        rejected = target == Target.CHECKED ? queue.checkedIds() : List.of(itemId);
        reason = null;
        note = null;
    }

    public void reject() {
        var verdict = Verdict.rejected(reason, note);
        var made =
                switch (target) {
                    case TEXT -> List.of(decisions.reject(rejected.getFirst(), reason, note));
                    case WAVE -> bulk.decideWave(rejected.getFirst(), verdict);
                    case CHECKED -> bulk.decide(rejected, verdict);
                };
        done(made, "moderation.rejected");
    }

    /** Takes back what the last click has decided. */
    public void undo() {
        bulk.undo(undoable);
        done(List.of(), null);
        FacesContext.getCurrentInstance().addMessage(null, new FacesMessage(Messages.text("moderation.undone")));
    }

    private void done(List<Long> made, String message) {
        undoable = made;
        undoText = message == null ? null : Messages.text(message, made.size());
        queue.refresh();
    }

    public String getUndoText() {
        return undoText;
    }

    public boolean isUndoable() {
        return !undoable.isEmpty();
    }

    public long getUndoSeconds() {
        return Decision.UNDO.toSeconds();
    }

    public RejectReason getReason() {
        return reason;
    }

    public void setReason(RejectReason reason) {
        this.reason = reason;
    }

    @Text(max = Decision.MAX_NOTE, optional = true)
    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }
}
