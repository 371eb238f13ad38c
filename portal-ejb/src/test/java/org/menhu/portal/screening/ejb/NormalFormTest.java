package org.menhu.portal.screening.ejb;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NormalFormTest {

    private static final List<String> NOISE = List.of(
            "今天",
            "𠀀",
            "𪚥",
            "👨‍👩‍👧‍👦",
            "é",
            "e\u0301",
            "ก\u0e34",
            "שלום",
            " ",
            "\u200b",
            "，",
            "ﬁ",
            "㍿",
            "①",
            "🅰",
            "1\ufe0f\u20e3",
            "\ud800",
            "\n");
    private static final List<String> BETWEEN =
            List.of("", "\u200b", ".", "*", " ", "\u0301", "\ufe0f", "😀", "·\u200d");

    @ParameterizedTest
    @CsvSource({
        "ＡＢＣ，abc",
        "ℂ①②❸，c123",
        "臺灣繁體，台湾繁体",
        "加.微-信，加微信",
        "1️⃣3️⃣8️⃣，138",
        "🅥🅧，vx",
        "аbс，abc",
        "v1p，vip",
        "1O086，10086",
        "jiaweixin888，jiaweixin888"
    })
    void whatReadersTakeForTheSameIsTheSame(String pair) {
        var sides = pair.split("，");
        assertThat(NormalForm.of(sides[0])).hasToString(sides[1]);
    }

    @Test
    void aSymbolMayStandForALetter() {
        assertThat(NormalForm.formsOf("+微信")).extracting(NormalForm::toString).containsExactly("微信", "加微信");
    }

    @Test
    void everyPlaceOfAnyTextIsWithinItAndCutsNoCharacter() {
        var random = new Random(4);
        for (var round = 0; round < 2_000; round++) {
            var text = noise(random, 30);
            for (var form : NormalForm.formsOf(text)) {
                for (var i = 0; i < form.length(); i++) {
                    assertThat(form.start(i)).isNotNegative().isLessThan(form.end(i));
                    assertThat(form.end(i)).isLessThanOrEqualTo(text.length());
                    assertThat(cutsACharacter(text, form.start(i))).isFalse();
                    assertThat(cutsACharacter(text, form.end(i))).isFalse();
                    assertThat(i == 0 || form.start(i) >= form.start(i - 1)).isTrue();
                }
            }
        }
    }

    /** A word is hidden at a known place among characters that are hard to count, and must be found just there. */
    @Test
    void aHiddenWordIsFoundAtItsPlaceInTheOriginal() {
        var book = new WordBook();
        book.add("赌𠀀球", 0, false);
        book.add("viagra", 1, false);
        var random = new Random(44);
        for (var round = 0; round < 2_000; round++) {
            var word = random.nextBoolean() ? List.of("賭", "𠀀", "球") : List.of("V", "ｉ", "а", "g", "𝐫", "a");
            var before = noise(random, 8) + "。";
            var hidden = String.join(BETWEEN.get(random.nextInt(BETWEEN.size())), word);
            var after = "。" + noise(random, 8);
            assertThat(book.find(NormalForm.formsOf(before + hidden + after)))
                    .as(before + hidden + after)
                    .anySatisfy(found -> {
                        assertThat(found.start()).isEqualTo(before.length());
                        assertThat(found.end()).isEqualTo(before.length() + hidden.length());
                    });
        }
    }

    @Test
    void theMarksOnTheLastCharacterBelongToTheHit() {
        var book = new WordBook();
        book.add("赌球", 0, false);

        assertThat(book.find(NormalForm.formsOf("看赌\u0301球\u0336\u20dd吧")))
                .containsExactly(new WordBook.Found(0, 1, 6));
    }

    private static String noise(Random random, int most) {
        var text = new StringBuilder();
        for (var n = random.nextInt(most); n > 0; n--) {
            text.append(NOISE.get(random.nextInt(NOISE.size())));
        }
        return text.toString();
    }

    private static boolean cutsACharacter(String text, int at) {
        var inPair = at > 0
                && at < text.length()
                && Character.isHighSurrogate(text.charAt(at - 1))
                && Character.isLowSurrogate(text.charAt(at));
        return inPair
                || at < text.length()
                        && Folding.isMark(text.codePointAt(at))
                        && at > 0
                        && Gap.of(text.codePointBefore(at)) == Gap.NONE
                        && !Folding.isMark(text.codePointBefore(at));
    }
}
