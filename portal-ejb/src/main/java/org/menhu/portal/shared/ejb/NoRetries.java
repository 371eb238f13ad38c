package org.menhu.portal.shared.ejb;

import org.eclipse.persistence.sessions.DatabaseLogin;
import org.eclipse.persistence.sessions.Session;
import org.eclipse.persistence.sessions.SessionCustomizer;

/**
 * Lets a query fail at once while the database is away; EclipseLink itself would try three times more with five seconds
 * between, and each reader hold a thread of the server for as long. Named in {@code persistence.xml}.
 */
public class NoRetries implements SessionCustomizer {

    @Override
    public void customize(Session session) {
        ((DatabaseLogin) session.getDatasourceLogin()).setQueryRetryAttemptCount(0);
    }
}
