package org.menhu.portal.shared.model;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import javax.sql.ConnectionEvent;
import javax.sql.ConnectionEventListener;
import javax.sql.PooledConnection;
import javax.sql.StatementEventListener;
import javax.sql.XAConnection;
import javax.sql.XADataSource;
import javax.transaction.xa.XAException;
import javax.transaction.xa.XAResource;

/**
 * A connection that outlives restarts of the database: between two transactions it is opened anew when it was found broken, or
 * does not answer after a pause. GlassFish's pool keeps a broken one for ever, as {@code @DataSourceDefinition} cannot ask it
 * to look.
 */
final class LastingConnection implements XAConnection {

    private static final long PAUSE = Duration.ofSeconds(1).toNanos();
    private static final int SECONDS_TO_ANSWER = 2;
    private static final Set<String> ENDINGS = Set.of("commit", "rollback");

    private final XADataSource source;
    private final List<ConnectionEventListener> listeners = new CopyOnWriteArrayList<>();
    private XAConnection opened;
    private Connection handle;
    private long lastUsed;
    private boolean inTransaction;
    private volatile boolean broken = true;

    LastingConnection(XADataSource source) throws SQLException {
        this.source = source;
        heal();
    }

    @Override
    public Connection getConnection() throws SQLException {
        if (!inTransaction) {
            heal();
        }
        renew();
        return proxy(Connection.class, (method, given) -> {
            if (!inTransaction && !method.getName().equals("close")) {
                heal();
            }
            return call(handle, method, given);
        });
    }

    @Override
    public XAResource getXAResource() {
        return proxy(XAResource.class, (method, given) -> {
            if (method.getName().equals("start")) {
                begin();
            }
            try {
                return call(opened.getXAResource(), method, given);
            } finally {
                inTransaction &= !ENDINGS.contains(method.getName());
            }
        });
    }

    private void begin() throws XAException {
        try {
            heal();
        } catch (SQLException e) {
            var away = new XAException(XAException.XAER_RMFAIL);
            away.initCause(e);
            throw away;
        }
        inTransaction = true;
    }

    private void heal() throws SQLException {
        var now = System.nanoTime();
        if (broken || now - lastUsed > PAUSE && !answers()) {
            open();
        }
        lastUsed = now;
    }

    /** The pool closes a handle at the end of a transaction and asks for the next one. */
    private void renew() throws SQLException {
        if (handle.isClosed()) {
            handle = opened.getConnection();
        }
    }

    private boolean answers() {
        try {
            renew();
            return handle.isValid(SECONDS_TO_ANSWER);
        } catch (SQLException e) {
            return false; // the driver has closed it
        }
    }

    private void open() throws SQLException {
        if (opened != null) {
            broken = true;
            closeQuietly(opened);
        }
        opened = source.getXAConnection();
        opened.addConnectionEventListener(new Watch());
        listeners.forEach(opened::addConnectionEventListener);
        handle = opened.getConnection();
        broken = false;
    }

    private static void closeQuietly(PooledConnection connection) {
        try {
            connection.close();
        } catch (SQLException e) {
            // it was broken
        }
    }

    /** The driver tells of each error after which the connection is of no use. */
    private final class Watch implements ConnectionEventListener {

        @Override
        public void connectionClosed(ConnectionEvent event) {
            // back to the pool
        }

        @Override
        public void connectionErrorOccurred(ConnectionEvent event) {
            broken = true;
        }
    }

    private interface Call {
        Object make(Method method, Object[] given) throws Exception;
    }

    private static <T> T proxy(Class<T> type, Call call) {
        return type.cast(Proxy.newProxyInstance(
                LastingConnection.class.getClassLoader(),
                new Class<?>[] {type},
                (self, method, given) -> call.make(method, given)));
    }

    private static Object call(Object target, Method method, Object[] given) throws Exception {
        try {
            return method.invoke(target, given);
        } catch (InvocationTargetException e) {
            throw e.getCause() instanceof Exception cause ? cause : e;
        }
    }

    @Override
    public void close() throws SQLException {
        broken = true;
        opened.close();
    }

    @Override
    public void addConnectionEventListener(ConnectionEventListener listener) {
        listeners.add(listener);
        opened.addConnectionEventListener(listener);
    }

    @Override
    public void removeConnectionEventListener(ConnectionEventListener listener) {
        listeners.remove(listener);
        opened.removeConnectionEventListener(listener);
    }

    @Override
    public void addStatementEventListener(StatementEventListener listener) {
        // no driver here tells of statements
    }

    @Override
    public void removeStatementEventListener(StatementEventListener listener) {
        // none was added
    }
}
