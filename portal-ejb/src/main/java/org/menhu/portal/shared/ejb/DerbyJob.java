package org.menhu.portal.shared.ejb;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.menhu.portal.shared.model.PortalConfig;
import org.menhu.portal.shared.model.PortalDataSource;

/** Keeps the embedded database in good order: the ids it sets aside, what it knows of its tables' sizes, and its words. */
@Startup
@Singleton
@DependsOn("Database")
@TransactionManagement(TransactionManagementType.BEAN)
public class DerbyJob {

    private static final System.Logger LOG = System.getLogger(DerbyJob.class.getName());

    private final boolean derby = PortalDataSource.isDerby(PortalConfig.get());

    private boolean ended;

    @Resource(lookup = "java:app/jdbc/portal")
    private DataSource dataSource;

    @PostConstruct
    void open() {
        if (!derby) {
            return;
        }
        try {
            run(DerbyIds::setAside);
            DerbyMessages.remember();
        } catch (SQLException e) {
            throw new IllegalStateException("no ids could be set aside", e);
        }
    }

    @Schedule(minute = "*/10", hour = "*", persistent = false)
    synchronized void refreshStatistics() {
        if (!derby || ended) {
            return;
        }
        try {
            run(connection -> {
                if (DerbyStatistics.refresh(connection)) {
                    DerbyIds.setAside(connection);
                }
            });
        } catch (SQLException e) { // the next time may find the table less busy
            LOG.log(System.Logger.Level.WARNING, "Derby's tables could not be counted: " + e.getMessage());
        }
    }

    /** Waits for what is being counted, before the database is shut down: the server does not. */
    @PreDestroy
    synchronized void end() {
        ended = true;
        if (derby) {
            DerbyMessages.forget();
        }
    }

    private void run(Work work) throws SQLException {
        try (var connection = dataSource.getConnection()) {
            work.run(connection);
        }
    }

    private interface Work {

        void run(Connection connection) throws SQLException;
    }
}
