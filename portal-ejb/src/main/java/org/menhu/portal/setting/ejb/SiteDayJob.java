package org.menhu.portal.setting.ejb;

import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import org.menhu.portal.setting.model.DayTurned;
import org.menhu.portal.shared.model.PublicChange;

/** Notices, within the first second, that the calendar of the site shows another day. */
@Startup
@Singleton
@DependsOn("Database")
public class SiteDayJob {

    @Inject
    private SettingReadingService settings;

    @Inject
    private Clock clock;

    @Inject
    private Event<PublicChange> changes;

    private LocalDate day;

    @Schedule(second = "0", minute = "*", hour = "*", persistent = false)
    void look() {
        var today = LocalDate.now(clock.withZone(settings.site().zone()));
        if (day != null && !today.equals(day)) {
            changes.fire(new DayTurned(today));
        }
        day = today;
    }
}
