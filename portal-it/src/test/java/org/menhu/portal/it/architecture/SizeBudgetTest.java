package org.menhu.portal.it.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;

class SizeBudgetTest {

    private static final List<SourceFile> SOURCES = SourceFile.readAll(Codebase.sources());

    /** Classes and methods that may be larger, and why. */
    private static final Map<String, String> LARGER = Map.ofEntries(
            Map.entry("Article", "the aggregate root: half of it are the plain readings of its fields"),
            Map.entry("Step", "the table of the workflow, with the words that make it readable"),
            Map.entry(
                    "Comment.<init>",
                    "what was said, by whom, where, in answer to what and when is fixed when it is made"),
            Map.entry("Decision.<init>", "a decision is complete when it is made and never changes"),
            Map.entry("LayerRules.all", "a list of rules, not a sequence of steps"),
            Map.entry("PaymentOrder", "the aggregate root: half of it are the plain readings of its fields"),
            Map.entry("PaymentContract", "a table of what comes in and what becomes of it, whose rows belong together"),
            Map.entry("PaymentContract.distrusted", "the rows of that table that are refused, not a sequence of steps"),
            Map.entry("ServiceRules.all", "a list of rules, not a sequence of steps"),
            Map.entry("StyleRules.all", "a list of rules, not a sequence of steps"));

    @Test
    void aClassIsReadInOneSitting() {
        assertThat(SOURCES)
                .isNotEmpty()
                .filteredOn(source -> !LARGER.containsKey(source.name()))
                .filteredOn(source -> source.codeLines() > (source.name().endsWith("Backing") ? 80 : 150))
                .extracting(source -> source.name() + ": " + source.codeLines() + " lines of code")
                .isEmpty();
    }

    @Test
    void aMethodFitsOnAScreenAndTakesAtMostFourThings() {
        assertThat(methods(method -> method.codeLines() > 20 || method.parameters() > 4))
                .isEmpty();
    }

    @Test
    void aClassIsGivenAtMostFourOthers() {
        assertThat(SOURCES)
                .filteredOn(source -> source.injected() > 4)
                .extracting(source -> source.name() + ": " + source.injected() + " injected")
                .isEmpty();
    }

    @Test
    void aPageIsAtMost150Lines() {
        assertThat(Codebase.pages())
                .filteredOn(page -> Codebase.read(page)
                                .lines()
                                .filter(line -> !line.isBlank())
                                .count()
                        > 150)
                .isEmpty();
    }

    @Test
    void theParentPomIsAtMost250Lines() {
        assertThat(Codebase.read(Codebase.ROOT.resolve("pom.xml")).lines()).hasSizeLessThanOrEqualTo(250);
    }

    @Test
    void theCountLeavesOutBlankLinesImportsAndComments() {
        assertThat(SourceFile.codeLines("package a;\n\nimport b;\n/** c */\n// d\nint e;\n"))
                .isEqualTo(1);
    }

    private static List<String> methods(Predicate<SourceFile.Member> test) {
        return SOURCES.stream()
                .flatMap(source -> source.methods().stream()
                        .filter(test)
                        .filter(method -> !LARGER.containsKey(source.name() + "." + method.name()))
                        .map(method -> source.name() + "." + method.name() + ": " + method.codeLines() + " lines, "
                                + method.parameters() + " parameters"))
                .toList();
    }
}
