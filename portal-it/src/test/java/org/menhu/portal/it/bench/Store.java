package org.menhu.portal.it.bench;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import org.flywaydb.core.Flyway;

/** A database of the portal that is filled past the portal, table by table, as fast as its engine takes it. */
interface Store extends AutoCloseable {

    String engine();

    /** The settings with which the portal finds it. */
    Map<String, String> settings();

    /** The portal's data folder that belongs to it. */
    Path data();

    Connection connect() throws SQLException;

    /** Rows for one table; they are there when it is closed. */
    Rows rows(String table, String columns) throws SQLException;

    /** Statements one after the other. */
    default void run(String... statements) throws SQLException {
        try (var connection = connect();
                var statement = connection.createStatement()) {
            for (var sql : statements) {
                statement.execute(sql);
            }
        }
    }

    /** Lets the next row be numbered behind those that were put in with their numbers. */
    void number(String table, long next) throws SQLException;

    /** Tells the planner what is in the tables by now. */
    void analyze(String... tables) throws SQLException;

    /** What makes it wait at other programs' rates, in the portal's CPU figures; null when it works inside the portal. */
    Program program();

    @Override
    void close() throws Exception;

    /** Where rows are put. */
    interface Rows extends AutoCloseable {

        void add(Object... values) throws SQLException;

        @Override
        void close() throws SQLException;
    }

    static void migrate(String url, String folder) {
        Flyway.configure()
                .dataSource(url, null, null)
                .locations("classpath:db/" + folder)
                .load()
                .migrate();
    }
}
