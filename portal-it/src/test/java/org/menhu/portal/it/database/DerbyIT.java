package org.menhu.portal.it.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import javax.sql.DataSource;
import org.apache.derby.jdbc.EmbeddedDataSource;
import org.junit.jupiter.api.Test;
import org.menhu.portal.shared.model.PortalDataSource;

class DerbyIT extends DatabaseContract {

    private static final int STATEMENTS = 1000; // more than the portal has

    @Override
    DataSource open() {
        return memory("contract");
    }

    @Override
    String migrations() {
        return "derby";
    }

    /** Else it compiles them again and again, and inserts fail meanwhile. */
    @Test
    void itKeepsTheStatementsOfAllPagesCompiled() throws SQLException {
        assertThat(new PortalDataSource()).as("which sets Derby up").isNotNull();
        try (var connection = memory("statements").getConnection();
                var statement = connection.createStatement()) {
            for (var number = 0; number < STATEMENTS; number++) {
                statement.executeQuery("values " + number).close();
            }
            try (var kept = statement.executeQuery("select count(*) from syscs_diag.statement_cache")) {
                kept.next();
                assertThat(kept.getInt(1)).isGreaterThanOrEqualTo(STATEMENTS);
            }
        }
    }

    private static EmbeddedDataSource memory(String name) {
        var source = new EmbeddedDataSource();
        source.setDatabaseName("memory:" + name);
        source.setCreateDatabase("create");
        return source;
    }
}
