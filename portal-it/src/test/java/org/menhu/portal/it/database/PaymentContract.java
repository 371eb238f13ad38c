package org.menhu.portal.it.database;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManagerFactory;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.menhu.portal.gateway.ejb.SandboxWalletService;
import org.menhu.portal.gateway.model.BillLine;
import org.menhu.portal.gateway.model.Provider;
import org.menhu.portal.gateway.model.ProviderSilentException;
import org.menhu.portal.gateway.model.RawNotification;
import org.menhu.portal.gateway.model.SandboxMove;
import org.menhu.portal.gateway.model.Wallet;
import org.menhu.portal.payment.ejb.PaymentBookService;
import org.menhu.portal.payment.ejb.PaymentNotificationService;
import org.menhu.portal.payment.ejb.PaymentOrderService;
import org.menhu.portal.payment.ejb.PaymentReadingService;
import org.menhu.portal.payment.ejb.PaymentRefundService;
import org.menhu.portal.payment.ejb.PaymentSettlementService;
import org.menhu.portal.payment.ejb.ReconciliationService;
import org.menhu.portal.payment.model.Difference;
import org.menhu.portal.payment.model.DifferenceKind;
import org.menhu.portal.payment.model.NewOrder;
import org.menhu.portal.payment.model.NotificationOutcome;
import org.menhu.portal.payment.model.OrderStatus;
import org.menhu.portal.payment.model.PaymentOrder;
import org.menhu.portal.payment.model.ReceivedNotification;
import org.menhu.portal.shared.model.SecretToken;

/** What comes in about payments, and what becomes of it, on both databases alike. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class PaymentContract {

    private static final long PRICE = 660; // fen
    private static final String YUAN = "6.60";

    private final TestClock clock = new TestClock();
    private final FlakyProvider provider = new FlakyProvider();
    private EntityManagerFactory factory;
    private EntityManagerFactory otherFactory;
    private Services services;
    private Services otherNode;
    private ProviderMessages messages;

    abstract DataSource open();

    abstract String migrations();

    @BeforeAll
    void prepare() throws Exception {
        var source = open();
        Flyway.configure()
                .dataSource(source)
                .locations("classpath:db/" + migrations())
                .load()
                .migrate();
        factory = Units.of(source);
        services = new Services(factory);
        var keyFile = Files.createTempDirectory("menhu-keys").resolve("sandbox-keys.properties");
        PaymentWiring.wire(services, provider, clock, keyFile);
        otherFactory = Units.of(source);
        otherNode = new Services(otherFactory);
        PaymentWiring.wire(otherNode, provider, clock, keyFile);
        messages = new ProviderMessages(keyFile);
    }

    @AfterAll
    void close() {
        Stream.of(factory, otherFactory).filter(Objects::nonNull).forEach(EntityManagerFactory::close);
    }

    Stream<RawNotification> distrusted() {
        var good = messages.wechat("ANY", "T-ANY", PRICE, Map.of());
        var spaced = (new String(good.body(), StandardCharsets.UTF_8) + " ").getBytes(StandardCharsets.UTF_8);
        var otherKey = new HashMap<>(good.headers());
        otherKey.put("wechatpay-serial", "ANOTHER");
        var probe = new HashMap<>(good.headers());
        probe.put("wechatpay-signature", "WECHATPAY/SIGNTEST/" + good.header("wechatpay-signature"));
        var fields = messages.alipayFields("ANY", "A-ANY", YUAN, Map.of());
        var alipay = messages.alipay(fields, "RSA2", StandardCharsets.UTF_8);
        var unsigned = new String(alipay.body(), StandardCharsets.US_ASCII).replaceFirst("sign=[^&]*&", "");
        return Stream.of(
                ProviderMessages.wechat(good.body(), Map.of()),
                ProviderMessages.wechat(spaced, good.headers()),
                ProviderMessages.wechat(good.body(), otherKey),
                ProviderMessages.wechat(good.body(), probe),
                messages.signedWechat(good.body(), clock.instant().minus(Duration.ofMinutes(6))),
                messages.signedWechat(good.body(), clock.instant().plus(Duration.ofMinutes(6))),
                messages.signedWechat("支付成功".getBytes(Charset.forName("GBK")), clock.instant()),
                new RawNotification(
                        alipay.provider(), Wallet.ALIPAY, Map.of(), unsigned.getBytes(StandardCharsets.US_ASCII)),
                new RawNotification(
                        alipay.provider(),
                        Wallet.ALIPAY,
                        Map.of(),
                        new String(alipay.body(), StandardCharsets.US_ASCII)
                                .replace("6.60", "6.60+")
                                .getBytes(StandardCharsets.US_ASCII)),
                messages.alipay(fields, "RSA", StandardCharsets.UTF_8),
                messages.alipay(fields, "MD5", StandardCharsets.UTF_8),
                messages.alipay(fields, "RSA2", Charset.forName("GBK")));
    }

    @ParameterizedTest
    @MethodSource("distrusted")
    void whatProvesNotWhereItComesFromIsRefusedAndKeptWithItsReason(RawNotification raw) {
        var before = ledger();

        assertThat(receive(raw)).isEqualTo(NotificationOutcome.REFUSED);

        assertThat(ledger()).isEqualTo(before);
        var kept = newest(
                ReceivedNotification.NEWEST,
                ReceivedNotification.class,
                Map.of("outcome", NotificationOutcome.REFUSED));
        assertThat(kept.getReason()).isNotBlank();
        assertThat(kept.getBodyHash()).hasSize(64);
    }

    @Test
    void whatIsGenuineAndDoesNotFitIsParkedAsATask() {
        var wechat = order(Wallet.WECHAT);
        var alipay = order(Wallet.ALIPAY);
        var before = ledger();

        parks(DifferenceKind.OTHER_MERCHANT, messages.wechat(wechat, "P1", PRICE, Map.of("mchid", "1")));
        parks(DifferenceKind.OTHER_MERCHANT, messages.wechat(wechat, "P2", PRICE, Map.of("appid", "wx1")));
        parks(DifferenceKind.AMOUNT_DIFFERS, messages.wechat(wechat, "P3", PRICE + 1, Map.of()));
        parks(DifferenceKind.AMOUNT_DIFFERS, messages.wechat(wechat, "P4", PRICE - 1, Map.of()));
        parks(DifferenceKind.OTHER_CURRENCY, messages.wechat(wechat, "P5", PRICE, Map.of("currency", "USD")));
        parks(DifferenceKind.PAID_NOT_RECORDED, messages.wechat("NOSUCHORDER", "P6", PRICE, Map.of()));
        parks(DifferenceKind.OTHER_MERCHANT, messages.alipay(alipay, "P7", YUAN, Map.of("app_id", "1")));
        parks(DifferenceKind.OTHER_MERCHANT, messages.alipay(alipay, "P8", YUAN, Map.of("seller_id", "1")));
        parks(DifferenceKind.AMOUNT_DIFFERS, messages.alipay(alipay, "P9", "6.61", Map.of()));
        parks(DifferenceKind.PAID_NOT_RECORDED, messages.alipay("NOSUCHORDER", "P10", YUAN, Map.of()));

        assertThat(ledger()).isEqualTo(before);
        assertThat(status(wechat)).isEqualTo(OrderStatus.PAYING);
        assertThat(status(alipay)).isEqualTo(OrderStatus.PAYING);
    }

    @Test
    void twoHundredCopiesAtOnceOnTwoNodesMakeOneLine() throws Exception {
        var order = order(Wallet.WECHAT);
        var raw = messages.wechat(order, "COPIES", PRICE, Map.of());
        var before = ledger();

        try (var threads = Executors.newFixedThreadPool(40)) {
            var answers = threads.invokeAll(IntStream.range(0, 200)
                    .mapToObj(copy ->
                            (Callable<NotificationOutcome>) () -> receive(copy % 2 == 0 ? services : otherNode, raw))
                    .toList());
            assertThat(answers).allSatisfy(answer -> assertThat(answer.get())
                    .isIn(NotificationOutcome.BOOKED, NotificationOutcome.KNOWN));
        }

        assertThat(ledger()).isEqualTo(before + PRICE);
        assertThat(status(order)).isEqualTo(OrderStatus.PAID);
    }

    @Test
    void copiesOfAMessageAboutAnUnknownOrderMakeOneTask() throws Exception {
        var raw = messages.wechat("NOSUCHORDER", "COPIES-OF-UNKNOWN", PRICE, Map.of());

        try (var threads = Executors.newFixedThreadPool(20)) {
            var answers = threads.invokeAll(IntStream.range(0, 50)
                    .mapToObj(copy -> (Callable<NotificationOutcome>) () -> receive(raw))
                    .toList());
            assertThat(answers).allSatisfy(answer -> assertThat(answer.get())
                    .isIn(NotificationOutcome.PARKED, NotificationOutcome.KNOWN));
        }
        assertThat(tasks("COPIES-OF-UNKNOWN")).hasSize(1);
    }

    @Test
    void aMessageThatComesBeforeTheCreateCallHasAnsweredCounts() {
        var order = begin(Wallet.WECHAT);

        receive(messages.wechat(order, "EARLY", PRICE, Map.of()));
        services.get(PaymentOrderService.class).present(order);

        assertThat(status(order)).isEqualTo(OrderStatus.PAID);
    }

    @Test
    void aRefundThatComesBeforeThePaymentBooksBoth() {
        var order = order(Wallet.WECHAT);
        var before = ledger();

        receive(messages.wechatRefund(order, "BACK", PRICE, "OUTSIDE-1"));
        receive(messages.wechat(order, "BACK", PRICE, Map.of()));

        assertThat(status(order)).isEqualTo(OrderStatus.REFUNDED);
        assertThat(ledger()).isEqualTo(before);
    }

    @Test
    void aPaymentThatComesAfterClosingIsTakenAndFlagged() {
        var order = order(Wallet.ALIPAY);
        services.get(PaymentSettlementService.class).close(order);

        receive(messages.alipay(order, "LATE", YUAN, Map.of()));

        assertThat(status(order)).isEqualTo(OrderStatus.PAID);
        assertThat(find(order).isPaidLate()).isTrue();
    }

    @Test
    void aSecondPaymentOfAnOrderIsATask() {
        var order = order(Wallet.WECHAT);
        receive(messages.wechat(order, "FIRST", PRICE, Map.of()));

        parks(DifferenceKind.PAID_TWICE, messages.wechat(order, "SECOND", PRICE, Map.of()));
    }

    @Test
    void aProviderThatFailsOpensNoSecondOrderAndAQueryHeals() {
        var key = SecretToken.random().value();
        var order = begin(key, Wallet.WECHAT);
        provider.failsAfterDoing();
        assertThat(presents(order)).isFalse();
        provider.failsBeforeDoing();
        assertThat(presents(order)).isFalse();
        provider.works();

        assertThat(begin(key, Wallet.WECHAT)).isEqualTo(order);
        assertThat(presents(order)).isTrue();
        services.get(SandboxWalletService.class).play(order, SandboxMove.PAY_IN_SILENCE, 0);
        assertThat(status(order)).isEqualTo(OrderStatus.PAYING);
        services.get(PaymentSettlementService.class).heal(order);

        assertThat(status(order)).isEqualTo(OrderStatus.PAID);
    }

    @Test
    void anOrderWhoseTimeIsOverIsClosed() {
        var order = order(Wallet.WECHAT);

        clock.forward(Duration.ofMinutes(16));
        healsUntilItsTurnComes(order);
        clock.forward(Duration.ofMinutes(-16));

        assertThat(status(order)).isEqualTo(OrderStatus.CLOSED);
    }

    @Test
    void anOrderIsAskedAfterByOneNodeAtATime() {
        var order = order(Wallet.WECHAT);
        clock.forward(Duration.ofSeconds(40));

        healsUntilItsTurnComes(order);

        assertThat(claimedBy(otherNode)).doesNotContain(order);
        clock.forward(Duration.ofSeconds(220));
        assertThat(everythingClaimedBy(otherNode)).contains(order);
        clock.forward(Duration.ofSeconds(-260));
    }

    private static List<String> everythingClaimedBy(Services node) {
        return Stream.generate(() -> claimedBy(node))
                .takeWhile(claimed -> !claimed.isEmpty())
                .flatMap(List::stream)
                .toList();
    }

    private static List<String> claimedBy(Services node) {
        return numbers(node.get(PaymentSettlementService.class).claim());
    }

    private static List<String> numbers(List<PaymentOrder> orders) {
        return orders.stream().map(PaymentOrder::getOrderNo).toList();
    }

    /** As the job does: those first that have waited longest, of which other tests may have left many. */
    private void healsUntilItsTurnComes(String order) {
        var settlement = services.get(PaymentSettlementService.class);
        for (var batch = 0; batch < 1_000; batch++) {
            var due = settlement.claim();
            due.forEach(settlement::heal);
            if (numbers(due).contains(order)) {
                return;
            }
        }
        throw new AssertionError("the turn of the order never came");
    }

    @Test
    void aRefundWhoseAnswerIsLostIsAskedAgainAndBookedOnce() {
        var order = order(Wallet.WECHAT);
        services.get(SandboxWalletService.class).play(order, SandboxMove.PAY_IN_SILENCE, 0);
        services.get(PaymentSettlementService.class).heal(order);
        var before = ledger();
        var refund = services.get(PaymentRefundService.class).ask(find(order).getId(), 260, "测试");

        provider.failsAfterDoing();
        assertThat(settles(refund)).isFalse();
        provider.works();
        assertThat(status(order)).isEqualTo(OrderStatus.REFUNDING);
        assertThat(settles(refund)).isTrue();
        services.get(PaymentSettlementService.class).heal(order);

        assertThat(status(order)).isEqualTo(OrderStatus.PARTLY_REFUNDED);
        assertThat(ledger()).isEqualTo(before - 260);
    }

    @Test
    void eachWayInWhichABillDiffersIsATaskOnce() {
        var equal = paid();
        var more = paid();
        var missing = paid();
        var ours = services.get(PaymentRefundService.class).ask(find(equal).getId(), 260, "测试");
        assertThat(settles(ours)).isTrue();
        var day = LocalDate.ofInstant(clock.instant(), ZoneOffset.ofHours(8));
        var bill = billThatDiffers(equal, ours, more);
        var reconciliation = services.get(ReconciliationService.class);

        assertThat(reconciliation.compare(Provider.SANDBOX, day, bill)).isPositive();
        assertThat(reconciliation.compare(Provider.SANDBOX, day, bill)).isZero();

        assertThat(kinds(transaction(equal))).isEmpty();
        assertThat(kinds(ours)).containsExactly(DifferenceKind.REFUND_DIFFERS);
        assertThat(kinds(transaction(more))).containsExactly(DifferenceKind.AMOUNT_DIFFERS);
        assertThat(kinds(transaction(missing))).containsExactly(DifferenceKind.RECORDED_NOT_PAID);
        assertThat(kinds("BILL-UNKNOWN")).containsExactly(DifferenceKind.PAID_NOT_RECORDED);
        assertThat(kinds("BILL-REFUND")).containsExactly(DifferenceKind.REFUND_DIFFERS);
        assertThat(tasks(ours).getFirst())
                .returns(260L, task -> task.getOurs().fen())
                .returns(250L, task -> task.getTheirs().fen());
    }

    @Test
    void theBillOfADayIsAskedForUntilItIsThereAndThenCompared() {
        var order = order(Wallet.WECHAT);
        services.get(SandboxWalletService.class).play(order, SandboxMove.PAY_IN_SILENCE, 0); // and nobody asks
        var transaction = services.get(SandboxWalletService.class).trade(order).getTransactionNo();
        clock.forward(Duration.ofDays(1));
        try {
            provider.failsBeforeDoing();
            comparesBills();
            assertThat(kinds(transaction)).isEmpty();
            provider.works();
            comparesBills();
            assertThat(kinds(transaction)).containsExactly(DifferenceKind.PAID_NOT_RECORDED);
        } finally {
            provider.works();
            clock.forward(Duration.ofDays(-1));
        }
    }

    private void comparesBills() {
        PaymentWiring.invoke(services, "org.menhu.portal.payment.ejb.DailyBillService", "compare");
    }

    private List<BillLine> billThatDiffers(String equal, String refundOfEqual, String more) {
        return List.of(
                new BillLine(equal, transaction(equal), null, PRICE),
                new BillLine(equal, transaction(equal), refundOfEqual, 250),
                new BillLine(more, transaction(more), null, PRICE + 1),
                new BillLine("NOSUCHORDER", "BILL-UNKNOWN", null, PRICE),
                new BillLine(equal, transaction(equal), "BILL-REFUND", 100));
    }

    private List<DifferenceKind> kinds(String entryNo) {
        return tasks(entryNo).stream().map(Difference::getKind).toList();
    }

    /** An order that the sandbox has been paid for. */
    private String paid() {
        var order = order(Wallet.WECHAT);
        services.get(SandboxWalletService.class).play(order, SandboxMove.PAY_IN_SILENCE, 0);
        services.get(PaymentSettlementService.class).heal(order);
        assertThat(status(order)).isEqualTo(OrderStatus.PAID);
        return order;
    }

    private String transaction(String order) {
        return find(order).getTransactionNo();
    }

    @Test
    void theSumsAgreeAfterTenThousandEventsInAnyOrder() {
        var storm = new PaymentStorm(services, provider, clock, 20261124L);

        storm.run(10_000);
        storm.heal();

        assertThat(storm.ofOrders())
                .isEqualTo(storm.ofLedger())
                .isEqualTo(storm.ofProvider())
                .isPositive();
    }

    private void parks(DifferenceKind kind, RawNotification raw) {
        assertThat(receive(raw)).isEqualTo(NotificationOutcome.PARKED);
        var task = newest(Difference.LIST, Difference.class, Map.of("open", true));
        assertThat(task.getKind()).isEqualTo(kind);
        assertThat(receive(raw)).as("again").isIn(NotificationOutcome.KNOWN);
    }

    private List<Difference> tasks(String entryNo) {
        return services.inTransaction(() -> services
                .entities()
                .createNamedQuery(Difference.LIST, Difference.class)
                .setParameter("open", true)
                .getResultList()
                .stream()
                .filter(task -> task.getEntryNo().equals(entryNo))
                .toList());
    }

    private <T> T newest(String query, Class<T> type, Map<String, Object> parameters) {
        return services.inTransaction(() -> {
            var found = services.entities().createNamedQuery(query, type).setMaxResults(1);
            parameters.forEach(found::setParameter);
            return found.getSingleResult();
        });
    }

    private boolean presents(String order) {
        try {
            services.get(PaymentOrderService.class).present(order);
            return true;
        } catch (ProviderSilentException e) {
            return false;
        }
    }

    private boolean settles(String refund) {
        try {
            services.get(PaymentSettlementService.class).settle(refund);
            return true;
        } catch (ProviderSilentException e) {
            return false;
        }
    }

    private String order(Wallet wallet) {
        return services.get(PaymentOrderService.class).present(begin(wallet)).orderNo();
    }

    private String begin(Wallet wallet) {
        return begin(SecretToken.random().value(), wallet);
    }

    private String begin(String key, Wallet wallet) {
        var wanted = new NewOrder(key, wallet, PRICE, "打赏《乌龙茶》", null);
        return services.get(PaymentOrderService.class).begin(wanted).orderNo();
    }

    private NotificationOutcome receive(RawNotification raw) {
        return receive(services, raw);
    }

    private static NotificationOutcome receive(Services node, RawNotification raw) {
        return node.get(PaymentNotificationService.class).receive(raw);
    }

    private PaymentOrder find(String order) {
        return services.get(PaymentBookService.class).order(order);
    }

    private OrderStatus status(String order) {
        return find(order).getStatus();
    }

    private long ledger() {
        var sums = services.get(PaymentReadingService.class).sums();
        assertThat(sums.equal())
                .as("ledger %s, orders %s", sums.ledger(), sums.orders())
                .isTrue();
        return sums.ledger().fen();
    }
}
