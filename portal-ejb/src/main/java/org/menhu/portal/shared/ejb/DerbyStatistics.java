package org.menhu.portal.shared.ejb;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;

/**
 * Counts again what the indexes of a table hold when it has grown or shrunk to another size, for Derby chooses between
 * indexes by that. Derby's own way is switched off: it comes at any time and forgets all {@link DerbyIds ids} set aside.
 */
final class DerbyStatistics {

    /** Of less, any choice is good. */
    private static final long FEW = 100;

    private static final int OTHER_SIZE = 2; // times as many, or as few

    private DerbyStatistics() {}

    /** Whether anything was counted again, after which ids are to be set aside anew. */
    static boolean refresh(Connection connection) throws SQLException {
        var some = false;
        for (var table : counted(connection).entrySet()) {
            var rows = rows(connection, table.getKey());
            if (rows >= FEW && isOther(rows, table.getValue())) {
                count(connection, table.getKey());
                some = true;
            }
        }
        return some;
    }

    static boolean isOther(long rows, long counted) {
        return rows >= OTHER_SIZE * counted || counted >= OTHER_SIZE * rows;
    }

    /** Each table and how many rows it had when they were counted; 0 where they never were. */
    private static Map<String, Long> counted(Connection connection) throws SQLException {
        var counted = new HashMap<String, Long>();
        try (var statement = connection.createStatement();
                var found = statement.executeQuery("""
                        select t.tablename, s.statistics from sys.systables t
                        left join sys.sysstatistics s on s.tableid = t.tableid where t.tabletype = 'T'""")) {
            while (found.next()) {
                counted.merge(found.getString(1), numbered(found.getString(2)), Math::max);
            }
        }
        return counted;
    }

    /** Of {@code numunique= 7 numrows= 42}, as Derby writes it, the rows. */
    private static long numbered(String statistics) {
        return statistics == null ? 0 : Long.parseLong(statistics.replaceFirst(".*numrows= *(\\d+).*", "$1"));
    }

    private static long rows(Connection connection, String table) throws SQLException {
        try (var statement = connection.createStatement();
                var found = statement.executeQuery("select count(*) from \"" + table + "\" with ur")) {
            found.next();
            return found.getLong(1);
        }
    }

    private static void count(Connection connection, String table) throws SQLException {
        try (var call = connection.prepareCall("call syscs_util.syscs_update_statistics(current schema, ?, null)")) {
            call.setString(1, table);
            call.execute();
        }
    }
}
