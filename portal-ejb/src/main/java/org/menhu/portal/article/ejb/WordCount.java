package org.menhu.portal.article.ejb;

import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.menhu.portal.shared.model.SafeHtml;

/** Counts what is read: each Han character, kana or Hangul syllable is one, and so is each word of another script. */
final class WordCount {

    private static final Pattern WORD = Pattern.compile("[\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}\\p{IsHangul}]"
            + "|[\\p{L}\\p{N}&&[^\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}\\p{IsHangul}]]+(?:['’.-][\\p{L}\\p{N}]+)*");

    private WordCount() {}

    static int of(SafeHtml body) {
        var text = Jsoup.parseBodyFragment(body.toString()).text();
        return (int) WORD.matcher(text).results().count();
    }
}
