package org.menhu.portal.screening.ejb;

import com.ibm.icu.text.Transliterator;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Makes the texts by which the rules are measured: words hidden in the ways in which people hide them, and innocent comments.
 * The seed is fixed, so that the files in the repository are what {@link #main} writes again.
 */
final class CorpusMaker {

    private static final long SEED = 20_261_124;
    private static final int EVASIONS = 500;
    private static final int CLEAN = 500;

    private static final List<String> CARRIERS =
            List.of("楼主写得真好，需要的%s，随时在线", "最近在做%s，有兴趣的来", "都别问了 %s 懂的来", "【%s】长期有效", "支持一下！%s", "%s 欢迎咨询");

    private static final String SYMBOLS = ".*-_~|/·•★☆#^=";
    private static final String INVISIBLE = "\u200b\u200c\u200d\u2060\ufeff\u00ad";
    private static final String MARKS = "\u0300\u0301\u0323\u0336\u20dd\ufe0f";
    private static final Map<Character, String> CYRILLIC =
            Map.of('a', "а", 'e', "е", 'o', "о", 'c', "с", 'x', "х", 'i', "і", 's', "ѕ");
    private static final Map<Character, String> DIGITS =
            Map.of('o', "0", 'i', "1", 'e', "3", 'a', "4", 's', "5", 't', "7");

    private final Random random = new Random(SEED);
    private final List<String> words;

    CorpusMaker(List<String> words) {
        this.words = words;
    }

    /** The ways to hide a word; null where a word cannot be hidden so. */
    private Map<String, BiFunction<String, Random, String>> ways() {
        var ways = new LinkedHashMap<String, BiFunction<String, Random, String>>();
        ways.put("full-width", (word, r) -> latin(word, c -> Character.toString(c + 0xfee0)));
        ways.put("zero-width", (word, r) -> between(word, INVISIBLE, 1));
        ways.put("traditional", (word, r) -> changed(word, TRADITIONAL.transliterate(word)));
        ways.put("symbols", (word, r) -> between(word, SYMBOLS, 1 + r.nextInt(3)));
        ways.put("spaces", (word, r) -> between(word, " \u3000\u2002", 1));
        ways.put("combining", (word, r) -> marked(word));
        ways.put("pinyin", (word, r) -> han(word, String.join(r.nextBoolean() ? "" : " ", syllables(word))));
        ways.put("mixed pinyin", (word, r) -> han(word, mixed(word)));
        ways.put("initials", (word, r) -> han(word, word.length() < 3 ? null : initials(word)));
        ways.put("digits", (word, r) -> changed(word, inner(word, DIGITS)));
        ways.put("cyrillic", (word, r) -> changed(word, inner(word, CYRILLIC)));
        ways.put("emoji letters", (word, r) -> latin(word, c -> Character.toString(c - 'a' + 0x1f170)));
        ways.put("mathematical", (word, r) -> latin(word, c -> Character.toString(c - 'a' + 0x1d41a)));
        ways.put("capitals", (word, r) -> latin(word, c -> Character.toString(Character.toUpperCase(c))));
        return ways;
    }

    private static final Transliterator TRADITIONAL = Transliterator.getInstance("Simplified-Traditional");
    private static final Transliterator PINYIN = Transliterator.getInstance("Han-Latin; Latin-ASCII; Lower");

    /** Each the way, the word, and the text, between tabs. */
    List<String> evasions() {
        var ways = new ArrayList<>(ways().entrySet());
        var evasions = new ArrayList<String>();
        while (evasions.size() < EVASIONS) {
            var way = ways.get(evasions.size() % ways.size());
            var word = words.get(random.nextInt(words.size()));
            var hidden = way.getValue().apply(word, random);
            if (hidden == null) {
                continue;
            }
            var carrier = CARRIERS.get(random.nextInt(CARRIERS.size()));
            evasions.add(String.join("\t", way.getKey(), word, carrier.formatted(hidden)));
        }
        return evasions;
    }

    private String between(String word, String fillings, int count) {
        return word.codePoints()
                .mapToObj(Character::toString)
                .collect(Collectors.joining(IntStream.range(0, count)
                        .mapToObj(i -> String.valueOf(fillings.charAt(random.nextInt(fillings.length()))))
                        .collect(Collectors.joining())));
    }

    private String marked(String word) {
        return word.codePoints()
                .mapToObj(c -> Character.toString(c) + MARKS.charAt(random.nextInt(MARKS.length())))
                .collect(Collectors.joining());
    }

    private static List<String> syllables(String word) {
        return word.codePoints()
                .mapToObj(c -> PINYIN.transliterate(Character.toString(c)))
                .toList();
    }

    private String mixed(String word) {
        var syllables = new ArrayList<>(syllables(word));
        var keep = random.nextInt(syllables.size());
        syllables.set(keep, word.substring(keep, keep + 1));
        return word.length() > 4 ? null : String.join("", syllables);
    }

    private static String initials(String word) {
        return syllables(word).stream()
                .map(syllable -> syllable.substring(0, 1))
                .collect(Collectors.joining());
    }

    private static boolean isHan(String word) {
        return word.codePoints().allMatch(Character::isIdeographic);
    }

    private static String han(String word, String hidden) {
        return isHan(word) ? hidden : null;
    }

    private static String changed(String word, String hidden) {
        return hidden.equals(word) ? null : hidden;
    }

    private static String latin(String word, java.util.function.IntFunction<String> change) {
        var hidden = word.chars()
                .mapToObj(c -> c >= 'a' && c <= 'z' ? change.apply(c) : Character.toString(c))
                .collect(Collectors.joining());
        return changed(word, hidden);
    }

    /** Changes letters with a letter on each side. */
    private static String inner(String word, Map<Character, String> alike) {
        var hidden = new StringBuilder(word);
        for (var i = 1; i < word.length() - 1; i++) {
            var within = word.substring(i - 1, i + 2).matches("[a-z]{3}");
            if (within && alike.containsKey(word.charAt(i)) && hidden.charAt(i - 1) == word.charAt(i - 1)) {
                hidden.replace(i, i + 1, alike.get(word.charAt(i)));
            }
        }
        return hidden.toString();
    }

    private static final List<String> WHO = List.of("楼主", "作者", "小编", "我同事", "隔壁老王", "这位网友", "我妈", "老师");
    private static final List<String> DID =
            List.of("写得很用心", "说得有道理", "上周也去过那里", "推荐的做法我试过了", "的照片拍得不错", "提到的数据从哪里来", "讲的历史我第一次听说", "把问题讲清楚了");
    private static final List<String> MORE = List.of(
            "，学到了。",
            "，期待下一篇！",
            "，能不能再详细一点？",
            "；不过第3段好像有错别字。",
            "，转给家里人看看。",
            "，2024年的版本还有吗？",
            "，谢谢分享:)",
            "，I agree with most of this.",
            "，收藏了。",
            "，坐等更新～");

    /** The innocent collisions first, which people have met, then comments as they are every day. */
    List<String> clean(List<String> collisions) {
        var clean = new ArrayList<>(collisions);
        while (clean.size() < CLEAN) {
            clean.add(one(WHO) + one(DID) + one(MORE));
        }
        return clean;
    }

    private String one(List<String> choices) {
        return choices.get(random.nextInt(choices.size()));
    }

    /** @param arguments the folder of the lists, to which the texts are written */
    public static void main(String[] arguments) throws IOException {
        var folder = Path.of(arguments[0]);
        var maker = new CorpusMaker(Files.readAllLines(folder.resolve("words.txt")));
        Files.write(folder.resolve("evasions.txt"), maker.evasions());
        Files.write(folder.resolve("clean.txt"), maker.clean(Files.readAllLines(folder.resolve("collisions.txt"))));
    }
}
