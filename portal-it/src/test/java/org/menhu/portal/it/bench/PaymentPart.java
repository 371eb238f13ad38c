package org.menhu.portal.it.bench;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;

/** Readers who have the code of an order before them, and wait. */
final class PaymentPart implements Part {

    private static final int READERS = 1000;
    private static final int AT_ONCE = 8; // who open their orders
    private static final int PAID = 20;
    private static final int QUIET_SECONDS = 60;
    private static final int SETTLE_SECONDS = 60;
    private static final int WINDOWS = 3; // in some of them it still compiles what it has just begun to do
    private static final int PATIENCE_SECONDS = 30;

    @Override
    public String name() {
        return "payment";
    }

    @Override
    public String purpose() {
        return "1,000 readers who wait for their payments, and how soon they are told";
    }

    @Override
    public Section run(Workplace workplace) throws Exception {
        var portal = workplace.keep(PortalServer.start(workplace.folder("data"), Map.of(), "--demo"));
        TimeUnit.SECONDS.sleep(SETTLE_SECONDS);
        var alone = percentOfACore(portal);
        workplace.say("opening " + READERS + " orders");
        var waiting = open(portal).stream()
                .map(order -> workplace.keep(Waiting.at(portal.address(), order)))
                .toList();
        TimeUnit.SECONDS.sleep(SETTLE_SECONDS);
        var section = new Section("% of a core", "nobody", READERS + " readers wait");
        var together = percentOfACore(portal);
        section.row("while nothing happens, median of " + WINDOWS + " minutes", alone, together);
        section.atMost(READERS + " open donation boxes", Math.max(0, together - alone), 1, " % of a core");
        told(section, portal, waiting);
        return section;
    }

    private static List<String> open(PortalServer portal) throws Exception {
        try (var threads = Executors.newFixedThreadPool(AT_ONCE)) {
            var orders = threads.invokeAll(IntStream.range(0, READERS)
                    .mapToObj(number -> (Callable<String>) () -> order(Person.reader(portal, number)))
                    .toList());
            var numbers = new ArrayList<String>();
            for (var order : orders) {
                numbers.add(order.get());
            }
            return numbers;
        }
    }

    private static String order(Person reader) throws Exception {
        var page = reader.fills("/donate/darning", "give", Map.of("wallet", "WECHAT", "chip", "6.6", "give:send", "x"));
        return page.uri().getPath().replaceFirst("^/donation/", "");
    }

    /** From the moment at which the wallet's button is pressed, which is before the notification. */
    private static void told(Section section, PortalServer portal, List<Waiting> waiting) throws Exception {
        var seconds = new ArrayList<Double>();
        for (var number = 0; number < PAID; number++) {
            var one = waiting.get(number * READERS / PAID);
            var began = System.nanoTime();
            Person.reader(portal, number).fills("/sandbox-wallet/" + one.order(), "wallet", Map.of("wallet:pay", "x"));
            seconds.add((one.told(PATIENCE_SECONDS) - began) / 1e9);
        }
        section.note("told after paying, on average", Section.text(average(seconds)) + " s");
        section.atMost("told after paying, the slowest of " + PAID, Collections.max(seconds), 2, " s");
    }

    private static double average(List<Double> seconds) {
        return seconds.stream().mapToDouble(each -> each).average().orElseThrow();
    }

    /** The median of some minutes. */
    private static double percentOfACore(PortalServer portal) throws InterruptedException {
        var percents = new double[WINDOWS];
        for (var window = 0; window < WINDOWS; window++) {
            var before = portal.program().cpuSeconds();
            TimeUnit.SECONDS.sleep(QUIET_SECONDS);
            percents[window] = 100 * (portal.program().cpuSeconds() - before) / QUIET_SECONDS;
        }
        Arrays.sort(percents);
        return percents[WINDOWS / 2];
    }
}
