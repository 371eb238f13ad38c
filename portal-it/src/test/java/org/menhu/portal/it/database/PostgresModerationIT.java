package org.menhu.portal.it.database;

import javax.sql.DataSource;
import org.junit.jupiter.api.AfterAll;
import org.postgresql.ds.PGSimpleDataSource;

class PostgresModerationIT extends ModerationContract {

    private final PostgresServer server = PostgresServer.start();

    @Override
    DataSource open() {
        var source = new PGSimpleDataSource();
        source.setURL(server.url());
        return source;
    }

    @Override
    String migrations() {
        return "postgresql";
    }

    @AfterAll
    void stop() {
        server.close();
    }
}
