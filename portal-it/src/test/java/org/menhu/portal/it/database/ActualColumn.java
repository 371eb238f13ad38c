package org.menhu.portal.it.database;

import jakarta.persistence.Lob;
import java.sql.DatabaseMetaData;
import java.sql.JDBCType;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import javax.sql.DataSource;

/** A column as the database has it. */
record ActualColumn(JDBCType type, int size, boolean nullable) {

    /** Those of all the portal's tables, by table and name. */
    static Map<String, ActualColumn> all(DataSource database) throws SQLException {
        var columns = new HashMap<String, ActualColumn>();
        try (var connection = database.getConnection();
                var rows = connection.getMetaData().getColumns(null, connection.getSchema(), null, null)) {
            while (rows.next()) {
                var table = rows.getString("TABLE_NAME").toLowerCase(Locale.ROOT);
                if (!table.startsWith("flyway")) {
                    var name = rows.getString("COLUMN_NAME").toLowerCase(Locale.ROOT);
                    columns.put(table + "." + name, of(rows));
                }
            }
        }
        return columns;
    }

    private static ActualColumn of(ResultSet row) throws SQLException {
        return new ActualColumn(
                JDBCType.valueOf(row.getInt("DATA_TYPE")),
                row.getInt("COLUMN_SIZE"),
                row.getInt("NULLABLE") == DatabaseMetaData.columnNullable);
    }

    boolean holds(MappedColumn mapped) {
        return kinds(mapped).contains(type);
    }

    private static Set<JDBCType> kinds(MappedColumn mapped) {
        if (mapped.isReference()) {
            return EnumSet.of(JDBCType.BIGINT);
        }
        if (mapped.field().isAnnotationPresent(Lob.class)) {
            return EnumSet.of(JDBCType.CLOB, JDBCType.VARCHAR); // PostgreSQL calls its text a VARCHAR without end
        }
        return switch (mapped.field().getType().getSimpleName()) {
            case "long", "Long", "Instant" -> EnumSet.of(JDBCType.BIGINT);
            case "int", "Integer" -> EnumSet.of(JDBCType.INTEGER);
            case "boolean", "Boolean" -> EnumSet.of(JDBCType.BOOLEAN, JDBCType.BIT);
            case "LocalDate" -> EnumSet.of(JDBCType.DATE);
            default -> EnumSet.of(JDBCType.VARCHAR);
        };
    }
}
