package org.menhu.portal.comment.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.menhu.portal.comment.ejb.CommentReportService;
import org.menhu.portal.moderation.model.Report;
import org.menhu.portal.moderation.model.ReportReason;
import org.menhu.portal.moderation.model.SubmittedText;
import org.menhu.portal.shared.model.Text;
import org.omnifaces.util.Faces;

/** The form by which a reader complains of a comment. */
@Named
@RequestScoped
public class CommentReportBacking {

    @Inject
    private CommentReportService reports;

    @Inject
    private CommentRequest request;

    private SubmittedText comment;
    private ReportReason reason;
    private String note;

    /** Finds the comment of the address, which readers must see. */
    public void load() {
        comment = reports.shown(request.comment());
    }

    public void submit() {
        if (!request.isFromRobot()) {
            reports.report(request.comment(), reason, note, request.sender());
        }
        request.lead("/comments/report/" + request.comment() + "?sent=true");
    }

    public boolean isSent() {
        return "true".equals(Faces.getRequestParameter("sent"));
    }

    public SubmittedText getComment() {
        if (comment == null) { // the form is shown again as it was typed
            load();
        }
        return comment;
    }

    public ReportReason[] getReasons() {
        return ReportReason.values();
    }

    public ReportReason getReason() {
        return reason;
    }

    public void setReason(ReportReason reason) {
        this.reason = reason;
    }

    @Text(max = Report.MAX_NOTE, optional = true)
    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }
}
