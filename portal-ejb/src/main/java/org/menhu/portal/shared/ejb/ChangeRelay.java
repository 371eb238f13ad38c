package org.menhu.portal.shared.ejb;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.concurrent.ManagedThreadFactory;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Set;
import javax.sql.DataSource;
import org.menhu.portal.shared.model.ChangeHeard;
import org.menhu.portal.shared.model.PortalConfig;
import org.menhu.portal.shared.model.PortalDataSource;
import org.menhu.portal.shared.model.PublicChange;
import org.postgresql.PGConnection;

/**
 * Tells the other nodes on the same PostgreSQL what this one has changed, and hears what they have. The database holds a
 * word back until the transaction in which it was said is committed, and then passes it on at once. The embedded database has one node.
 */
@Startup
@Singleton
@DependsOn("Database")
@ConcurrencyManagement(ConcurrencyManagementType.BEAN) // its one thread listens, everybody else's tell
@TransactionAttribute(TransactionAttributeType.SUPPORTS) // a word belongs to the transaction in which it is said
public class ChangeRelay {

    private static final System.Logger LOG = System.getLogger(ChangeRelay.class.getName());

    private static final int LISTEN_MILLIS = 2000; // then it is asked whether the connection stands
    private static final int CHECK_SECONDS = 2;
    private static final int REST_MILLIS = 1000;

    @Resource(lookup = "java:app/jdbc/portal")
    private DataSource dataSource;

    @Resource
    private ManagedThreadFactory threads;

    @Inject
    private Event<ChangeHeard> heard;

    private final boolean alone = PortalDataSource.isDerby(PortalConfig.get());
    private volatile boolean stopped;

    @PostConstruct
    void begin() {
        if (!alone) {
            threads.newThread(this::listen).start();
        }
    }

    @PreDestroy
    void stop() {
        stopped = true;
    }

    /** At once and not after the commit, as the rule would have it: the database itself holds it back until then. */
    public void tell(@Observes PublicChange change) {
        if (alone || change instanceof ChangeHeard) {
            return;
        }
        try (var connection = dataSource.getConnection();
                var notify = connection.prepareStatement("select pg_notify('" + ChangeNote.CHANNEL + "', ?)")) {
            for (var note : ChangeNote.of(change)) {
                notify.setString(1, note);
                notify.execute();
            }
        } catch (SQLException e) {
            throw new IllegalStateException("the other nodes could not be told of a change", e);
        }
    }

    private void listen() {
        while (!stopped) {
            try (var connection = PortalDataSource.directToPostgres()) {
                listen(connection);
            } catch (SQLException e) {
                LOG.log(System.Logger.Level.DEBUG, "no connection to hear of changes by", e);
                rest();
            }
        }
    }

    private void listen(Connection connection) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute("listen " + ChangeNote.CHANNEL);
        }
        heard.fire(new ChangeHeard(Set.of(), Set.of(), true)); // whatever was said while nobody listened
        var postgres = connection.unwrap(PGConnection.class);
        while (!stopped && connection.isValid(CHECK_SECONDS)) {
            for (var notification : postgres.getNotifications(LISTEN_MILLIS)) {
                ChangeNote.read(notification.getParameter()).ifPresent(heard::fire);
            }
        }
    }

    private static void rest() {
        try {
            Thread.sleep(REST_MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
