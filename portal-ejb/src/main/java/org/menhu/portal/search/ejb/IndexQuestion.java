package org.menhu.portal.search.ejb;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Set;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.LongField;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortedNumericSelector;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.apache.lucene.search.TopScoreDocCollectorManager;
import org.apache.lucene.search.TotalHits.Relation;
import org.menhu.portal.search.model.FoundPiece;
import org.menhu.portal.search.model.SearchOrder;

/**
 * What the index is asked.
 *
 * @param marking what is marked in what was found
 * @param wanted what is found
 * @param from how many of the first to leave out
 */
record IndexQuestion(Query marking, Query wanted, SearchOrder order, int from, int size) {

    /** As many are counted to the last one; who finds more adds a word. */
    static final int COUNTED = 1000;

    /** The best, of whose categories and tags it is told. */
    static final int BEST = 200;

    private static final Set<String> STORED =
            Set.of(SearchField.KEY, SearchField.TITLE, SearchField.SUMMARY, SearchField.BODY);

    private static final Sort NEWEST =
            new Sort(LongField.newSortField(SearchField.PUBLISHED, true, SortedNumericSelector.Type.MAX));

    /** The same for a stretch that begins elsewhere. */
    IndexQuestion beginningAt(int other) {
        return new IndexQuestion(marking, wanted, order, other, size);
    }

    Hits answer(IndexSearcher searcher) throws IOException {
        var most = Math.max(from + size, BEST);
        var found = order == SearchOrder.BEST
                ? searcher.search(wanted, new TopScoreDocCollectorManager(most, COUNTED))
                : searcher.search(wanted, new TopFieldCollectorManager(NEWEST, most, COUNTED));
        var counted = found.totalHits.relation() == Relation.EQUAL_TO;
        var total = counted ? found.totalHits.value() : COUNTED;
        var answer = new Hits(new ArrayList<>(), total, counted, new HashMap<>(), new HashMap<>());
        for (var i = 0; i < found.scoreDocs.length; i++) {
            if (i < BEST) {
                group(searcher, found.scoreDocs[i], answer);
            }
            if (i >= from && i < from + size) {
                answer.hits().add(hit(searcher, found.scoreDocs[i]));
            }
        }
        return answer;
    }

    private Hit hit(IndexSearcher searcher, ScoreDoc found) throws IOException {
        var stored = searcher.storedFields().document(found.doc, STORED);
        var leaf = leaf(searcher, found);
        var stamps = DocValues.getNumeric(leaf.reader(), SearchField.STAMP);
        return new Hit(
                Long.parseLong(stored.get(SearchField.KEY)),
                stamps.advanceExact(found.doc - leaf.docBase) ? stamps.longValue() : 0,
                Extracts.title(marking, stored.get(SearchField.TITLE)),
                extract(stored));
    }

    /** Of the text, else of the summary: its writer may say there what stands nowhere else. */
    private List<FoundPiece> extract(Document stored) throws IOException {
        var ofText = Extracts.of(SearchField.BODY, marking, stored.get(SearchField.BODY));
        return ofText.isEmpty() ? Extracts.of(SearchField.SUMMARY, marking, stored.get(SearchField.SUMMARY)) : ofText;
    }

    private static void group(IndexSearcher searcher, ScoreDoc found, Hits answer) throws IOException {
        var leaf = leaf(searcher, found);
        var document = found.doc - leaf.docBase;
        var tags = DocValues.getSortedSet(leaf.reader(), SearchField.TAG);
        if (tags.advanceExact(document)) {
            for (var i = 0; i < tags.docValueCount(); i++) {
                answer.tags().merge(tags.lookupOrd(tags.nextOrd()).utf8ToString(), 1L, Long::sum);
            }
        }
        var categories = DocValues.getSortedNumeric(leaf.reader(), SearchField.CATEGORY);
        if (categories.advanceExact(document)) {
            answer.categories().merge(categories.nextValue(), 1L, Long::sum);
        }
    }

    private static LeafReaderContext leaf(IndexSearcher searcher, ScoreDoc found) {
        List<LeafReaderContext> leaves = searcher.getIndexReader().leaves();
        return leaves.get(ReaderUtil.subIndex(found.doc, leaves));
    }
}
