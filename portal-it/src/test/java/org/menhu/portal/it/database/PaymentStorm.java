package org.menhu.portal.it.database;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.menhu.portal.gateway.ejb.GatewayService;
import org.menhu.portal.gateway.ejb.SandboxWalletService;
import org.menhu.portal.gateway.model.Provider;
import org.menhu.portal.gateway.model.SandboxMove;
import org.menhu.portal.gateway.model.SandboxTradePaid;
import org.menhu.portal.gateway.model.Wallet;
import org.menhu.portal.payment.ejb.PaymentBookService;
import org.menhu.portal.payment.ejb.PaymentNotificationService;
import org.menhu.portal.payment.ejb.PaymentOrderService;
import org.menhu.portal.payment.ejb.PaymentReadingService;
import org.menhu.portal.payment.ejb.PaymentRefundService;
import org.menhu.portal.payment.ejb.PaymentSettlementService;
import org.menhu.portal.payment.model.NewOrder;
import org.menhu.portal.shared.model.BusinessException;
import org.menhu.portal.shared.model.SecretToken;

/** Orders, payments, copies, lost and late messages, refunds and broken lines, in an order that a seed decides. */
final class PaymentStorm {

    private final Services services;
    private final FlakyProvider line;
    private final Clock clock;
    private final Random random;
    private final List<String> orders = new ArrayList<>();
    private final long ledgerBefore;
    private final long ordersBefore;
    private final long providerBefore;

    PaymentStorm(Services services, FlakyProvider line, Clock clock, long seed) {
        this.services = services;
        this.line = line;
        this.clock = clock;
        this.random = new Random(seed);
        this.ledgerBefore = ofLedger();
        this.ordersBefore = ofOrders();
        this.providerBefore = ofProvider();
    }

    void run(int events) {
        open();
        for (var event = 0; event < events; event++) {
            breakTheLineNowAndThen();
            try {
                happen();
            } catch (BusinessException e) {
                // refused, as when a refund is under way, or the line broke: the books must stand it
            }
        }
        line.works();
    }

    private void happen() {
        switch (random.nextInt(10)) {
            case 0, 1, 2 -> open();
            case 3, 4 -> pay(true);
            case 5 -> pay(false);
            case 6 -> tell(2);
            case 7 -> services.get(PaymentSettlementService.class).close(any());
            case 8 -> refund(random.nextBoolean());
            default -> services.get(PaymentSettlementService.class).heal(any());
        }
    }

    private void breakTheLineNowAndThen() {
        switch (random.nextInt(20)) {
            case 0 -> line.failsBeforeDoing();
            case 1 -> line.failsAfterDoing();
            default -> line.works();
        }
    }

    private void open() {
        var wallet = Wallet.values()[random.nextInt(2)];
        var wanted = new NewOrder(SecretToken.random().value(), wallet, 1 + random.nextInt(5000), "打赏", null);
        var order = services.get(PaymentOrderService.class).begin(wanted).orderNo();
        orders.add(order);
        services.get(PaymentOrderService.class).present(order);
    }

    private void pay(boolean told) {
        var order = any();
        services.get(SandboxWalletService.class).play(order, SandboxMove.PAY_IN_SILENCE, 0);
        if (told) {
            tell(order, 1);
        }
    }

    private void tell(int copies) {
        tell(any(), copies);
    }

    /** The sandbox's message about what was paid, if anything was. */
    private void tell(String order, int copies) {
        var trade = services.get(SandboxWalletService.class).trade(order);
        if (trade.getTransactionNo() != null) {
            var paid = new SandboxTradePaid(order, trade.getTransactionNo(), trade.getPaid(), copies);
            var message = services.get(GatewayService.class).sandboxNotification(paid);
            for (var copy = 0; copy < copies; copy++) {
                services.get(PaymentNotificationService.class).receive(message);
            }
        }
    }

    private void refund(boolean all) {
        var order = services.get(PaymentBookService.class).order(any());
        var fen = all ? order.left() : 1 + random.nextInt((int) Math.max(1, order.left()));
        var number = services.get(PaymentRefundService.class).ask(order.getId(), fen, "测试");
        if (random.nextInt(5) > 0) { // else it crashes before it has asked the provider
            services.get(PaymentSettlementService.class).settle(number);
        }
    }

    private String any() {
        return orders.get(random.nextInt(orders.size()));
    }

    /** What the job does in its own time. */
    void heal() {
        var settlement = services.get(PaymentSettlementService.class);
        orders.forEach(settlement::heal);
        services.inTransaction(() -> services.entities()
                        .createQuery(
                                "select r.refundNo from Refund r where r.status ="
                                        + " org.menhu.portal.payment.model.RefundStatus.ASKED",
                                String.class)
                        .getResultList())
                .forEach(settlement::settle);
    }

    long ofOrders() {
        return services.get(PaymentReadingService.class).sums().orders().fen() - ordersBefore;
    }

    long ofLedger() {
        return services.get(PaymentReadingService.class).sums().ledger().fen() - ledgerBefore;
    }

    /** By the sandbox's own bills, as far as it knows the orders. */
    long ofProvider() {
        var today = clock.instant().atOffset(ZoneOffset.ofHours(8)).toLocalDate();
        return Stream.of(today.minusDays(1), today)
                        .flatMap(day -> services.get(GatewayService.class).bill(Provider.SANDBOX, day).stream())
                        .mapToLong(line -> line.isRefund() ? -line.amount() : line.amount())
                        .sum()
                - providerBefore;
    }
}
