package org.menhu.portal.payment.web;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.menhu.portal.gateway.model.Money;
import org.menhu.portal.gateway.model.ProviderSilentException;
import org.menhu.portal.payment.ejb.PaymentRefundService;
import org.menhu.portal.payment.ejb.PaymentSettlementService;
import org.menhu.portal.payment.model.ManagedOrder;
import org.menhu.portal.payment.model.Refund;
import org.menhu.portal.shared.model.FieldRefusedException;
import org.menhu.portal.shared.model.Text;
import org.menhu.portal.shared.web.Messages;

/** The dialog that gives money back. */
@Named
@ViewScoped
public class PaymentRefundBacking implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private PaymentRefundService refunds;

    @Inject
    private PaymentSettlementService settlement;

    private ManagedOrder order;
    private String amount;
    private String reason;

    /** Opens the dialog with all that is left. */
    public void begin(ManagedOrder chosen) {
        order = chosen;
        amount = chosen.left().yuan();
        reason = null;
    }

    public void confirm() {
        var number = refunds.ask(order.id(), fen(), reason);
        try {
            settlement.settle(number);
        } catch (ProviderSilentException e) {
            FacesContext.getCurrentInstance().addMessage(null, new FacesMessage(Messages.text("payment.refundWaits")));
        }
    }

    private long fen() {
        try {
            return Money.ofYuan(amount).fen();
        } catch (IllegalArgumentException e) {
            throw new FieldRefusedException("amount", "gateway.amountWrong");
        }
    }

    public ManagedOrder getOrder() {
        return order;
    }

    public String getAmount() {
        return amount;
    }

    public void setAmount(String amount) {
        this.amount = amount;
    }

    @Text(max = Refund.MAX_REASON)
    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
