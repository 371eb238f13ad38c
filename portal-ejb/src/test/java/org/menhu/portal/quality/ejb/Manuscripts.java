package org.menhu.portal.quality.ejb;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.menhu.portal.quality.model.Finding;
import org.menhu.portal.quality.model.Manuscript;

/** Texts for the rules to judge. */
final class Manuscripts {

    private static final String SAMPLE = "/org/menhu/portal/transfer/ejb/sample/";
    private static final String SEED = "russia-us-cooperation";

    private Manuscripts() {}

    static Manuscript of(String markdown) {
        return new Manuscript("一个平常的题目", markdown, false, false, false, paths -> Set.of());
    }

    /** The seed article, with all its faults. */
    static Manuscript seed() {
        return sample(SEED);
    }

    /** All others of the sample content. */
    static Stream<String> goodNames() {
        return read("contents.yaml")
                .lines()
                .takeWhile(line -> !line.startsWith("pages:"))
                .filter(line -> line.startsWith("  - "))
                .map(line -> line.substring(4).strip())
                .filter(name -> !name.equals(SEED));
    }

    static Manuscript sample(String name) {
        var parts = read("articles/" + name + ".md").split("(?m)^---\\R", 3);
        var head = parts[1];
        var title = head.lines()
                .filter(line -> line.startsWith("title:"))
                .findFirst()
                .orElseThrow()
                .substring(6)
                .strip();
        return new Manuscript(
                title,
                parts[2],
                !head.contains("licence: original"),
                head.contains("source:"),
                head.contains("ai: true"),
                paths -> Set.of());
    }

    static List<Finding> judge(QualityRule rule, Manuscript manuscript) {
        return rule.judge(manuscript, new Reading(manuscript.markdown()));
    }

    /** The marked places of the Markdown. */
    static List<String> marked(QualityRule rule, Manuscript manuscript) {
        return judge(rule, manuscript).stream()
                .map(finding -> manuscript.markdown().substring(finding.from(), finding.to()))
                .toList();
    }

    private static String read(String name) {
        try (var stream = Manuscripts.class.getResourceAsStream(SAMPLE + name)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
