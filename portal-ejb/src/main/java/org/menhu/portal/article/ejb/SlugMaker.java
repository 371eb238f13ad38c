package org.menhu.portal.article.ejb;

import com.ibm.icu.text.Transliterator;
import org.menhu.portal.shared.ejb.Pinyin;
import org.menhu.portal.shared.model.Slug;

/** Makes an address of a title: Chinese by its pinyin, other scripts by Latin letters. */
final class SlugMaker {

    private static final Transliterator TO_ASCII = Transliterator.getInstance("Any-Latin; Latin-ASCII; Lower");

    private SlugMaker() {}

    /** @param fallback what to take when nothing of the title can be written in Latin letters, like an emoji */
    static Slug of(String title, String fallback) {
        return Slug.of(TO_ASCII.transliterate(Pinyin.spellWords(title)), fallback);
    }
}
