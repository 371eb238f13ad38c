package org.menhu.portal.shared.ejb;

import com.ibm.icu.text.Transliterator;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** How Chinese is read, in small Latin letters without tones. */
public final class Pinyin {

    private static final Transliterator READ = Transliterator.getInstance("Han-Latin; Latin-ASCII; Lower");

    /** Of single characters: the transliterator takes its time, and there are a few thousand in use. */
    private static final Map<Integer, String> KNOWN = new ConcurrentHashMap<>();

    /** Words whose characters have another reading in them than alone; the transliterator knows one reading each. */
    private static final Map<String, String> READINGS = readings();

    private static final Pattern WORDS = Pattern.compile(READINGS.keySet().stream()
            .sorted(Comparator.comparing(String::length).reversed())
            .map(Pattern::quote)
            .collect(Collectors.joining("|")));

    private Pinyin() {}

    /** The reading that a Chinese character has alone. */
    public static String of(int character) {
        return KNOWN.computeIfAbsent(
                character, c -> READ.transliterate(Character.toString(c)).strip());
    }

    /** One reading for each character of a text, in its order; an empty one for what is not Chinese. */
    public static List<String> syllables(String text) {
        var syllables = new ArrayList<String>();
        var word = WORDS.matcher(text);
        var at = 0;
        while (word.find()) {
            single(text.substring(at, word.start()), syllables);
            syllables.addAll(List.of(READINGS.get(word.group()).split(" ")));
            at = word.end();
        }
        single(text.substring(at), syllables);
        return syllables;
    }

    /** The text with those words spelt out that are read otherwise than character by character. */
    public static String spellWords(String text) {
        return WORDS.matcher(text).replaceAll(match -> " " + READINGS.get(match.group()) + " ");
    }

    private static void single(String text, List<String> syllables) {
        text.codePoints().mapToObj(c -> Character.isIdeographic(c) ? of(c) : "").forEach(syllables::add);
    }

    private static Map<String, String> readings() {
        try (var stream = Pinyin.class.getResourceAsStream("readings.txt")) {
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
