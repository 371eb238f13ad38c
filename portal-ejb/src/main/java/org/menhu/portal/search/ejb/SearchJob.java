package org.menhu.portal.search.ejb;

import jakarta.annotation.PreDestroy;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;

/** Has the index made once the portal has started, kept every few seconds, compared every night, and closed before the database. */
@Startup
@Singleton
@DependsOn("Database")
@TransactionManagement(TransactionManagementType.BEAN)
public class SearchJob {

    @Inject
    private SearchFollower follower;

    @Schedule(second = "*/5", minute = "*", hour = "*", persistent = false)
    void tick() {
        follower.tick();
    }

    @Schedule(minute = "40", hour = "4", persistent = false)
    void compare() {
        follower.compare();
    }

    @PreDestroy
    void end() {
        try {
            follower.end();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
