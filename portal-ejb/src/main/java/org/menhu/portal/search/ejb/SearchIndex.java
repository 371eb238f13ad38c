package org.menhu.portal.search.ejb;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;
import org.apache.lucene.document.LongField;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.menhu.portal.search.model.SearchText;

/**
 * The articles as they are searched: a Lucene index in the data folder. It holds nothing that the database does not, so it is
 * made anew whenever it cannot be read. What is put in is found after the next {@link #show} and outlasts a crash after the
 * next {@link #keep}. It is changed by one thread at a time, and asked by any number.
 */
@ApplicationScoped
class SearchIndex {

    private volatile SearchFolder folder;
    private volatile boolean complete;

    /** Opens the index of this node below the folder, or begins one. */
    void open(Path below) {
        run(() -> {
            var opened = SearchFolder.open(below);
            complete = opened.isComplete();
            folder = opened;
        });
    }

    boolean isOpen() {
        return folder != null;
    }

    /** Whether every article was compared with it once. */
    boolean isComplete() {
        return complete;
    }

    void complete() {
        folder.sayComplete();
        complete = true;
    }

    void put(SearchText text) {
        run(() -> folder.writer().updateDocument(SearchDocuments.key(text.articleId()), SearchDocuments.of(text)));
    }

    void remove(Collection<Long> articleIds) {
        var keys = articleIds.stream().map(SearchDocuments::key).toArray(Term[]::new);
        run(() -> folder.writer().deleteDocuments(keys));
    }

    /** The stamps by the ids, both included, of the articles that it holds. */
    Map<Long, Long> stamps(long first, long last) {
        var stamps = new TreeMap<Long, Long>();
        return ask(
                searcher -> searcher.search(LongField.newRangeQuery(SearchField.ID, first, last), Stamps.into(stamps)));
    }

    Hits find(IndexQuestion question) {
        return ask(question::answer);
    }

    /** Lets what was changed be found. */
    void show() {
        run(() -> folder.searchers().maybeRefreshBlocking());
    }

    void keep() {
        run(() -> {
            if (folder.writer().hasUncommittedChanges()) {
                folder.writer().commit();
            }
        });
    }

    /** Lucene gives an index up when the disk fails it; what was not kept is compared once it is opened again. */
    void leaveIfBroken() {
        var left = folder;
        if (left != null && !left.writer().isOpen()) {
            folder = null;
            run(left::leave);
        }
    }

    void close() {
        var left = folder;
        folder = null;
        if (left != null) {
            run(left::close);
        }
    }

    private <T> T ask(Question<T> question) {
        try {
            var searchers = folder.searchers();
            var searcher = searchers.acquire();
            try {
                return question.ask(searcher);
            } finally {
                searchers.release(searcher);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void run(Work work) {
        try {
            work.run();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private interface Work {

        void run() throws IOException;
    }

    private interface Question<T> {

        T ask(IndexSearcher searcher) throws IOException;
    }
}
