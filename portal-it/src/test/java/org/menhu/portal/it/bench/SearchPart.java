package org.menhu.portal.it.bench;

import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A large archive searched by words of its titles and texts: what an answer costs, and what the index does. */
final class SearchPart implements Part {

    private static final int ARTICLES = Integer.getInteger("bench.articles", 100_000);
    private static final int FEW = 1000;
    private static final int QUESTIONS = 300;
    private static final int WARM_SECONDS = 60;
    private static final int SECONDS = 10;
    private static final int CONNECTIONS = 4; // few, so that nothing waits and all of the time is work
    private static final double PEER_MILLIS = 8.5; // Halo's, with as many articles as it begins with
    private static final double MEGABYTE = 1024.0 * 1024;

    @Override
    public String name() {
        return "search";
    }

    @Override
    public String purpose() {
        return "%d questions to %,d and to %,d articles on Derby, and the making of the index"
                .formatted(QUESTIONS, FEW, ARTICLES);
    }

    @Override
    public Section run(Workplace workplace) throws Exception {
        var section = new Section(Load.Result.heads(CONNECTIONS + " connections, " + QUESTIONS + " questions"));
        var few = measure(workplace, FEW, section);
        var many = measure(workplace, ARTICLES, section);
        section.atMost("few articles, CPU a request, Halo's", few.cpuMillis(), PEER_MILLIS, " ms");
        section.atMost("errors", few.errors() + many.errors(), 0, "");
        return section;
    }

    private static Load.Result measure(Workplace workplace, int articles, Section section) throws Exception {
        workplace.say("making " + articles + " articles on Derby");
        var store = DerbyStore.open(workplace.folder("data-" + articles));
        new Archive(store).grow(articles);
        store.close();
        try (var portal = PortalServer.start(store.data(), store.settings())) {
            var load = new Load(workplace, questions()).connections(CONNECTIONS);
            load.seconds(WARM_SECONDS).on(portal.address());
            var result = load.seconds(SECONDS).on(portal.address(), portal.program());
            section.row(result.cells("%,d articles".formatted(articles)));
            section.note("%,d articles, index made in".formatted(articles), Section.text(portal.indexSeconds()) + " s");
            section.note("… its size", Section.text(size(store.data().resolve("search")) / MEGABYTE) + " MB");
            return result;
        }
    }

    /** Two to six characters of titles and summaries of the archive, as readers type them: without spaces. */
    private static List<String> questions() {
        var prose = Prose.read();
        return IntStream.rangeClosed(1, QUESTIONS)
                .mapToObj(i -> i % 2 == 0 ? prose.title(i) : prose.summary(i))
                .map(text -> text.replaceAll("[^\\p{IsHan}].*", ""))
                .filter(words -> words.length() > 1)
                .map(words -> words.substring(0, Math.min(words.length(), 2 + words.length() % 5)))
                .map(words -> "/search?q=" + URLEncoder.encode(words, StandardCharsets.UTF_8))
                .toList();
    }

    private static long size(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .mapToLong(file -> file.toFile().length())
                    .sum();
        }
    }
}
