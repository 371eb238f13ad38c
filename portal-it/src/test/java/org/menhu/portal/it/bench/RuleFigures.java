package org.menhu.portal.it.bench;

import jakarta.persistence.EntityManagerFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;
import org.menhu.portal.screening.model.ReplayState;
import org.menhu.portal.screening.model.RuleKind;

/** What rules of 100,000 words cost whoever writes a comment, and whoever tries them on the past. */
final class RuleFigures {

    private static final int WORDS = 100_000;
    private static final int INNOCENT = 1000;
    private static final int CHARACTERS = 500;
    private static final int WARM_ROUNDS = 20_000;

    private static final int ROUNDS = 5000;
    private static final int YEARS = 3650; // days
    private static final double MEGABYTE = 1 << 20;

    private final Section section;
    private final EntityManagerFactory factory;
    private final Prose prose = Prose.read();
    private final List<String> words = words();
    private final List<String> comments =
            IntStream.range(0, 1000).mapToObj(this::comment).toList();

    RuleFigures(Section section, EntityManagerFactory factory) {
        this.section = section;
        this.factory = factory;
    }

    void measure() throws InterruptedException {
        try (var writer = new Judge(factory)) {
            var began = System.nanoTime();
            writer.writes("十万词", RuleKind.WORDS, words);
            writer.writes(
                    "放行",
                    RuleKind.ALLOW,
                    words.stream().limit(INNOCENT).map(word -> word + "口").toList());
            writer.publishes();
            section.note("100,000 words read in and published", Section.text(seconds(began)) + " s");
        }
        try (var judge = new Judge(factory)) {
            load(judge);
            judgements(judge);
            replacement(judge);
            replay(judge);
        }
    }

    private void load(Judge judge) {
        var before = heap();
        var began = System.nanoTime();
        judge.judges(comments.getFirst());
        section.atMost("100,000 words and 1,000 allow-phrases, loaded", seconds(began), 2, " s");
        section.atMost("… kept in memory", (heap() - before) / MEGABYTE, 200, " MB");
    }

    private void judgements(Judge judge) {
        millis(judge, WARM_ROUNDS);
        var millis = millis(judge, ROUNDS);
        section.atMost("… a comment of 500 characters judged, on average", average(millis), 1, " ms");
        section.note("… the slowest of a hundred", Section.text(at(millis, 0.99)) + " ms");
    }

    /** Another node publishes while this one goes on judging. */
    private void replacement(Judge judge) throws InterruptedException {
        var done = new AtomicBoolean();
        var publishing = Thread.ofPlatform().start(() -> {
            try (var other = new Judge(factory)) {
                other.writes("又一条", RuleKind.WORDS, List.of("另一个词"));
                other.publishes();
                Thread.sleep(2000); // in which the new rules are read here
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            } finally {
                done.set(true);
            }
        });
        var millis = new ArrayList<Double>();
        while (!done.get()) {
            millis.addAll(millis(judge, 10));
        }
        publishing.join();
        section.atMost("… while they are replaced, the slowest of a hundred", at(millis, 0.99), 5, " ms");
        section.note("… while they are replaced, the slowest", Section.text(at(millis, 1)) + " ms");
    }

    private void replay(Judge judge) throws InterruptedException {
        var began = System.nanoTime();
        judge.replays(YEARS);
        var state = ended(judge);
        section.atMost("replay of " + state.done() + " comments", seconds(began), 60, " s");
        judge.replays(YEARS);
        Thread.sleep(1000);
        judge.stops();
        began = System.nanoTime();
        var stopped = ended(judge);
        section.note(
                "… stopped after " + stopped.done() + " of " + stopped.total() + ", within",
                Section.text(seconds(began)) + " s");
        section.atMost("… not stopped", stopped.phase() == ReplayState.Phase.STOPPED ? 0 : 1, 0, "");
    }

    private static ReplayState ended(Judge judge) throws InterruptedException {
        while (judge.replay().isRunning()) {
            Thread.sleep(20);
        }
        return judge.replay();
    }

    private List<Double> millis(Judge judge, int rounds) {
        return IntStream.range(0, rounds)
                .mapToObj(round -> {
                    var began = System.nanoTime();
                    judge.judges(comments.get(round % comments.size()));
                    return seconds(began) * 1000;
                })
                .toList();
    }

    private static double average(List<Double> millis) {
        return millis.stream().mapToDouble(each -> each).average().orElseThrow();
    }

    private static double at(List<Double> millis, double part) {
        var sorted = millis.stream().sorted().toList();
        return sorted.get((int) Math.min(sorted.size() - 1, part * sorted.size()));
    }

    private static double seconds(long began) {
        return (System.nanoTime() - began) / 1e9;
    }

    /** Bytes in use once what nobody holds is gone. */
    private static long heap() {
        System.gc();
        System.gc();
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }

    /** Two to six letters of the samples, no two words alike. */
    private List<String> words() {
        var random = new Random(WORDS);
        var letters = IntStream.range(1, 400)
                .mapToObj(prose::summary)
                .flatMapToInt(String::chars)
                .filter(Character::isIdeographic)
                .distinct()
                .toArray();
        return IntStream.generate(() -> 2 + random.nextInt(5))
                .mapToObj(length -> random.ints(length, 0, letters.length)
                        .map(index -> letters[index])
                        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                        .toString())
                .distinct()
                .limit(WORDS)
                .toList();
    }

    private String comment(int number) {
        var text = new StringBuilder();
        for (var sentence = 0; text.length() < CHARACTERS; sentence++) {
            text.append(prose.summary(number * 50 + sentence));
        }
        return text.substring(0, CHARACTERS);
    }
}
