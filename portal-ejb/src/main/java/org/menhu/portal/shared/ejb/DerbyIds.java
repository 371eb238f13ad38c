package org.menhu.portal.shared.ejb;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Has Derby set ids of each table aside while nobody stands in its way. It tries that twice and fails with 40XL1 when a
 * statement that writes into the table is being compiled just then, which is what everybody does at once after a start.
 */
final class DerbyIds {

    /** A column must not be null; by then the id was taken. */
    private static final String NULL = "23502";

    private static final String BUSY = "40XL1";
    private static final int TRIES = 100;

    private DerbyIds() {}

    static void setAside(Connection connection) throws SQLException {
        for (var table : tables(connection).entrySet()) {
            var tries = 1;
            while (!taken(connection, table.getKey(), table.getValue())) {
                if (tries++ == TRIES) {
                    throw new SQLException("no ids could be set aside for " + table.getKey());
                }
            }
        }
    }

    /** Those that number their rows, each with some other column. */
    private static Map<String, String> tables(Connection connection) throws SQLException {
        var numbered = new TreeSet<String>();
        var columns = new TreeMap<String, String>();
        try (var found = connection.getMetaData().getColumns(null, null, "%", "%")) {
            while (found.next()) {
                if ("YES".equals(found.getString("IS_AUTOINCREMENT"))) {
                    numbered.add(found.getString("TABLE_NAME"));
                } else {
                    columns.put(found.getString("TABLE_NAME"), found.getString("COLUMN_NAME"));
                }
            }
        }
        columns.keySet().retainAll(numbered);
        return columns;
    }

    /** By an insert that cannot succeed. */
    private static boolean taken(Connection connection, String table, String column) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute("insert into " + table + " (" + column + ") values (null)");
            throw new IllegalStateException("an empty row got into " + table);
        } catch (SQLException e) {
            if (!NULL.equals(e.getSQLState()) && !BUSY.equals(e.getSQLState())) {
                throw e;
            }
            return NULL.equals(e.getSQLState());
        }
    }
}
