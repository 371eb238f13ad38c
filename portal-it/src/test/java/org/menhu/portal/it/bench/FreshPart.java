package org.menhu.portal.it.bench;

import java.util.HashMap;
import java.util.List;

/** Pages that are rendered for each reader anew, because none are kept. */
final class FreshPart implements Part {

    /** Keeps no finished pages. */
    static final String KEPT_MEGABYTES = "MENHU_PAGES_MEGABYTES";

    private static final int PAGES = 1000;
    private static final int ROUNDS = 3; // their middle counts
    private static final int WARM_SECONDS = 90; // until the compiler has done most of its work
    private static final int SECONDS = 5;

    @Override
    public String name() {
        return "fresh";
    }

    @Override
    public String purpose() {
        return "article and home rendered afresh, kept pages off, 32 connections";
    }

    @Override
    public Section run(Workplace workplace) throws Exception {
        var store = workplace.keep(DerbyStore.open(workplace.folder("data")));
        var archive = new Archive(store);
        archive.grow(PAGES);
        store.close();
        var settings = new HashMap<>(store.settings());
        settings.put(KEPT_MEGABYTES, "0");
        var portal = workplace.keep(PortalServer.start(store.data(), settings));
        var articles = new Load(workplace, archive.articlePaths(PAGES));
        var home = new Load(workplace, List.of("/"));
        articles.seconds(WARM_SECONDS).on(portal.address());
        home.seconds(WARM_SECONDS / 2).on(portal.address());
        var runs = new Rounds();
        for (var round = 0; round < ROUNDS; round++) {
            runs.add("article", articles.seconds(SECONDS).on(portal.address(), portal.program()));
            runs.add("home", home.seconds(SECONDS).on(portal.address(), portal.program()));
        }
        return judged(runs);
    }

    private static Section judged(Rounds runs) {
        var article = runs.of("article");
        var home = runs.of("home");
        var section = runs.section("32 connections, rendered afresh");
        section.atMost("article, CPU a request", article.cpuMillis(), 1.5, " ms");
        section.atMost("home, CPU a request", home.cpuMillis(), 2.5, " ms");
        section.atMost("article, p99", article.p99Millis(), 60, " ms");
        section.atMost("home, p99", home.p99Millis(), 60, " ms");
        section.atMost("errors", article.errors() + home.errors(), 0, "");
        return section;
    }
}
