package org.menhu.portal.article.ejb;

import com.ibm.icu.text.Transliterator;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.menhu.portal.shared.model.Slug;

/** Makes an address of a title: Chinese by its pinyin, other scripts by Latin letters. */
final class SlugMaker {

    private static final Transliterator TO_ASCII = Transliterator.getInstance("Any-Latin; Latin-ASCII; Lower");

    /** Words whose characters have another reading in them than alone; the transliterator knows one reading each. */
    private static final Map<String, String> READINGS = readings();

    private static final Pattern WORDS = Pattern.compile(READINGS.keySet().stream()
            .sorted(Comparator.comparing(String::length).reversed())
            .map(Pattern::quote)
            .collect(Collectors.joining("|")));

    private SlugMaker() {}

    /** @param fallback what to take when nothing of the title can be written in Latin letters, like an emoji */
    static Slug of(String title, String fallback) {
        var known = WORDS.matcher(title).replaceAll(match -> " " + READINGS.get(match.group()) + " ");
        return Slug.of(TO_ASCII.transliterate(known), fallback);
    }

    private static Map<String, String> readings() {
        try (var stream = SlugMaker.class.getResourceAsStream("readings.txt")) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> line.split("\\s+", 2))
                    .collect(Collectors.toUnmodifiableMap(parts -> parts[0], parts -> parts[1]));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
