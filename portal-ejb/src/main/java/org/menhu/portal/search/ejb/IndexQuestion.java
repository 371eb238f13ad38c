package org.menhu.portal.search.ejb;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.document.LongField;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.SortedNumericSelector;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.apache.lucene.search.TotalHits.Relation;
import org.menhu.portal.search.model.FoundTag;
import org.menhu.portal.search.model.SearchOrder;

/**
 * What the index is asked.
 *
 * @param words what is marked in what was found
 * @param filtered what is found
 * @param from how many of the first to leave out
 */
record IndexQuestion(Query words, Query filtered, SearchOrder order, int from, int size) {

    /** As many are counted to the last one; who finds more adds a word. */
    private static final int COUNTED = 1000;

    /** The best, of which the tags are told. */
    private static final int BEST = 200;

    private static final int TAGS = 8;

    private static final SortField NEWEST =
            LongField.newSortField(SearchField.PUBLISHED, true, SortedNumericSelector.Type.MAX);

    private static final Map<SearchOrder, Sort> SORTS = Map.of(
            SearchOrder.BEST, new Sort(SortField.FIELD_SCORE, NEWEST),
            SearchOrder.NEWEST, new Sort(NEWEST));

    Hits answer(IndexSearcher searcher) throws IOException {
        var wanted = Math.max(from + size, BEST);
        var found = searcher.search(filtered, new TopFieldCollectorManager(SORTS.get(order), wanted, COUNTED));
        var hits = new ArrayList<Hit>();
        for (var i = from; i < Math.min(from + size, found.scoreDocs.length); i++) {
            hits.add(hit(searcher, found.scoreDocs[i].doc));
        }
        var counted = found.totalHits.relation() == Relation.EQUAL_TO;
        return new Hits(hits, found.totalHits.value(), counted, tags(searcher, found.scoreDocs));
    }

    private Hit hit(IndexSearcher searcher, int document) throws IOException {
        var stored = searcher.storedFields()
                .document(document, Set.of(SearchField.KEY, SearchField.TITLE, SearchField.BODY));
        return new Hit(
                Long.parseLong(stored.get(SearchField.KEY)),
                Extracts.title(words, stored.get(SearchField.TITLE)),
                Extracts.body(words, stored.get(SearchField.BODY)));
    }

    private static List<FoundTag> tags(IndexSearcher searcher, ScoreDoc[] found) throws IOException {
        var numbers = new HashMap<String, Long>();
        var leaves = searcher.getIndexReader().leaves();
        for (var hit : Arrays.copyOf(found, Math.min(found.length, BEST))) {
            var leaf = leaves.get(ReaderUtil.subIndex(hit.doc, leaves));
            var tags = DocValues.getSortedSet(leaf.reader(), SearchField.TAG);
            if (tags.advanceExact(hit.doc - leaf.docBase)) {
                for (var i = 0; i < tags.docValueCount(); i++) {
                    numbers.merge(tags.lookupOrd(tags.nextOrd()).utf8ToString(), 1L, Long::sum);
                }
            }
        }
        return numbers.entrySet().stream()
                .map(tag -> new FoundTag(tag.getKey(), tag.getValue()))
                .sorted(Comparator.comparing(FoundTag::articles).reversed().thenComparing(FoundTag::name))
                .limit(TAGS)
                .toList();
    }
}
