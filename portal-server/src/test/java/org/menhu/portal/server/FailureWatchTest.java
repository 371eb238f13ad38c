package org.menhu.portal.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.ConnectException;
import java.sql.SQLException;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class FailureWatchTest {

    private static final Logger LOG = Logger.getLogger(FailureWatchTest.class.getName());

    private FailureWatch watch;

    @BeforeEach
    void begin() {
        LOG.getParent(); // loads the log before the watch joins it
        watch = FailureWatch.begin();
    }

    @AfterEach
    void end() {
        watch.close();
    }

    @Test
    void theInnermostCauseIsTheReason() {
        LOG.log(
                Level.SEVERE,
                "it failed",
                new IllegalStateException("outside", new IllegalStateException("inside.\nmore")));

        assertThat(watch.reason()).isEqualTo("inside");
    }

    @Test
    void theDatabaseSaysMoreThanTheNetworkBelowIt() {
        var database = new SQLException("Connection to db:5432 refused.", new ConnectException("Connection refused"));
        LOG.log(Level.SEVERE, "it failed", new IllegalStateException("outside", database));

        assertThat(watch.reason()).isEqualTo("Connection to db:5432 refused");
    }

    @Test
    void whatFollowsFromTheFirstFailureIsNotTheReason() {
        LOG.log(Level.WARNING, "this is common", new IllegalStateException("a warning"));
        LOG.log(Level.SEVERE, "it failed", new IllegalStateException("first"));
        LOG.log(Level.SEVERE, "so this failed too", new IllegalStateException("second"));

        assertThat(watch.reason()).isEqualTo("first");
    }
}
