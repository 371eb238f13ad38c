package org.menhu.portal.search.ejb;

import java.util.stream.Stream;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.LongField;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedSetDocValuesField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.Term;
import org.apache.lucene.util.BytesRef;
import org.menhu.portal.search.model.SearchText;

/** Articles in the form of the index. */
final class SearchDocuments {

    private SearchDocuments() {}

    static Term key(long articleId) {
        return new Term(SearchField.KEY, Long.toString(articleId));
    }

    static Document of(SearchText text) {
        var document = new Document();
        document.add(new StringField(SearchField.KEY, Long.toString(text.articleId()), Store.YES));
        document.add(new LongField(SearchField.ID, text.articleId(), Store.NO));
        document.add(new NumericDocValuesField(SearchField.STAMP, text.stamp()));
        document.add(new LongField(SearchField.PUBLISHED, text.publishedAt().toEpochMilli(), Store.NO));
        if (text.categoryId() != null) {
            document.add(new LongField(SearchField.CATEGORY, text.categoryId(), Store.NO));
        }
        addWords(document, text);
        Stream.concat(Stream.of(text.title()), text.tags().stream())
                .map(Readings::of)
                .forEach(readings -> addReadings(document, readings));
        return document;
    }

    /** What an extract is made of is stored. */
    private static void addWords(Document document, SearchText text) {
        document.add(new TextField(SearchField.TITLE, text.title(), Store.YES));
        document.add(new TextField(SearchField.SUMMARY, text.summary(), Store.YES));
        document.add(new TextField(SearchField.BODY, text.body(), Store.YES));
        document.add(new TextField(SearchField.AUTHOR, text.author(), Store.NO));
        for (var tag : text.tags()) {
            document.add(new TextField(SearchField.TAGS, tag, Store.NO));
            document.add(new StringField(SearchField.TAG, tag, Store.NO));
            document.add(new SortedSetDocValuesField(SearchField.TAG, new BytesRef(tag)));
        }
    }

    private static void addReadings(Document document, Readings readings) {
        readings.pinyin().forEach(value -> document.add(new StringField(SearchField.PINYIN, value, Store.NO)));
        readings.initials().forEach(value -> document.add(new StringField(SearchField.INITIALS, value, Store.NO)));
    }
}
