package org.menhu.portal.it.bench;

import java.util.Map;

/** Finished article pages: beside a servlet that answers one byte array, and beside nginx with the same bytes as files. */
final class KeptPart implements Part {

    private static final int PAGES = 1000;
    private static final int ROUNDS = 3; // their middle counts
    private static final int WARM_SECONDS = 12;
    private static final int SECONDS = 5;
    private static final String NGINX = "nginx, gzip_static";
    private static final String BYTES = "one byte array, same server";
    private static final String PORTAL = "portal, kept pages";
    private static final String AGAIN = "portal, answered 304";
    private static final String ALONE = "portal, one connection";

    @Override
    public String name() {
        return "kept";
    }

    @Override
    public String purpose() {
        return "kept article pages, 1,000 at random, gzip, 32 connections, beside nginx and the server's own least";
    }

    @Override
    public Section run(Workplace workplace) throws Exception {
        var store = workplace.keep(DerbyStore.open(workplace.folder("data")));
        var archive = new Archive(store);
        archive.grow(PAGES);
        store.close();
        var portal = workplace.keep(PortalServer.start(store.data(), store.settings()));
        var files = workplace.folder("nginx");
        var tagged = Crawled.pages(portal.address(), archive.articlePaths(PAGES), files.resolve("files"));
        var nginx = workplace.keep(Nginx.files(files));
        var bytes = workplace.keep(PortalServer.start(
                BytesImage.make(workplace.folder("bytes")),
                workplace.folder("bytes-data"),
                Map.of(
                        "BENCH_PAGE",
                        files.resolve("files" + archive.articlePaths(1).getFirst() + ".gz") + "")));
        return measure(new Load(workplace, tagged), portal, bytes, nginx);
    }

    private static Section measure(Load load, PortalServer portal, PortalServer bytes, Nginx nginx) throws Exception {
        load.seconds(WARM_SECONDS).on(portal.address());
        load.on(bytes.address());
        load.seconds(SECONDS);
        var runs = new Rounds();
        for (var round = 0; round < ROUNDS; round++) {
            runs.add(NGINX, load.on(nginx.address(), nginx.program()));
            runs.add(BYTES, load.on(bytes.address(), bytes.program()));
            runs.add(PORTAL, load.on(portal.address(), portal.program()));
            runs.add(AGAIN, load.revalidating(true).on(portal.address(), portal.program()));
            load.revalidating(false);
            runs.add(ALONE, load.connections(1).on(portal.address(), portal.program()));
            load.connections(Load.CONNECTIONS);
        }
        return judged(runs);
    }

    private static Section judged(Rounds runs) {
        var section = runs.section("32 connections, 1,000 articles at random");
        var kept = runs.of(PORTAL);
        var again = runs.of(AGAIN);
        var alone = runs.of(ALONE);
        section.atMost(
                "CPU a request, to one byte array",
                kept.cpuMillis() / runs.of(BYTES).cpuMillis(),
                1.15,
                " ×");
        section.atMost("CPU a request", kept.cpuMillis(), 0.06, " ms");
        section.atLeast(
                "requests/s, to nginx gzip_static",
                kept.perSecond() / runs.of(NGINX).perSecond(),
                0.35,
                " ×");
        section.atMost("errors", kept.errors() + again.errors() + alone.errors(), 0, "");
        section.atMost("304: CPU, to the page itself", again.cpuMillis() / kept.cpuMillis(), 1, " ×");
        section.atMost("one connection, p50", alone.p50Millis(), 1, " ms");
        section.atMost("one connection, p99", alone.p99Millis(), 5, " ms");
        return section;
    }
}
