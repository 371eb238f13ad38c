package org.menhu.portal.search.ejb;

import java.io.IOException;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.menhu.portal.shared.ejb.Simplified;

/** Makes traditional Chinese characters simplified ones. Lucene's own filter does it by ICU, and takes most of the time. */
final class SimplifyingFilter extends TokenFilter {

    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);

    SimplifyingFilter(TokenStream input) {
        super(input);
    }

    @Override
    public boolean incrementToken() throws IOException {
        var isToken = input.incrementToken();
        if (isToken) {
            Simplified.change(term.buffer(), term.length());
        }
        return isToken;
    }
}
