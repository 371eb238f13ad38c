package org.menhu.portal.article.ejb;

import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** Counts what is read: each Han character, kana or Hangul syllable is one, and so is each word of another script. */
final class WordCount {

    private static final Pattern WORD = Pattern.compile("[\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}\\p{IsHangul}]"
            + "|[\\p{L}\\p{N}&&[^\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}\\p{IsHangul}]]+(?:['’.-][\\p{L}\\p{N}]+)*");

    private WordCount() {}

    static int of(Element body) {
        return (int) WORD.matcher(body.text()).results().count();
    }
}
