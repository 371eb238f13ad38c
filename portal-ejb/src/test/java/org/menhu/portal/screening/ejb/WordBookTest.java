package org.menhu.portal.screening.ejb;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.menhu.portal.screening.ejb.WordBook.Found;

class WordBookTest {

    private final WordBook book = new WordBook();

    @Test
    void aWordWithinAnAllowedPhraseIsInnocentAndOutsideItIsNot() {
        book.add("口交", 0, false);
        book.allow("路口交通");

        assertHits("这个路口交通太乱");
        assertHits("路口交通与口交", new Found(0, 5, 7));
    }

    @Test
    void aWordThatReachesBeyondAnAllowedPhraseIsHit() {
        book.add("口交通行证", 0, false);
        book.allow("路口交通");

        assertHits("路口交通行证", new Found(0, 1, 6));
    }

    @Test
    void theLongestWordOfARuleIsNamedAndEachRuleHasItsOwnHit() {
        book.add("加微", 0, false);
        book.add("加微信", 0, false);
        book.add("微信", 1, false);

        assertHits("加微信", new Found(0, 0, 3), new Found(1, 1, 3));
    }

    @Test
    void aLatinWordIsNotFoundWithinAnother() {
        book.add("ass", 0, false);

        assertHits("class assessment c.l.a.s.s c l a s s");
        assertHits("an ass", new Found(0, 3, 6));
        assertHits("a-s-s", new Found(0, 0, 5));
        assertHits("他是ass吧", new Found(0, 2, 5));
    }

    @Test
    void twoSentencesDoNotMakeAWord() {
        book.add("油微", 0, false);
        book.add("加微信", 1, false);

        assertHits("加油，微信里说");
        assertHits("加，微，信", new Found(1, 0, 5));
    }

    @Test
    void pinyinAndInitialsAreFoundWhereTheyAreSwitchedOn() {
        book.add("加微信", 0, true);
        book.add("刷单", 1, false);

        assertHits("jia wei xin", new Found(0, 0, 11));
        assertHits("加weixin", new Found(0, 0, 7));
        assertHits("jwx", new Found(0, 0, 3));
        assertHits("加w信", new Found(0, 0, 3));
        assertHits("jwxy shuadan");
    }

    @Test
    void aHundredThousandWordsAreAllFound() {
        var words = IntStream.range(0, 100_000).mapToObj(WordBookTest::word).toList();
        for (var i = 0; i < words.size(); i++) {
            book.add(words.get(i), i, false);
        }
        for (var i = 0; i < words.size(); i += 97) {
            assertThat(book.find(NormalForm.formsOf(words.get(i)))).contains(new Found(i, 0, 4));
        }
    }

    /** Different for each number: four characters, each out of a hundred. */
    private static String word(int number) {
        return IntStream.of(number % 100, number / 100 % 100, number / 10_000, 50)
                .mapToObj(digit -> Character.toString('\u5e00' + 8 * digit))
                .reduce("", String::concat);
    }

    private void assertHits(String text, Found... expected) {
        assertThat(book.find(NormalForm.formsOf(text))).as(text).containsExactlyInAnyOrder(expected);
    }
}
