package org.menhu.portal.shared.ejb;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.List;

/** The words of a text. Chinese has no spaces, so its words are found by ICU's dictionary, which knows simplified ones best. */
public final class Segments {

    private Segments() {}

    /** Words and what stands between them, in their order; together they are the text. */
    public static List<String> of(String text) {
        var breaks = BreakIterator.getWordInstance(ULocale.SIMPLIFIED_CHINESE);
        breaks.setText(text);
        var segments = new ArrayList<String>();
        for (int from = breaks.first(), to = breaks.next(); to != BreakIterator.DONE; from = to, to = breaks.next()) {
            segments.add(text.substring(from, to));
        }
        return segments;
    }
}
