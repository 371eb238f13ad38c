package org.menhu.portal.shared.ejb;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.annotation.sql.DataSourceDefinition;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.logging.Logger;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.menhu.portal.shared.model.PortalConfig;
import org.menhu.portal.shared.model.PortalDataSource;

/** Brings the schema up to date before anything uses it, and shuts the embedded database down with the portal. */
@DataSourceDefinition(
        name = "java:app/jdbc/portal",
        className = "org.menhu.portal.shared.model.PortalDataSource",
        minPoolSize = 1,
        maxPoolSize = 32) // more at once would wait on each other in Derby and in a small PostgreSQL
@Startup
@Singleton
@TransactionManagement(TransactionManagementType.BEAN)
public class Database {

    /** The state in which Derby reports that a database shut down well. */
    private static final String DERBY_SHUT_DOWN = "08006";

    /** Held, as loggers are kept weakly. */
    private static final Logger FLYWAY = Logger.getLogger("org.flywaydb.core.FlywayExecutor");

    private static final System.Logger LOG = System.getLogger(Database.class.getName());

    private final boolean derby = PortalDataSource.isDerby(PortalConfig.get());

    @Resource(lookup = "java:app/jdbc/portal")
    private DataSource dataSource;

    @PostConstruct
    void migrate() {
        // Derby's jar names translations that the portal leaves out; Flyway warns of each
        FLYWAY.setFilter(entry -> !String.valueOf(entry.getMessage()).startsWith("Skipping unloadable jar file"));
        Flyway.configure(Database.class.getClassLoader())
                .dataSource(dataSource)
                .locations("classpath:db/" + (derby ? "derby" : "postgresql"))
                .load()
                .migrate();
    }

    /** Without this, a redeployment in the same server finds the database locked. */
    @PreDestroy
    void shutDown() {
        if (!derby) {
            return;
        }
        try { // this database alone: the server may keep one of its own in the same engine
            var name = PortalDataSource.derbyName(PortalConfig.get()).replaceFirst(";.*", "");
            DriverManager.getConnection("jdbc:derby:" + name + ";shutdown=true").close();
        } catch (SQLException e) {
            if (!DERBY_SHUT_DOWN.equals(e.getSQLState())) {
                LOG.log(System.Logger.Level.WARNING, "the embedded database did not shut down cleanly", e);
            }
        }
    }
}
