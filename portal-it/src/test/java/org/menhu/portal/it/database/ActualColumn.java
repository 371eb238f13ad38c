package org.menhu.portal.it.database;

import jakarta.persistence.Lob;
import java.sql.DatabaseMetaData;
import java.sql.JDBCType;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.EnumSet;
import java.util.Set;

/** A column as the database has it. */
record ActualColumn(JDBCType type, int size, boolean nullable) {

    static ActualColumn of(ResultSet row) throws SQLException {
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
