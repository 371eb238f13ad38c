package org.menhu.portal.screening.web;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.menhu.portal.screening.ejb.RuleSetService;
import org.menhu.portal.screening.model.RuleSet;
import org.menhu.portal.shared.web.FlashMessages;

/** The draft as a whole: its thresholds, its publication, and the versions before it. */
@Named
@ViewScoped
public class ScreeningVersionBacking implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private RuleSetService sets;

    private int number;
    private int holdAt;
    private int rejectAt;
    private String note;

    @PostConstruct
    void load() {
        var draft = sets.draft();
        number = draft.getNumber();
        holdAt = draft.getHoldAt();
        rejectAt = draft.getRejectAt();
    }

    public void saveThresholds() {
        sets.setThresholds(holdAt, rejectAt);
        FlashMessages.done("screening.thresholdsSaved");
    }

    public String publish() {
        var published = sets.publish(note);
        FlashMessages.done("screening.published", published);
        return "/admin/screening/manage.xhtml?faces-redirect=true";
    }

    public String restore(long earlier) {
        sets.restore(earlier);
        FlashMessages.done("screening.restored", earlier);
        return "/admin/screening/manage.xhtml?faces-redirect=true";
    }

    public List<RuleSet> getHistory() {
        return sets.history();
    }

    public long getChanges() {
        return sets.changes();
    }

    public int getNumber() {
        return number;
    }

    public int getHoldAt() {
        return holdAt;
    }

    public void setHoldAt(int holdAt) {
        this.holdAt = holdAt;
    }

    public int getRejectAt() {
        return rejectAt;
    }

    public void setRejectAt(int rejectAt) {
        this.rejectAt = rejectAt;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }
}
