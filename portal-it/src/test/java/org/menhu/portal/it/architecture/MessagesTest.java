package org.menhu.portal.it.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class MessagesTest {

    /** What pages say, and what notices say. */
    private static final List<Path> BUNDLES = List.of(
            Codebase.ROOT.resolve("portal-web/src/main/resources/org/menhu/portal"),
            Codebase.ROOT.resolve("portal-ejb/src/main/resources/org/menhu/portal"));

    private static final Pattern KEY = Pattern.compile("msg\\[\\s*['\"]([^'\"]+)['\"]\\s*]");
    private static final Pattern CONSTRAINT_MESSAGE = Pattern.compile("\"\\{([a-z]+\\.[A-Za-z.]+)}\"");
    private static final Pattern HALF_WIDTH = Pattern.compile("[\\p{IsHan}”》][,:;?!(]|[,;)]\\p{IsHan}");
    private static final Pattern PLACE = Pattern.compile("\\{\\w+}");

    @Test
    void bothLanguagesHaveTheSameKeys() {
        assertThat(all("en").keySet()).isNotEmpty().isEqualTo(all("zh_CN").keySet());
    }

    @Test
    void everyKeyBeginsWithItsFeature() {
        for (var bundles : BUNDLES) {
            for (var file : Codebase.files(bundles, ".properties")) {
                var feature = bundles.relativize(file).getName(0).toString();
                assertThat(load(file).stringPropertyNames())
                        .as("%s", file)
                        .allMatch(key -> key.startsWith(feature + "."));
            }
        }
    }

    @Test
    void noKeyStandsTwiceInABundle() {
        for (var bundles : BUNDLES) {
            for (var file : Codebase.files(bundles, ".properties")) {
                assertThat(Codebase.read(file).lines().map(line -> line.replaceFirst("=.*", "")))
                        .as("%s", file)
                        .doesNotHaveDuplicates();
            }
        }
    }

    @Test
    void chineseIsPunctuatedInChinese() {
        assertThat(all("zh_CN"))
                .allSatisfy((key, text) -> assertThat(text).as(key).doesNotContainPattern(HALF_WIDTH));
    }

    @Test
    void bothLanguagesFillInTheSameValues() {
        var english = all("en");
        all("zh_CN").forEach((key, text) -> assertThat(places(text)).as(key).isEqualTo(places(english.get(key))));
    }

    @Test
    void noTextIsEmptyAndEveryChineseTextIsChinese() {
        assertThat(all("en").values()).noneMatch(String::isBlank);
        assertThat(all("en")).allSatisfy((key, text) -> assertThat(text)
                .as(key)
                .matches(value -> !value.matches("\\p{IsHan}{2,}") // a language names itself in its own words
                        || value.equals(all("zh_CN").get(key))));
        assertThat(all("zh_CN")).allSatisfy((key, text) -> assertThat(text)
                .as(key)
                .matches(value -> value.matches("(?s).*\\p{IsHan}.*")
                        || value.equals(all("en").get(key))));
    }

    @Test
    void everyKeyThatAPageOrAConstraintNamesExists() {
        var used = Stream.concat(
                Codebase.pages().stream().flatMap(page -> found(KEY, page)),
                Codebase.sources().stream()
                        .filter(file -> !file.toString().contains("portal-it"))
                        .flatMap(file -> found(CONSTRAINT_MESSAGE, file)));

        var texts = all("zh_CN");
        assertThat(used.filter(key -> !texts.containsKey(key))).isEmpty();
    }

    @Test
    void everyActOfTheRecordIsToldInWords() {
        var acts = PublicChangeTest.changing(Codebase.classes())
                .map(method -> "audit.act." + PublicChangeTest.name(method))
                .collect(Collectors.toSet());

        assertThat(all("zh_CN").keySet().stream().filter(key -> key.startsWith("audit.act.")))
                .containsExactlyInAnyOrderElementsOf(acts);
    }

    private static Stream<String> found(Pattern pattern, Path file) {
        return pattern.matcher(Codebase.read(file)).results().map(match -> match.group(1));
    }

    private static List<String> places(String text) {
        return PLACE.matcher(text == null ? "" : text)
                .results()
                .map(match -> match.group())
                .sorted()
                .distinct()
                .toList();
    }

    private static Map<String, String> all(String language) {
        var texts = new TreeMap<String, String>();
        for (var bundles : BUNDLES) {
            for (var file : Codebase.files(bundles, "s_" + language + ".properties")) {
                load(file).forEach((key, text) -> texts.put((String) key, (String) text));
            }
        }
        return texts;
    }

    private static Properties load(Path file) {
        var properties = new Properties();
        try (var reader = Files.newBufferedReader(file)) {
            properties.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return properties;
    }
}
