package org.menhu.portal.comment.web;

import jakarta.annotation.PostConstruct;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import org.menhu.portal.comment.ejb.CommentModerationService;
import org.menhu.portal.comment.model.CommentStatus;
import org.menhu.portal.comment.model.QueuedComment;
import org.menhu.portal.moderation.model.Decision;
import org.menhu.portal.moderation.model.RejectReason;
import org.menhu.portal.moderation.model.Verdict;
import org.menhu.portal.shared.model.Text;
import org.menhu.portal.shared.web.Messages;

/** The comments that wait for a decision, and those decided. */
@Named
@ViewScoped
public class CommentModerateBacking implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private CommentModerationService moderation;

    private CommentStatus status;
    private CommentQueue queue;
    private List<QueuedComment> selected = List.of();
    private QueuedComment rejected;
    private RejectReason reason;
    private String note;

    @PostConstruct
    void load() {
        var wanted = FacesContext.getCurrentInstance()
                .getExternalContext()
                .getRequestParameterMap()
                .get("status");
        status = Arrays.stream(CommentStatus.values())
                .filter(value -> value.name().equals(wanted))
                .findFirst()
                .orElse(CommentStatus.WAITING);
        queue = new CommentQueue(moderation, status);
    }

    public void approve(QueuedComment comment) {
        moderation.approve(comment.id());
    }

    public void approveSelected() {
        var number =
                moderation.approveAll(selected.stream().map(QueuedComment::id).toList());
        selected = List.of();
        FacesContext.getCurrentInstance()
                .addMessage(null, new FacesMessage(Messages.text("comment.approvedMany", number)));
    }

    /** Opens the dialog that asks why. */
    public void ask(QueuedComment comment) {
        rejected = comment;
        reason = null;
        note = null;
    }

    public void reject() {
        moderation.reject(rejected.id(), reason, note);
    }

    /** Why a comment was rejected. */
    public Verdict verdict(QueuedComment comment) {
        return moderation.verdicts(List.of(comment.id())).get(comment.id());
    }

    public CommentStatus getStatus() {
        return status;
    }

    public CommentStatus[] getStatuses() {
        return CommentStatus.values();
    }

    public RejectReason[] getReasons() {
        return RejectReason.values();
    }

    public CommentQueue getQueue() {
        return queue;
    }

    public List<QueuedComment> getSelected() {
        return selected;
    }

    public void setSelected(List<QueuedComment> selected) {
        this.selected = selected;
    }

    public QueuedComment getRejected() {
        return rejected;
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
