package org.menhu.portal.search.ejb;

import com.ibm.icu.text.Transliterator;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.cjk.CJKBigramFilter;
import org.apache.lucene.analysis.icu.ICUFoldingFilter;
import org.apache.lucene.analysis.icu.ICUTransformFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;

/**
 * Takes texts apart for the index, and words for looking them up in it. Letters lose case, width and accents, traditional
 * characters become simplified ones. Chinese becomes pairs of neighbouring characters, so that whatever stands in a text is
 * found, whether a dictionary knows it or not; a text keeps its single characters as well.
 */
final class SearchAnalyzer extends Analyzer {

    private static final int SCRIPTS =
            CJKBigramFilter.HAN | CJKBigramFilter.HIRAGANA | CJKBigramFilter.KATAKANA | CJKBigramFilter.HANGUL;

    private final boolean single;

    private SearchAnalyzer(boolean single) {
        this.single = single;
    }

    static SearchAnalyzer ofTexts() {
        return new SearchAnalyzer(true);
    }

    static SearchAnalyzer ofWords() {
        return new SearchAnalyzer(false);
    }

    @Override
    protected TokenStreamComponents createComponents(String field) {
        var source = new StandardTokenizer();
        TokenStream tokens = new ICUFoldingFilter(source);
        tokens = new ICUTransformFilter(tokens, Transliterator.getInstance("Traditional-Simplified"));
        return new TokenStreamComponents(source, new CJKBigramFilter(tokens, SCRIPTS, single));
    }
}
