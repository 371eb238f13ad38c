package org.menhu.portal.search.ejb;

import java.io.IOException;
import java.util.Collection;
import java.util.Map;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.SimpleCollector;

/** Reads the stamps of articles from the index. */
final class Stamps extends SimpleCollector {

    private final Map<Long, Long> stamps;
    private NumericDocValues ids;
    private NumericDocValues values;

    private Stamps(Map<Long, Long> stamps) {
        this.stamps = stamps;
    }

    /** @param stamps is filled, by the ids of the articles; the search must run in one thread */
    static CollectorManager<Stamps, Map<Long, Long>> into(Map<Long, Long> stamps) {
        return new CollectorManager<>() {
            @Override
            public Stamps newCollector() {
                return new Stamps(stamps);
            }

            @Override
            public Map<Long, Long> reduce(Collection<Stamps> collectors) {
                return stamps;
            }
        };
    }

    @Override
    protected void doSetNextReader(LeafReaderContext context) throws IOException {
        ids = DocValues.unwrapSingleton(DocValues.getSortedNumeric(context.reader(), SearchField.ID));
        values = DocValues.getNumeric(context.reader(), SearchField.STAMP);
    }

    @Override
    public void collect(int document) throws IOException {
        if (ids.advanceExact(document) && values.advanceExact(document)) {
            stamps.put(ids.longValue(), values.longValue());
        }
    }

    @Override
    public ScoreMode scoreMode() {
        return ScoreMode.COMPLETE_NO_SCORES;
    }
}
