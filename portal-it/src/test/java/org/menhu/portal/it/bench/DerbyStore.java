package org.menhu.portal.it.bench;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Embedded Derby in the portal's data folder, filled in batches while the portal is not running. */
final class DerbyStore implements Store {

    private static final int BATCH = 1000;

    private final Path data;
    private final String url;

    private DerbyStore(Path data) {
        this.data = data;
        this.url = "jdbc:derby:" + data.resolve("database") + ";create=true";
    }

    static DerbyStore open(Path data) {
        var store = new DerbyStore(data);
        Store.migrate(store.url, "derby");
        return store;
    }

    @Override
    public String engine() {
        return "Derby";
    }

    @Override
    public Map<String, String> settings() {
        return Map.of();
    }

    @Override
    public Path data() {
        return data;
    }

    @Override
    public Connection connect() throws SQLException {
        return DriverManager.getConnection(url);
    }

    @Override
    public Rows rows(String table, String columns) throws SQLException {
        var connection = connect();
        connection.setAutoCommit(false);
        var marks = String.join(", ", Collections.nCopies(columns.split(",").length, "?"));
        return new Batched(
                connection,
                connection.prepareStatement("insert into " + table + " (" + columns + ") values (" + marks + ")"));
    }

    private static final class Batched implements Rows {

        private final Connection connection;
        private final PreparedStatement insert;
        private int waiting;

        Batched(Connection connection, PreparedStatement insert) {
            this.connection = connection;
            this.insert = insert;
        }

        @Override
        public void add(Object... values) throws SQLException {
            for (var i = 0; i < values.length; i++) {
                insert.setObject(i + 1, values[i]);
            }
            insert.addBatch();
            if (++waiting % BATCH == 0) {
                insert.executeBatch();
                connection.commit();
            }
        }

        @Override
        public void close() throws SQLException {
            insert.executeBatch();
            connection.commit();
            connection.close();
        }
    }

    @Override
    public void number(String table, long next) throws SQLException {
        run("alter table " + table + " alter column id restart with " + next);
    }

    @Override
    public void analyze(String... tables) throws SQLException {
        for (var table : tables) {
            run("call syscs_util.syscs_update_statistics(current schema, '" + table.toUpperCase(Locale.ROOT)
                    + "', null)");
        }
    }

    @Override
    public Program program() {
        return null;
    }

    /** Gives the database up, so that the portal can have it. */
    @Override
    public void close() throws SQLException {
        try {
            DriverManager.getConnection(url.replace(";create=true", ";shutdown=true"))
                    .close();
        } catch (SQLException e) {
            if (!List.of("08006", "XJ004").contains(e.getSQLState())) { // it shut down well, or has been before
                throw e;
            }
        }
    }
}
