package org.menhu.portal.it.bench;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;
import org.menhu.portal.it.database.PostgresServer;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyIn;

/** PostgreSQL, filled by COPY. */
final class PostgresStore implements Store {

    private final PostgresServer server;
    private final Path data;

    private PostgresStore(PostgresServer server, Path data) {
        this.server = server;
        this.data = data;
    }

    static PostgresStore open(Path data) {
        var store = new PostgresStore(PostgresServer.start(), data);
        Store.migrate(store.server.url(), "postgresql");
        return store;
    }

    @Override
    public String engine() {
        return "PostgreSQL";
    }

    @Override
    public Map<String, String> settings() {
        return Map.of("MENHU_DATABASE_URL", server.url());
    }

    @Override
    public Path data() {
        return data;
    }

    @Override
    public Connection connect() throws SQLException {
        return DriverManager.getConnection(server.url());
    }

    @Override
    public Rows rows(String table, String columns) throws SQLException {
        var connection = connect();
        try (var statement = connection.createStatement()) {
            statement.execute("set session_replication_role = replica"); // what refers to what is right by construction
        }
        var copy = connection
                .unwrap(PGConnection.class)
                .getCopyAPI()
                .copyIn("copy " + table + " (" + columns + ") from stdin");
        return new Copied(connection, copy);
    }

    private record Copied(Connection connection, CopyIn copy) implements Rows {

        @Override
        public void add(Object... values) throws SQLException {
            var line = new StringBuilder();
            for (var value : values) {
                line.append(line.isEmpty() ? "" : "\t").append(value == null ? "\\N" : escaped(value.toString()));
            }
            var bytes = line.append('\n').toString().getBytes(StandardCharsets.UTF_8);
            copy.writeToCopy(bytes, 0, bytes.length);
        }

        private static String escaped(String text) {
            return text.indexOf('\n') < 0 && text.indexOf('\\') < 0 && text.indexOf('\t') < 0
                    ? text
                    : text.replace("\\", "\\\\").replace("\n", "\\n").replace("\t", "\\t");
        }

        @Override
        public void close() throws SQLException {
            copy.endCopy();
            connection.close();
        }
    }

    @Override
    public void number(String table, long next) throws SQLException {
        run("select setval(pg_get_serial_sequence('" + table + "', 'id'), " + next + ", false)");
    }

    @Override
    public void analyze(String... tables) throws SQLException {
        for (var table : tables) {
            run("vacuum analyze " + table); // as its daemon does within minutes
        }
    }

    @Override
    public Program program() {
        return Program.of(server.process());
    }

    @Override
    public void close() {
        server.close();
    }
}
