package org.menhu.portal.shared.ejb;

import jakarta.annotation.PostConstruct;
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

/** Keeps the embedded database in good order: the ids it sets aside, and what it knows of its tables' sizes. */
@Startup
@Singleton
@DependsOn("Database")
@TransactionManagement(TransactionManagementType.BEAN)
public class DerbyJob {

    @Resource(lookup = "java:app/jdbc/portal")
    private DataSource dataSource;

    @PostConstruct
    void open() {
        run(DerbyIds::setAside);
    }

    @Schedule(minute = "*/10", hour = "*", persistent = false)
    void refreshStatistics() {
        run(connection -> {
            if (DerbyStatistics.refresh(connection)) {
                DerbyIds.setAside(connection);
            }
        });
    }

    private void run(Work work) {
        if (!PortalDataSource.isDerby(PortalConfig.get())) {
            return;
        }
        try (var connection = dataSource.getConnection()) {
            work.run(connection);
        } catch (SQLException e) {
            throw new IllegalStateException("the upkeep of the embedded database failed", e);
        }
    }

    private interface Work {

        void run(Connection connection) throws SQLException;
    }
}
