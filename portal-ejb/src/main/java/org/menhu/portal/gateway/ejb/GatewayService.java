package org.menhu.portal.gateway.ejb;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.menhu.portal.gateway.model.BillLine;
import org.menhu.portal.gateway.model.NotificationRefusedException;
import org.menhu.portal.gateway.model.Notified;
import org.menhu.portal.gateway.model.Provider;
import org.menhu.portal.gateway.model.ProviderSilentException;
import org.menhu.portal.gateway.model.RawNotification;
import org.menhu.portal.gateway.model.RefundAnswer;
import org.menhu.portal.gateway.model.RefundRequest;
import org.menhu.portal.gateway.model.SandboxTradePaid;
import org.menhu.portal.gateway.model.Trade;
import org.menhu.portal.gateway.model.TradeRequest;
import org.menhu.portal.gateway.model.Wallet;
import org.menhu.portal.shared.ejb.Guarded;
import org.menhu.portal.shared.ejb.Permitted;
import org.menhu.portal.shared.model.Permission;

/**
 * The door to the companies that move money. Never inside a transaction of the caller's: a company may take seconds to
 * answer. Each call may be repeated, and throws {@link ProviderSilentException} when there is no answer to be believed.
 */
@Stateless
@Guarded
@Permitted(Permission.PAYMENT_MANAGE)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class GatewayService {

    @Inject
    @Any
    private Instance<PaymentProvider> providers;

    @Inject
    private MerchantKeys merchants;

    @Inject
    private SandboxProvider sandbox;

    /** Who serves which wallet; empty while no order can be taken. */
    @Permitted(Permission.VISIT)
    public Map<Wallet, Provider> wallets() {
        var served = new EnumMap<Wallet, Provider>(Wallet.class);
        providers.forEach(provider -> provider.wallets().forEach(wallet -> served.put(wallet, provider.name())));
        return served;
    }

    @Permitted(Permission.VISIT)
    public boolean isSandboxOn() {
        return merchants.isSandboxOn();
    }

    /** @return what the code for the payer says */
    @Permitted(Permission.VISIT)
    public String create(Provider provider, TradeRequest request) {
        return of(provider).create(request);
    }

    /** @throws NotificationRefusedException when the message does not prove where it comes from */
    @Permitted(Permission.VISIT)
    public Notified verify(RawNotification raw) {
        return of(raw.provider()).verify(raw);
    }

    public Trade query(Provider provider, String orderNo) {
        return of(provider).query(orderNo);
    }

    public void close(Provider provider, String orderNo) {
        of(provider).close(orderNo);
    }

    public RefundAnswer refund(Provider provider, RefundRequest request) {
        return of(provider).refund(request);
    }

    /** What was paid and given back on a day in China. */
    public List<BillLine> bill(Provider provider, LocalDate day) {
        return of(provider).bill(day);
    }

    /** The bills in a file as merchants download it. @throws BusinessException {@code gateway.noBill} */
    public List<BillLine> readBill(byte[] file) {
        return BillFile.read(file);
    }

    /** The message by which the sandbox tells of a payment. */
    @Permitted(Permission.VISIT)
    public RawNotification sandboxNotification(SandboxTradePaid paid) {
        return sandbox.notification(paid);
    }

    private PaymentProvider of(Provider name) {
        return providers.stream()
                .filter(provider -> provider.name() == name)
                .findFirst()
                .orElseThrow();
    }
}
