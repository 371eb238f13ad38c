package org.menhu.portal.payment.web;

import java.util.List;
import java.util.Map;
import org.menhu.portal.payment.ejb.PaymentReadingService;
import org.menhu.portal.payment.model.ManagedOrder;
import org.menhu.portal.payment.model.OrderFilter;
import org.primefaces.model.FilterMeta;
import org.primefaces.model.LazyDataModel;
import org.primefaces.model.SortMeta;

/** The orders that a filter finds, of which the table loads no more than it shows. */
class OrderRows extends LazyDataModel<ManagedOrder> {

    private static final long serialVersionUID = 1L;

    private final PaymentReadingService payments;
    private final OrderFilter filter;

    OrderRows(PaymentReadingService payments, OrderFilter filter) {
        this.payments = payments;
        this.filter = filter;
    }

    @Override
    public int count(Map<String, FilterMeta> filters) {
        return (int) payments.count(filter);
    }

    @Override
    public List<ManagedOrder> load(
            int first, int size, Map<String, SortMeta> sorting, Map<String, FilterMeta> filters) {
        return payments.orders(filter, first, size);
    }

    @Override
    public String getRowKey(ManagedOrder order) {
        return order.orderNo();
    }
}
