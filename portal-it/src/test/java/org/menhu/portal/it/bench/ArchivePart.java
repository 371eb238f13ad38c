package org.menhu.portal.it.bench;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** A large archive on the embedded database: how soon it can be read, and what is left in memory once all of it was. */
final class ArchivePart implements Part {

    private static final int ARTICLES = Integer.getInteger("bench.articles", 100_000);
    private static final int CRAWLERS = 8;
    private static final int PATIENCE_SECONDS = 60;
    private static final double START_SECONDS = 15;
    private static final double HEAP_MEGABYTES = 512;
    private static final Pattern USED = Pattern.compile("heap .*?used (\\d+)K");

    @Override
    public String name() {
        return "archive";
    }

    @Override
    public String purpose() {
        return "start with %,d articles on Derby, all of them read once by %d crawlers, and the heap after that"
                .formatted(ARTICLES, CRAWLERS);
    }

    @Override
    public Section run(Workplace workplace) throws Exception {
        workplace.say("making " + ARTICLES + " articles on Derby");
        var store = DerbyStore.open(workplace.folder("data"));
        var archive = new Archive(store);
        archive.grow(ARTICLES);
        store.close();
        PortalServer.start(store.data(), store.settings()).close(); // the first of a build keeps its loaded classes
        var portal = workplace.keep(PortalServer.start(store.data(), store.settings()));
        var section = new Section();
        section.atMost("start", portal.startSeconds(), START_SECONDS, " s");
        workplace.say("crawling");
        var began = System.nanoTime();
        var paths = archive.articlePaths(ARTICLES);
        section.atMost("pages not answered, of " + paths.size(), refused(portal, paths), 0, "");
        section.note("… pages a second", Section.text(paths.size() / ((System.nanoTime() - began) / 1e9)));
        section.atMost("heap in use after a collection", heap(portal.program()), HEAP_MEGABYTES, " MB");
        return section;
    }

    /** Reads each page once; how many did not come. */
    private static long refused(PortalServer portal, List<String> paths) throws Exception {
        try (var crawlers = Executors.newFixedThreadPool(CRAWLERS)) {
            var shares = IntStream.range(0, CRAWLERS)
                    .mapToObj(share -> (Callable<Long>) () -> refused(portal, paths, share))
                    .toList();
            var refused = 0L;
            for (var share : crawlers.invokeAll(shares)) {
                refused += share.get();
            }
            return refused;
        }
    }

    private static long refused(PortalServer portal, List<String> paths, int share) throws Exception {
        var refused = 0L;
        for (var at = share; at < paths.size(); at += CRAWLERS) {
            refused += Http.send(portal.address() + paths.get(at), "gzip").statusCode() == 200 ? 0 : 1;
        }
        return refused;
    }

    /** Megabytes, after everything was collected that nothing holds. */
    private static double heap(Program program) throws Exception {
        var tool = Path.of(System.getProperty("java.home"), "bin", "jcmd").toString();
        Program.run(List.of(tool, program.pid() + "", "GC.run"), PATIENCE_SECONDS);
        var info = Program.run(List.of(tool, program.pid() + "", "GC.heap_info"), PATIENCE_SECONDS);
        return Long.parseLong(Person.found(USED, info)) / 1024.0;
    }
}
