package org.menhu.portal.search.ejb;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;
import org.apache.lucene.document.LongField;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.SearcherManager;
import org.menhu.portal.search.model.SearchText;

/**
 * The articles as they are searched: a Lucene index in the data folder. It holds nothing that the database does not, so it is
 * made anew whenever it cannot be read. What is put in is found after the next {@link #show} and outlasts a crash after the
 * next {@link #keep}.
 */
@ApplicationScoped
class SearchIndex {

    private IndexWriter writer;
    private SearcherManager searchers;
    private volatile boolean open;
    private volatile boolean complete;

    /** Opens the index of this node below the folder, or begins one. */
    void open(Path folder) {
        run(() -> {
            writer = SearchFolder.open(folder);
            complete = SearchFolder.isComplete(writer);
            searchers = new SearcherManager(writer, null);
            open = true;
        });
    }

    boolean isOpen() {
        return open;
    }

    /** Whether every article was compared with it once. */
    boolean isComplete() {
        return complete;
    }

    void complete() {
        SearchFolder.sayComplete(writer);
        complete = true;
    }

    void put(SearchText text) {
        run(() -> writer.updateDocument(SearchDocuments.key(text.articleId()), SearchDocuments.of(text)));
    }

    void remove(Collection<Long> articleIds) {
        var keys = articleIds.stream().map(SearchDocuments::key).toArray(Term[]::new);
        run(() -> writer.deleteDocuments(keys));
    }

    /** The stamps by the ids, both included, of the articles that it holds. */
    Map<Long, Long> stamps(long first, long last) {
        var stamps = new TreeMap<Long, Long>();
        return ask(searcher -> {
            searcher.search(LongField.newRangeQuery(SearchField.ID, first, last), Stamps.into(stamps));
            return stamps;
        });
    }

    Hits find(IndexQuestion question) {
        return ask(question::answer);
    }

    /** Lets what was changed be found. */
    void show() {
        run(searchers::maybeRefreshBlocking);
    }

    void keep() {
        run(() -> {
            if (open && writer.hasUncommittedChanges()) {
                writer.commit();
            }
        });
    }

    void close() {
        if (open) {
            open = false;
            run(() -> {
                searchers.close();
                writer.close(); // which keeps
                writer.getDirectory().close();
            });
        }
    }

    private <T> T ask(Question<T> question) {
        try {
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
