package org.menhu.portal.screening.ejb;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** How well hidden words are found, and innocent texts left alone; {@link CorpusMaker} has made both. */
class RuleCorpusTest {

    private static final System.Logger LOG = System.getLogger(RuleCorpusTest.class.getName());

    private static final List<String> WORDS = lines("words.txt");
    private static final List<String> EVASIONS = lines("evasions.txt");
    private static final List<String> CLEAN = lines("clean.txt");

    private final WordBook book = book();

    private static WordBook book() {
        var book = new WordBook();
        for (var i = 0; i < WORDS.size(); i++) {
            book.add(WORDS.get(i), i, true);
        }
        lines("allowed.txt").forEach(book::allow);
        return book;
    }

    @Test
    void theCorporaAreThoseOfTheMaker() {
        var maker = new CorpusMaker(WORDS);
        assertThat(maker.evasions()).hasSize(500).isEqualTo(EVASIONS);
        assertThat(maker.clean(lines("collisions.txt"))).hasSize(500).isEqualTo(CLEAN);
    }

    @Test
    void ofTheHiddenWords95OutOf100AreFound() {
        var missed = EVASIONS.stream().filter(line -> !isFound(line)).toList();
        var recall = 1 - (double) missed.size() / EVASIONS.size();
        var byWay = new TreeMap<String, Integer>();
        missed.forEach(line -> byWay.merge(line.split("\t")[0], 1, Integer::sum));
        LOG.log(
                System.Logger.Level.INFO,
                String.format(Locale.ROOT, "recall %.1f %%, missed by way: %s", 100 * recall, byWay));

        assertThat(recall).as("missed: %s", missed).isGreaterThanOrEqualTo(0.95);
    }

    @Test
    void ofTheInnocentTextsAtMost1OutOf100IsHit() {
        var hit = CLEAN.stream().filter(text -> !find(text).isEmpty()).toList();
        var share = (double) hit.size() / CLEAN.size();
        LOG.log(System.Logger.Level.INFO, String.format(Locale.ROOT, "false hits %.1f %%: %s", 100 * share, hit));

        assertThat(share).as("hit: %s", hit).isLessThanOrEqualTo(0.01);
    }

    /** The very word that was hidden, not just any. */
    private boolean isFound(String line) {
        var fields = line.split("\t");
        var word = WORDS.indexOf(fields[1]);
        return find(fields[2]).stream().anyMatch(found -> found.rule() == word);
    }

    private List<WordBook.Found> find(String text) {
        return book.find(NormalForm.formsOf(text));
    }

    private static List<String> lines(String file) {
        try (var stream = RuleCorpusTest.class.getResourceAsStream(file)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
