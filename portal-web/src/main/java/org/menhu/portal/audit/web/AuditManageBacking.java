package org.menhu.portal.audit.web;

import jakarta.annotation.PostConstruct;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.menhu.portal.audit.ejb.AuditReadingService;
import org.menhu.portal.audit.model.AuditEntry;
import org.menhu.portal.audit.model.AuditFilter;
import org.menhu.portal.audit.model.AuditOutcome;
import org.menhu.portal.shared.web.LazyRows;
import org.menhu.portal.shared.web.Messages;
import org.primefaces.model.LazyDataModel;

/** The record of what was done. */
@Named
@ViewScoped
public class AuditManageBacking implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private AuditReadingService record;

    private LazyRows<AuditEntry> rows;
    private String actor;
    private String action;
    private AuditOutcome outcome;

    @PostConstruct
    public void search() {
        var filter = new AuditFilter(actor, words().found(action), outcome);
        rows = new LazyRows<>(
                () -> record.count(filter), (first, size) -> record.find(filter, first, size), AuditEntry::getId);
    }

    /** Tells whether the chain of lines is whole, or at which line it breaks. */
    public void verify() {
        var broken = record.firstBroken();
        var message = broken.isPresent()
                ? new FacesMessage(FacesMessage.SEVERITY_ERROR, Messages.text("audit.broken", broken.getAsLong()), null)
                : new FacesMessage(Messages.text("audit.whole"));
        FacesContext.getCurrentInstance().addMessage(null, message);
    }

    private static ActWords words() {
        return new ActWords(FacesContext.getCurrentInstance().getViewRoot().getLocale());
    }

    /** What was done, in words. */
    public String act(AuditEntry entry) {
        return words().of(entry.getAction());
    }

    public String detail(AuditEntry entry) {
        return words().ofDetail(entry.getDetail());
    }

    public LazyDataModel<AuditEntry> getRows() {
        return rows;
    }

    public AuditOutcome[] getOutcomes() {
        return AuditOutcome.values();
    }

    public String getActor() {
        return actor;
    }

    public void setActor(String actor) {
        this.actor = actor;
    }

    public String getAction() {
        return action;
    }

    public void setAction(String action) {
        this.action = action;
    }

    public AuditOutcome getOutcome() {
        return outcome;
    }

    public void setOutcome(AuditOutcome outcome) {
        this.outcome = outcome;
    }
}
