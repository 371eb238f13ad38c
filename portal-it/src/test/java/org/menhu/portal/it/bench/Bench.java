package org.menhu.portal.it.bench;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** The command {@code ./portal bench [part ...]}: runs the parts asked for, or all, and writes down what they found. */
public final class Bench {

    private static final List<Part> PARTS = List.of(
            new KeptPart(),
            new ProxyPart(),
            new FreshPart(),
            new GrowthPart(),
            new ArchivePart(),
            new SearchPart(),
            new ChangesPart(),
            new CrowdPart(),
            new EditorPart(),
            new ModerationPart(),
            new PaymentPart());

    /** However it goes, it stops by itself. */
    private static final Duration LIMIT = Duration.ofMinutes(90);

    private Bench() {}

    public static void main(String[] words) throws IOException {
        var wanted = Set.of(words);
        if (!PARTS.stream().map(Part::name).toList().containsAll(wanted)) {
            System.err.println("./portal bench [part ...], all of them when none is named:");
            PARTS.forEach(part -> System.err.printf("    %-12s %s%n", part.name(), part.purpose()));
            System.exit(2);
        }
        stopInTime();
        var missed = new ArrayList<String>();
        for (var part : PARTS) {
            if ((wanted.isEmpty() || wanted.contains(part.name())) && !run(part)) {
                missed.add(part.name());
            }
        }
        System.out.println(missed.isEmpty() ? "every target is reached" : "targets are missed in: " + missed);
        System.exit(0); // also ends what the parts' libraries have left running
    }

    /** Whether it reached its targets. */
    private static boolean run(Part part) throws IOException {
        System.out.println(part.name() + ": " + part.purpose());
        var began = System.nanoTime();
        try (var workplace = Workplace.open(part.name())) {
            var stop = new Thread(workplace::close, "stop");
            Runtime.getRuntime().addShutdownHook(stop); // Ctrl-C leaves nothing behind
            var section = part.run(workplace);
            Runtime.getRuntime().removeShutdownHook(stop);
            System.out.println("\n" + section.markdown());
            System.out.printf("  took %d s%n%n", (System.nanoTime() - began) / 1_000_000_000L);
            Report.write(part, section);
            return section.holds();
        } catch (Exception e) {
            System.out.println("  could not be measured: " + e);
            return false;
        }
    }

    private static void stopInTime() {
        Thread.ofPlatform().daemon().name("limit").start(() -> {
            try {
                Thread.sleep(LIMIT);
                System.err.println("the bench took longer than " + LIMIT.toMinutes() + " minutes and stops");
                System.exit(1);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        });
    }
}
