package org.menhu.portal.it.browser;

import java.util.Map;
import org.menhu.portal.it.database.PostgresServer;

/** Two nodes of one portal with its sample content, on one PostgreSQL. They are shared by the tests and end with them. */
record TwoNodes(PortalProcess one, PortalProcess other) {

    private static TwoNodes shared;

    static synchronized TwoNodes shared() {
        if (shared == null) {
            var database = Portals.atTheEnd(PostgresServer.start());
            var environment = Map.of(
                    "MENHU_DATABASE_URL", database.address(),
                    "MENHU_DATABASE_USER", PostgresServer.USER,
                    "MENHU_DATABASE_PASSWORD", PostgresServer.PASSWORD);
            shared = new TwoNodes(
                    Portals.atTheEnd(PortalProcess.start(environment, "--demo")),
                    Portals.atTheEnd(PortalProcess.start(environment)));
        }
        return shared;
    }
}
