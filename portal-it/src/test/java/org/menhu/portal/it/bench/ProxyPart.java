package org.menhu.portal.it.bench;

import java.io.IOException;

/** The portal behind the configuration of nginx that it ships, beside nginx with the same pages as files. */
final class ProxyPart implements Part {

    private static final int PAGES = 1000;
    private static final int ROUNDS = 3; // their middle counts
    private static final int WARM_SECONDS = 12;
    private static final int SECONDS = 5;
    private static final String FILES = "nginx, gzip_static";
    private static final String PROXY = "portal behind nginx";

    @Override
    public String name() {
        return "proxy";
    }

    @Override
    public String purpose() {
        return "article pages through the nginx configuration that the portal ships, 1,000 at random, gzip, 32 connections";
    }

    @Override
    public Section run(Workplace workplace) throws Exception {
        var store = workplace.keep(DerbyStore.open(workplace.folder("data")));
        var archive = new Archive(store);
        archive.grow(PAGES);
        store.close();
        var portal = workplace.keep(PortalServer.start(store.data(), store.settings()));
        var files = workplace.folder("files");
        var proxy = workplace.keep(Nginx.before(portal, workplace.folder("proxy")));
        var paths = Crawled.pages(proxy.address(), archive.articlePaths(PAGES), files.resolve("files"));
        var nginx = workplace.keep(Nginx.files(files));
        var load = new Load(workplace, paths).seconds(WARM_SECONDS);
        load.on(proxy.address());
        var runs = new Rounds();
        for (var round = 0; round < ROUNDS; round++) {
            runs.add(FILES, load.seconds(SECONDS).on(nginx.address(), nginx.program()));
            runs.add(PROXY, load.on(proxy.address(), proxy.program(), portal.program()));
        }
        var section = judged(runs);
        portal.close();
        section.atLeast("pages of 100 while the portal is away", stale(proxy, archive), 100, "");
        return section;
    }

    private static Section judged(Rounds runs) {
        var section = runs.section("32 connections, 1,000 articles at random");
        var proxy = runs.of(PROXY);
        section.atLeast(
                "requests/s, to nginx gzip_static",
                proxy.perSecond() / runs.of(FILES).perSecond(),
                0.6,
                " ×");
        section.atMost("errors", proxy.errors(), 0, "");
        return section;
    }

    /** How many of a hundred pages still come. */
    private static long stale(Nginx proxy, Archive archive) throws IOException, InterruptedException {
        var good = 0;
        for (var path : archive.articlePaths(100)) {
            good += Http.send(proxy.address() + path, "gzip").statusCode() == 200 ? 1 : 0;
        }
        return good;
    }
}
