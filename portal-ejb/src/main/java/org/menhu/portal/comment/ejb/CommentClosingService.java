package org.menhu.portal.comment.ejb;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZonedDateTime;
import java.util.Optional;
import java.util.Set;
import org.menhu.portal.audit.ejb.Audited;
import org.menhu.portal.audit.ejb.ReadOnly;
import org.menhu.portal.setting.ejb.SettingReadingService;
import org.menhu.portal.setting.model.Setting;
import org.menhu.portal.setting.model.SettingKey;
import org.menhu.portal.setting.model.SettingsChanged;
import org.menhu.portal.shared.ejb.Guarded;
import org.menhu.portal.shared.ejb.Permitted;
import org.menhu.portal.shared.model.FieldRefusedException;
import org.menhu.portal.shared.model.Permission;
import org.menhu.portal.shared.model.PublicChange;

/** Closes all comments of the site until a time, as when more come in than can be read. */
@Stateless
@Guarded
@Audited
@Permitted(Permission.COMMENT_POLICY)
public class CommentClosingService {

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private SettingReadingService settings;

    @Inject
    private Event<PublicChange> changes;

    @Inject
    private Clock clock;

    /** In the zone of the site; empty while comments are taken. */
    @ReadOnly
    public Optional<ZonedDateTime> closedUntil() {
        return settings.site().commentsClosedUntil(clock.instant());
    }

    /**
     * Takes no comments anywhere until then.
     *
     * @param until by the clock of the site
     * @throws FieldRefusedException {@code comment.closePast} at {@code until}
     */
    public void close(LocalDateTime until) {
        var end = until == null
                ? Instant.MIN
                : until.atZone(settings.site().zone()).toInstant();
        if (!end.isAfter(clock.instant())) {
            throw new FieldRefusedException("until", "comment.closePast");
        }
        set(end.toString());
    }

    /** Takes comments again at once. */
    public void reopen() {
        set("");
    }

    private void set(String value) {
        var setting = entities.find(Setting.class, SettingKey.COMMENTS_CLOSED_UNTIL);
        if (setting == null) {
            entities.persist(new Setting(SettingKey.COMMENTS_CLOSED_UNTIL, value));
        } else {
            setting.setValue(value);
        }
        changes.fire(new SettingsChanged(Set.of(SettingKey.COMMENTS_CLOSED_UNTIL)));
    }
}
