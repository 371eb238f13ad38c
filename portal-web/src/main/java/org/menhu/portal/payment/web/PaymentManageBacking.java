package org.menhu.portal.payment.web;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.menhu.portal.payment.ejb.PaymentReadingService;
import org.menhu.portal.payment.ejb.PaymentSettlementService;
import org.menhu.portal.payment.model.ManagedOrder;
import org.menhu.portal.payment.model.OrderFilter;
import org.menhu.portal.payment.model.OrderStatus;
import org.menhu.portal.payment.model.PaymentSums;
import org.menhu.portal.shared.web.LazyRows;

/** The orders, with a look at whether the books agree. */
@Named
@ViewScoped
public class PaymentManageBacking implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private PaymentReadingService payments;

    @Inject
    private PaymentSettlementService settlement;

    private OrderStatus status;
    private String words;
    private LazyRows<ManagedOrder> rows;
    private PaymentSums sums;

    @PostConstruct
    public void search() {
        var filter = new OrderFilter(status, words);
        rows = new LazyRows<>(
                () -> payments.count(filter),
                (first, size) -> payments.orders(filter, first, size),
                ManagedOrder::orderNo);
        sums = payments.sums();
    }

    /** Asks the provider how the order stands. */
    public void ask(ManagedOrder order) {
        settlement.heal(order.orderNo());
    }

    public void close(ManagedOrder order) {
        settlement.close(order.orderNo());
    }

    public LazyRows<ManagedOrder> getRows() {
        return rows;
    }

    public PaymentSums getSums() {
        return sums;
    }

    public OrderStatus[] getStatuses() {
        return OrderStatus.values();
    }

    public OrderStatus getStatus() {
        return status;
    }

    public void setStatus(OrderStatus status) {
        this.status = status;
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }
}
