package org.menhu.portal.it.bench;

import java.sql.SQLException;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Many read one article at the same time and write below it: whether anything is lost, and what it costs the database. */
final class CrowdPart implements Part {

    private static final int AT_ONCE = 64;
    private static final int READERS = 10 * AT_ONCE;
    private static final int ARTICLES = 100;
    private static final int PAUSE_SECONDS = 4; // whoever sends a form sooner is no person
    private static final int PATIENCE_SECONDS = 60; // views are written down every few seconds
    private static final Pattern ID = Pattern.compile("data-article=\"(\\d+)\"");
    private static final String COMMENTS = "select count(*) from comment_comment";
    private static final String VIEWS = "select coalesce(sum(views), 0) from article_daily_views";
    private static final String WRITES =
            "select n_tup_ins + n_tup_upd from pg_stat_user_tables where relname = 'article_daily_views'";

    @Override
    public String name() {
        return "crowd";
    }

    @Override
    public String purpose() {
        return "%d readers, %d at once, who read one article and comment on it, on PostgreSQL"
                .formatted(READERS, AT_ONCE);
    }

    @Override
    public Section run(Workplace workplace) throws Exception {
        var store = workplace.keep(PostgresStore.open(workplace.folder("postgres-data")));
        var archive = new Archive(store);
        archive.grow(ARTICLES);
        var portal = workplace.keep(PortalServer.start(store.data(), store.settings()));
        var path = archive.articlePaths(ARTICLES).getFirst();
        var comments = ask(store, COMMENTS);
        var views = ask(store, VIEWS);
        var writes = ask(store, WRITES);
        var turnedAway = turnedAway(portal, path);
        for (var seconds = 0; ask(store, VIEWS) < views + READERS && seconds < PATIENCE_SECONDS; seconds++) {
            TimeUnit.SECONDS.sleep(1);
        }
        TimeUnit.SECONDS.sleep(2); // until the database has counted as well
        var section = new Section();
        section.atMost("readers turned away, of " + READERS, turnedAway, 0, "");
        section.atMost("comments lost", comments + READERS - ask(store, COMMENTS), 0, "");
        section.atMost("views lost", views + READERS - ask(store, VIEWS), 0, "");
        section.atMost("writes a view", (double) (ask(store, WRITES) - writes) / READERS, 0.1, "");
        return section;
    }

    private static long turnedAway(PortalServer portal, String path) throws Exception {
        try (var threads = Executors.newFixedThreadPool(AT_ONCE)) {
            var visits = IntStream.range(0, READERS)
                    .mapToObj(number -> (Callable<Void>) () -> visit(Person.reader(portal, number), path, number))
                    .toList();
            return threads.invokeAll(visits).stream()
                    .filter(visit -> visit.state() != Future.State.SUCCESS)
                    .count();
        }
    }

    private static Void visit(Person reader, String path, int number) throws Exception {
        var id = Person.found(ID, reader.opens(path));
        reader.presses("/api/v1/articles/" + id + "/views");
        var form = reader.form(path, "comment-form");
        TimeUnit.SECONDS.sleep(PAUSE_SECONDS);
        form.send(Map.of("comment-form:name", "读者" + number, "comment-form:body", "第" + number + "位读者的话"));
        return null;
    }

    private static long ask(Store store, String query) throws SQLException {
        try (var connection = store.connect();
                var statement = connection.createStatement();
                var found = statement.executeQuery(query)) {
            found.next();
            return found.getLong(1);
        }
    }
}
