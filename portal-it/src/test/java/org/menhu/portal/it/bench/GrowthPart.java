package org.menhu.portal.it.bench;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** Pages rendered afresh from archives of a thousand, a hundred thousand and a million articles. */
final class GrowthPart implements Part {

    private static final int SMALL = 1000;
    private static final int LARGE = 100_000;
    private static final int HUGE = Integer.getInteger("bench.huge", 1_000_000);
    private static final int WARM_SECONDS = 120; // else the compiler's work makes the first size look dear
    private static final int SECONDS = 5;
    private static final int CONNECTIONS = 4; // few, so that nothing waits and all of the time is work
    private static final int ADDRESSES = 200;
    private static final double LIMIT = 1.3;

    @Override
    public String name() {
        return "growth";
    }

    @Override
    public String purpose() {
        return "fresh renders from 1,000 to %,d articles on PostgreSQL, to 100,000 on Derby".formatted(HUGE);
    }

    @Override
    public Section run(Workplace workplace) throws Exception {
        var section = new Section("CPU ms a request", "1,000", "100,000", "%,d".formatted(HUGE));
        report(section, "PostgreSQL", postgres(workplace));
        report(section, "Derby", derby(workplace));
        return section;
    }

    /** One portal all along, so that its compiler's work does not tell in the ratios. */
    private static Map<Integer, Map<String, Double>> postgres(Workplace workplace) throws Exception {
        var sizes = new LinkedHashMap<Integer, Map<String, Double>>();
        try (var store = PostgresStore.open(workplace.folder("postgres-data"))) {
            var archive = new Archive(store);
            archive.grow(SMALL);
            try (var portal = fresh(store)) {
                for (var size : new int[] {SMALL, LARGE, HUGE}) {
                    workplace.say("growing to " + size + " articles on PostgreSQL");
                    archive.grow(size);
                    sizes.put(size, measure(workplace, archive, portal.address(), portal.program(), store.program()));
                }
            }
        }
        return sizes;
    }

    /** Derby belongs to the portal's process, so each size has a portal of its own. */
    private static Map<Integer, Map<String, Double>> derby(Workplace workplace) throws Exception {
        var sizes = new LinkedHashMap<Integer, Map<String, Double>>();
        for (var size : new int[] {SMALL, LARGE}) {
            workplace.say("making " + size + " articles on Derby");
            var store = DerbyStore.open(workplace.folder("derby-" + size));
            var archive = new Archive(store);
            archive.grow(size);
            store.close();
            try (var portal = fresh(store)) {
                sizes.put(size, measure(workplace, archive, portal.address(), portal.program()));
            }
        }
        return sizes;
    }

    private static PortalServer fresh(Store store) throws Exception {
        var settings = new HashMap<>(store.settings());
        settings.put(FreshPart.KEPT_MEGABYTES, "0");
        return PortalServer.start(store.data(), settings);
    }

    /** Processor time of a request in milliseconds, by page. */
    private static Map<String, Double> measure(
            Workplace workplace, Archive archive, String address, Program... programs) throws Exception {
        var pages = pages(archive);
        var all = pages.values().stream().flatMap(List::stream).toList();
        new Load(workplace, all).connections(CONNECTIONS).seconds(WARM_SECONDS).on(address);
        var millis = new LinkedHashMap<String, Double>();
        for (var page : pages.entrySet()) {
            var load = new Load(workplace, page.getValue())
                    .connections(CONNECTIONS)
                    .seconds(SECONDS);
            var result = load.on(address, programs);
            if (result.errors() > 0) {
                throw new IllegalStateException(page.getKey() + ": " + result.errors() + " errors");
            }
            millis.put(page.getKey(), result.cpuMillis());
        }
        return millis;
    }

    private static Map<String, List<String>> pages(Archive archive) {
        var pages = new LinkedHashMap<String, List<String>>();
        pages.put("article", archive.articlePaths(ADDRESSES));
        pages.put("home", List.of("/"));
        pages.put("category, first page", numbered("/category/category-%d", Facts.CATEGORIES));
        pages.put("category, last page", numbered("/category/category-%d?from=last", Facts.CATEGORIES));
        pages.put("archive month", List.of("/archive/2026/10"));
        pages.put("tag", numbered("/tag/tag-%d", Facts.TAGS));
        pages.put("author", numbered("/author/author-%d", Facts.AUTHORS));
        return pages;
    }

    private static List<String> numbered(String form, int last) {
        return IntStream.rangeClosed(1, last).mapToObj(form::formatted).toList();
    }

    private static void report(Section section, String engine, Map<Integer, Map<String, Double>> sizes) {
        var small = sizes.get(SMALL);
        for (var page : small.keySet()) {
            var name = engine + ": " + page;
            var large = sizes.get(LARGE).get(page);
            var huge = sizes.containsKey(HUGE) ? sizes.get(HUGE).get(page) : null;
            section.row(name, small.get(page), large, huge == null ? "–" : huge);
            var largest = huge == null ? large : huge;
            section.atMost(name + ", grows", Math.max(large, largest) / small.get(page), LIMIT, " ×");
        }
    }
}
