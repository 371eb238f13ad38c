package org.menhu.portal.it.bench;

import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.apache.derby.jdbc.EmbeddedDataSource;
import org.menhu.portal.it.database.Units;

/** Moderation at the size that one site may come to. */
final class ModerationPart implements Part {

    private static final int TEXTS = Integer.getInteger("bench.texts", 100_000);
    private static final String QUEUE = "/admin/moderation";

    @Override
    public String name() {
        return "moderation";
    }

    @Override
    public String purpose() {
        return "rules of 100,000 words, a replay of 100,000 comments and a queue of 100,000 texts, on Derby";
    }

    @Override
    public Section run(Workplace workplace) throws Exception {
        var section = Times.section();
        var data = workplace.folder("data");
        String said;
        try (var portal = PortalServer.start(data, Map.of(), "--demo")) {
            said = portal.program().said();
        }
        workplace.say("writing " + TEXTS + " comments that were judged and as many that wait");
        fill(data);
        workplace.say("judging");
        rules(section, data);
        var portal = workplace.keep(PortalServer.start(data, Map.of()));
        queue(section, Person.signIn(portal, said));
        return section;
    }

    private static void fill(Path data) throws SQLException {
        try (var store = DerbyStore.open(data)) {
            var backlog = new Backlog(store, Instant.now(Clock.systemUTC()).minus(Duration.ofDays(20)));
            backlog.judged(TEXTS);
            backlog.waiting(TEXTS, publishedArticle(store));
        }
    }

    private static long publishedArticle(Store store) throws SQLException {
        try (var connection = store.connect();
                var statement = connection.createStatement();
                var found = statement.executeQuery("select min(id) from article where status = 'PUBLISHED'")) {
            found.next();
            return found.getLong(1);
        }
    }

    private static void rules(Section section, Path data) throws Exception {
        var source = new EmbeddedDataSource();
        source.setDatabaseName(data.resolve("database").toString());
        try (var factory = Units.of(source)) {
            new RuleFigures(section, factory).measure();
        }
        DerbyStore.open(data).close();
    }

    private static void queue(Section section, Person moderator) throws Exception {
        Times.of(() -> moderator.opens(QUEUE)).report(section, "first page of the queue", 200);
        var page = new Console(moderator, QUEUE, "queue");
        Times.of(() -> page.presses("decide-approve")).report(section, "decision, with the queue anew", 100);
    }
}
