package org.menhu.portal.comment.ejb;

import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Set;
import org.menhu.portal.setting.ejb.SettingReadingService;
import org.menhu.portal.setting.model.SettingKey;
import org.menhu.portal.setting.model.SettingsChanged;
import org.menhu.portal.shared.model.PublicChange;

/** Notices, within the first second of a minute, that the time is over for which comments were closed: pages say so no more. */
@Startup
@Singleton
@DependsOn("Database")
public class CommentReopeningJob {

    @Inject
    private SettingReadingService settings;

    @Inject
    private Clock clock;

    @Inject
    private Event<PublicChange> changes;

    private boolean closed;

    @Schedule(second = "0", minute = "*", hour = "*", persistent = false)
    void look() {
        var now = settings.site().commentsClosedUntil(clock.instant()).isPresent();
        if (closed && !now) {
            changes.fire(new SettingsChanged(Set.of(SettingKey.COMMENTS_CLOSED_UNTIL)));
        }
        closed = now;
    }
}
