package org.menhu.portal.search.ejb;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.index.IndexFormatTooNewException;
import org.apache.lucene.index.IndexFormatTooOldException;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.SerialMergeScheduler;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.LockObtainFailedException;

/** Where the index is kept. Nodes that share a data folder have one each: every node takes the first that no other has open. */
final class SearchFolder {

    private static final int NODES = 16;

    /** Raised with each change of what is in the index or of how texts are taken apart. */
    private static final String FORMAT = "1";

    private static final String FORMAT_KEY = "format";
    private static final String COMPLETE_KEY = "complete";

    private SearchFolder() {}

    static IndexWriter open(Path folder) throws IOException {
        for (var node = 1; node < NODES; node++) {
            try {
                return openOrBegin(folder.resolve(Integer.toString(node)));
            } catch (LockObtainFailedException e) { // another node's
                continue;
            }
        }
        return openOrBegin(folder.resolve(Integer.toString(NODES)));
    }

    static boolean isComplete(IndexWriter writer) {
        return said(writer).containsKey(COMPLETE_KEY);
    }

    static void sayComplete(IndexWriter writer) {
        writer.setLiveCommitData(Map.of(FORMAT_KEY, FORMAT, COMPLETE_KEY, "yes").entrySet());
    }

    private static IndexWriter openOrBegin(Path folder) throws IOException {
        var writer = writer(folder);
        if (!FORMAT.equals(said(writer).get(FORMAT_KEY))) {
            writer.deleteAll();
            writer.setLiveCommitData(Map.of(FORMAT_KEY, FORMAT).entrySet());
        }
        return writer;
    }

    private static IndexWriter writer(Path folder) throws IOException {
        var directory = FSDirectory.open(folder);
        try {
            return new IndexWriter(directory, config());
        } catch (CorruptIndexException | IndexFormatTooOldException | IndexFormatTooNewException e) {
            for (var file : directory.listAll()) {
                directory.deleteFile(file);
            }
            return new IndexWriter(directory, config());
        }
    }

    private static IndexWriterConfig config() {
        return new IndexWriterConfig(SearchAnalyzer.ofTexts())
                .setMergeScheduler(new SerialMergeScheduler()); // no threads that the server does not know
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
