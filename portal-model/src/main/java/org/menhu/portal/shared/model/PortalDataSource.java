package org.menhu.portal.shared.model;

import java.io.PrintWriter;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLFeatureNotSupportedException;
import java.util.Map;
import java.util.logging.Logger;
import javax.sql.ConnectionPoolDataSource;
import javax.sql.PooledConnection;
import javax.sql.XAConnection;
import javax.sql.XADataSource;
import org.apache.derby.jdbc.EmbeddedConnectionPoolDataSource;
import org.apache.derby.jdbc.EmbeddedXADataSource;
import org.postgresql.ds.PGSimpleDataSource;
import org.postgresql.xa.PGXADataSource;

/**
 * The data source that the server pools: hands on to embedded Derby in the data folder, or to PostgreSQL where
 * {@code menhu.database.url} says so. One class for both, so that the operator changes an address and not the EAR.
 */
public class PortalDataSource implements XADataSource, ConnectionPoolDataSource {

    /** What Derby reads when it opens a database, unless the operator has said something else. */
    private static final Map<String, String> DERBY = Map.of(
            // the portal has some hundreds, and compiling one again, of which Derby keeps 100, takes a millisecond and
            // more
            "derby.language.statementCacheSize", "1500",
            // it forgets all ids set aside; DerbyStatistics does it and sees to them
            "derby.storage.indexStats.auto", "false",
            // ids of a table set aside at once: for a day and more; those not used are lost only with a kill
            "derby.language.sequence.preallocator", "100000");

    static {
        DERBY.forEach((name, value) -> {
            if (System.getProperty(name) == null) {
                System.setProperty(name, value);
            }
        });
    }

    private final PortalConfig config = PortalConfig.get();

    /** Whether the portal runs on the embedded database. */
    public static boolean isDerby(PortalConfig config) {
        return !config.text(ConfigKey.DATABASE_URL).startsWith("jdbc:postgresql:");
    }

    /** Where the embedded database is, as Derby names it: a path, perhaps with attributes. */
    public static String derbyName(PortalConfig config) {
        var url = config.text(ConfigKey.DATABASE_URL);
        return url.isEmpty() ? config.data().resolve("database").toString() : url.substring("jdbc:derby:".length());
    }

    @Override
    public XAConnection getXAConnection() throws SQLException {
        return isDerby(config)
                ? derby(new EmbeddedXADataSource()).getXAConnection()
                : new LastingConnection(postgres());
    }

    @Override
    public XAConnection getXAConnection(String user, String password) throws SQLException {
        return getXAConnection();
    }

    @Override
    public PooledConnection getPooledConnection() throws SQLException {
        return isDerby(config)
                ? derby(new EmbeddedConnectionPoolDataSource()).getPooledConnection()
                : new LastingConnection(postgres());
    }

    @Override
    public PooledConnection getPooledConnection(String user, String password) throws SQLException {
        return getPooledConnection();
    }

    /** A connection beside the pool, for who needs one for as long as the portal runs. */
    public static Connection directToPostgres() throws SQLException {
        var source = new PGSimpleDataSource();
        new PortalDataSource().point(source);
        return source.getConnection();
    }

    private <T extends org.apache.derby.jdbc.EmbeddedDataSource> T derby(T source) {
        source.setDatabaseName(derbyName(config));
        source.setCreateDatabase("create");
        return source;
    }

    private PGXADataSource postgres() {
        var source = new PGXADataSource();
        point(source);
        return source;
    }

    private void point(org.postgresql.ds.common.BaseDataSource source) {
        source.setURL(config.text(ConfigKey.DATABASE_URL));
        if (!config.text(ConfigKey.DATABASE_USER).isEmpty()) {
            source.setUser(config.text(ConfigKey.DATABASE_USER));
            source.setPassword(config.text(ConfigKey.DATABASE_PASSWORD));
        }
    }

    @Override
    public PrintWriter getLogWriter() {
        return null;
    }

    @Override
    public void setLogWriter(PrintWriter out) {
        // the drivers log through java.util.logging
    }

    @Override
    public void setLoginTimeout(int seconds) {
        // the pool waits, not the driver
    }

    @Override
    public int getLoginTimeout() {
        return 0;
    }

    @Override
    public Logger getParentLogger() throws SQLFeatureNotSupportedException {
        throw new SQLFeatureNotSupportedException();
    }
}
