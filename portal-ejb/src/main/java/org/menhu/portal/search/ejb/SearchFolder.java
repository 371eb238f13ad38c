package org.menhu.portal.search.ejb;

import java.io.IOException;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.SerialMergeScheduler;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.LockObtainFailedException;
import org.apache.lucene.util.IOUtils;

/**
 * Where the index is kept, opened for writing and for searching. Nodes that share a data folder have one each: every node
 * takes the first that no other has open.
 */
record SearchFolder(IndexWriter writer, SearcherManager searchers) {

    private static final System.Logger LOG = System.getLogger(SearchFolder.class.getName());

    /** Held, as loggers are kept weakly. It asks for a module of the JDK that speeds up what the portal does not use. */
    private static final Logger VECTORS =
            Logger.getLogger("org.apache.lucene.internal.vectorization.VectorizationProvider");

    private static final int NODES = 16;

    /** Raised with each change of what is in the index or of how texts are taken apart. */
    private static final String FORMAT = "1";

    private static final String FORMAT_KEY = "format";
    private static final String COMPLETE_KEY = "complete";

    static {
        VECTORS.setLevel(Level.SEVERE);
    }

    static SearchFolder open(Path below) throws IOException {
        for (var node = 1; node < NODES; node++) {
            try {
                return openOrBegin(below.resolve(Integer.toString(node)));
            } catch (LockObtainFailedException | OverlappingFileLockException e) {
                LOG.log(System.Logger.Level.DEBUG, "another node has this one", e);
            }
        }
        return openOrBegin(below.resolve(Integer.toString(NODES)));
    }

    boolean isComplete() {
        return said(writer).containsKey(COMPLETE_KEY);
    }

    void sayComplete() {
        writer.setLiveCommitData(Map.of(FORMAT_KEY, FORMAT, COMPLETE_KEY, "yes").entrySet());
    }

    /** Keeps what was changed. */
    void close() throws IOException {
        IOUtils.close(searchers, writer, writer.getDirectory());
    }

    /** After Lucene has given it up; begins anew when it found it damaged. */
    void leave() throws IOException {
        var directory = writer.getDirectory();
        IOUtils.closeWhileHandlingException(searchers);
        if (writer.getTragicException() instanceof CorruptIndexException) {
            empty(directory);
        }
        directory.close();
    }

    private static SearchFolder openOrBegin(Path folder) throws IOException {
        var directory = FSDirectory.open(folder);
        try {
            return opened(directory);
        } catch (LockObtainFailedException | OverlappingFileLockException e) {
            directory.close();
            throw e;
        } catch (IOException | IllegalArgumentException e) {
            LOG.log(System.Logger.Level.INFO, "the search index cannot be read and is made anew: " + e);
            empty(directory);
            return opened(directory);
        }
    }

    private static SearchFolder opened(Directory directory) throws IOException {
        var writer = new IndexWriter(
                directory,
                new IndexWriterConfig(new SearchAnalyzer())
                        .setMergeScheduler(new SerialMergeScheduler())); // no threads that the server does not know
        try {
            if (!FORMAT.equals(said(writer).get(FORMAT_KEY))) {
                writer.deleteAll();
                writer.setLiveCommitData(Map.of(FORMAT_KEY, FORMAT).entrySet());
            }
            return new SearchFolder(writer, new SearcherManager(writer, null));
        } catch (IOException | RuntimeException e) {
            writer.rollback(); // gives the lock back
            throw e;
        }
    }

    private static void empty(Directory directory) throws IOException {
        for (var file : directory.listAll()) {
            directory.deleteFile(file);
        }
    }

    private static Map<String, String> said(IndexWriter writer) {
        var said = new HashMap<String, String>();
        var data = writer.getLiveCommitData();
        if (data != null) {
            data.forEach(entry -> said.put(entry.getKey(), entry.getValue()));
        }
        return said;
    }
}
