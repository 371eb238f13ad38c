package org.menhu.portal.payment.web;

import jakarta.annotation.PostConstruct;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.menhu.portal.gateway.ejb.GatewayService;
import org.menhu.portal.gateway.model.BillLine;
import org.menhu.portal.gateway.model.Provider;
import org.menhu.portal.payment.ejb.DifferenceService;
import org.menhu.portal.payment.ejb.ReconciliationService;
import org.menhu.portal.payment.model.Difference;
import org.menhu.portal.shared.model.Text;
import org.menhu.portal.shared.web.Messages;
import org.primefaces.event.FileUploadEvent;

/** Compares bills with the books, and closes what was found. */
@Named
@ViewScoped
public class PaymentReconcileBacking implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private ReconciliationService reconciliation;

    @Inject
    private DifferenceService tasks;

    @Inject
    private GatewayService gateway;

    @Inject
    private Clock clock;

    private Provider provider = Provider.WECHAT;
    private LocalDate day;
    private boolean closed;
    private List<Difference> differences;
    private Difference chosen;
    private String reason;

    @PostConstruct
    void begin() {
        day = LocalDate.ofInstant(clock.instant(), Provider.ZONE).minusDays(1);
        load();
    }

    public void load() {
        differences = tasks.list(!closed);
    }

    /** Asks the provider for its bill. */
    public void fetch() {
        compare(gateway.bill(provider, day));
    }

    public void read(FileUploadEvent event) {
        compare(gateway.readBill(event.getFile().getContent()));
    }

    private void compare(List<BillLine> lines) {
        var told = Messages.text("payment.compared", lines.size(), reconciliation.compare(provider, day, lines));
        FacesContext.getCurrentInstance().addMessage(null, new FacesMessage(told));
        load();
    }

    public void choose(Difference difference) {
        chosen = difference;
        reason = null;
    }

    public void close() {
        tasks.close(chosen.getId(), reason);
        load();
    }

    public Provider[] getProviders() {
        return Provider.values();
    }

    public List<Difference> getDifferences() {
        return differences;
    }

    public Difference getChosen() {
        return chosen;
    }

    public Provider getProvider() {
        return provider;
    }

    public void setProvider(Provider provider) {
        this.provider = provider;
    }

    public LocalDate getDay() {
        return day;
    }

    public void setDay(LocalDate day) {
        this.day = day;
    }

    public boolean isClosed() {
        return closed;
    }

    public void setClosed(boolean closed) {
        this.closed = closed;
    }

    @Text(max = Difference.MAX_REASON)
    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
