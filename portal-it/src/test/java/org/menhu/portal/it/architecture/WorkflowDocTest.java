package org.menhu.portal.it.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.menhu.portal.article.model.ArticleStatus;
import org.menhu.portal.article.model.Situation;
import org.menhu.portal.article.model.Stage;
import org.menhu.portal.article.model.Step;

/** Keeps {@code docs/workflow.md} what the table in {@link Step} says. */
class WorkflowDocTest {

    private static final Path DOCUMENT = Codebase.ROOT.resolve("docs/workflow.md");
    private static final String BEGIN = "<!-- made from Step by WorkflowDocTest: begin -->\n";
    private static final String END = "<!-- end -->\n";

    /** Write the document anew: {@code -Dworkflow.write=true}. */
    @Test
    void theDiagramIsTheTable() throws IOException {
        var document = Codebase.read(DOCUMENT);
        var made = document.substring(0, document.indexOf(BEGIN))
                + BEGIN
                + made()
                + document.substring(document.indexOf(END));
        if (Boolean.getBoolean("workflow.write")) {
            Files.writeString(DOCUMENT, made);
        }
        assertThat(Codebase.read(DOCUMENT))
                .as("write it anew with -Dtest=WorkflowDocTest -Dworkflow.write=true")
                .isEqualTo(made);
    }

    private static String made() {
        return "```mermaid\nstateDiagram-v2\n"
                + "  state \"newest revision\" as revision {\n"
                + edges(Situation::stage, step -> step.to().stage()) + "  }\n"
                + "  state \"article\" as article {\n"
                + edges(Situation::status, step -> step.to().status()) + "  }\n"
                + "```\n\n| step | where readers see | where the newest revision is | leads to | the author needs | others need | told besides the author | reason |\n"
                + "|---|---|---|---|---|---|---|---|\n"
                + Arrays.stream(Step.values()).map(WorkflowDocTest::row).collect(Collectors.joining())
                + "\n";
    }

    private static <S extends Enum<S>> String edges(Function<Situation, S> side, Function<Step, S> target) {
        return Arrays.stream(Step.values())
                .filter(step -> target.apply(step) != null)
                .flatMap(step -> sides(step, side)
                        .filter(from -> from != target.apply(step) && !staysReleased(from, target.apply(step)))
                        .map(from -> "    " + from + " --> " + target.apply(step) + ": " + step + "\n"))
                .collect(Collectors.joining());
    }

    /** Nothing is being written where the newest text is the released one. */
    private static boolean staysReleased(Enum<?> from, Enum<?> to) {
        return from == Stage.RELEASED && to == Stage.WRITING;
    }

    private static <S extends Enum<S>> Stream<S> sides(Step step, Function<Situation, S> side) {
        return step.from().stream().map(side).distinct().sorted();
    }

    private static String row(Step step) {
        var right = step.right();
        var cells = List.of(
                step.name(),
                all(sides(step, Situation::status), ArticleStatus.values().length),
                all(sides(step, Situation::stage), Stage.values().length),
                Stream.of(step.to().status(), step.to().stage())
                        .filter(Objects::nonNull)
                        .map(Enum::name)
                        .collect(Collectors.joining(", ")),
                right.others()
                        ? "to be another, unless the site lets him"
                        : Objects.toString(right.own(), "what others need"),
                right.any().name(),
                step.tells(Step.Told.REVIEWERS) ? "reviewers" : "",
                step.needsReason() ? "needed" : "");
        return "| " + String.join(" | ", cells) + " |\n";
    }

    private static String all(Stream<? extends Enum<?>> constants, int number) {
        Set<String> names = constants.map(Enum::name).collect(Collectors.toCollection(LinkedHashSet::new));
        return names.size() == number ? "anywhere" : String.join(", ", names);
    }
}
