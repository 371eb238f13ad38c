package org.menhu.portal.it.database;

import javax.sql.DataSource;
import org.junit.jupiter.api.AfterAll;
import org.postgresql.ds.PGPoolingDataSource;

class PostgresPaymentIT extends PaymentContract {

    private static final int CONNECTIONS = 60; // more than the threads of any test

    private final PostgresServer server = PostgresServer.start();

    @Override
    @SuppressWarnings("deprecation") // servers have better pools; signing in anew ten thousand times takes minutes
    DataSource open() {
        var source = new PGPoolingDataSource();
        source.setURL(server.url());
        source.setMaxConnections(CONNECTIONS);
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
