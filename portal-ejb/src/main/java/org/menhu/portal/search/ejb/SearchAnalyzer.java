package org.menhu.portal.search.ejb;

import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.cjk.CJKBigramFilter;
import org.apache.lucene.analysis.icu.ICUFoldingFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;

/**
 * Takes texts apart for the index. Letters lose case, width and accents, traditional characters become simplified ones.
 * Chinese becomes single characters and pairs of neighbours, so that whatever stands in a text is found, whether a dictionary
 * knows it or not.
 */
final class SearchAnalyzer extends Analyzer {

    private static final int SCRIPTS =
            CJKBigramFilter.HAN | CJKBigramFilter.HIRAGANA | CJKBigramFilter.KATAKANA | CJKBigramFilter.HANGUL;

    @Override
    protected TokenStreamComponents createComponents(String field) {
        var source = new StandardTokenizer();
        TokenStream tokens = new ICUFoldingFilter(source);
        tokens = new CJKBigramFilter(new SimplifyingFilter(tokens), SCRIPTS, true);
        return new TokenStreamComponents(source, tokens);
    }
}
