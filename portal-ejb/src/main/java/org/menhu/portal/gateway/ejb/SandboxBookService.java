package org.menhu.portal.gateway.ejb;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.menhu.portal.gateway.model.BillLine;
import org.menhu.portal.gateway.model.Provider;
import org.menhu.portal.gateway.model.SandboxTrade;
import org.menhu.portal.gateway.model.Trade;
import org.menhu.portal.gateway.model.TradeRequest;
import org.menhu.portal.gateway.model.Wallet;
import org.menhu.portal.shared.ejb.Guarded;
import org.menhu.portal.shared.ejb.Permitted;
import org.menhu.portal.shared.model.NotFoundException;
import org.menhu.portal.shared.model.Permission;

/** The sandbox's own books, kept apart from ours as another company's would be: each entry is a transaction of its own. */
@Stateless
@Guarded
@Permitted(Permission.VISIT)
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class SandboxBookService {

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private NotifyAddress address;

    /** @return where one plays at paying; the same for the same order */
    public String open(TradeRequest request) {
        if (find(request.orderNo()).isEmpty()) {
            entities.persist(new SandboxTrade(request));
        }
        return address.site() + "/sandbox-wallet/" + request.orderNo();
    }

    public Trade trade(String orderNo) {
        return find(orderNo).map(SandboxTrade::toTrade).orElseGet(() -> Trade.absent(orderNo));
    }

    public Wallet wallet(String orderNo) {
        return find(orderNo).orElseThrow(NotFoundException::new).getWallet();
    }

    public void close(String orderNo) {
        locked(orderNo).ifPresent(SandboxTrade::close);
    }

    /** @return false when nothing is given back */
    public boolean refund(String orderNo, String refundNo, long amount) {
        return locked(orderNo).filter(trade -> trade.refund(refundNo, amount)).isPresent();
    }

    public List<BillLine> bill(LocalDate day) {
        var begin = day.atStartOfDay(Provider.ZONE).toInstant();
        return entities.createNamedQuery(SandboxTrade.PAID_BETWEEN, SandboxTrade.class)
                .setParameter("begin", begin)
                .setParameter("end", day.plusDays(1).atStartOfDay(Provider.ZONE).toInstant())
                .getResultStream()
                .flatMap(SandboxBookService::lines)
                .toList();
    }

    private static Stream<BillLine> lines(SandboxTrade trade) {
        var payment = new BillLine(trade.getOrderNo(), trade.getTransactionNo(), null, trade.getPaid());
        return Stream.concat(
                Stream.of(payment),
                trade.getRefunds().entrySet().stream()
                        .map(refund -> new BillLine(
                                trade.getOrderNo(), trade.getTransactionNo(), refund.getKey(), refund.getValue())));
    }

    private Optional<SandboxTrade> locked(String orderNo) {
        var found = find(orderNo);
        found.ifPresent(trade -> entities.refresh(trade, LockModeType.PESSIMISTIC_WRITE));
        return found;
    }

    private Optional<SandboxTrade> find(String orderNo) {
        return entities.createNamedQuery(SandboxTrade.OF_ORDER, SandboxTrade.class)
                .setParameter("orderNo", orderNo)
                .getResultStream()
                .findFirst();
    }
}
