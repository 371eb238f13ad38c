package org.menhu.portal.setting.ejb;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import java.time.Clock;
import java.util.Locale;
import java.util.Map;
import org.menhu.portal.audit.ejb.Audited;
import org.menhu.portal.setting.model.Setting;
import org.menhu.portal.setting.model.SettingKey;
import org.menhu.portal.setting.model.SettingsChanged;
import org.menhu.portal.shared.ejb.Guarded;
import org.menhu.portal.shared.ejb.Permitted;
import org.menhu.portal.shared.model.BusinessException;
import org.menhu.portal.shared.model.FieldRefusedException;
import org.menhu.portal.shared.model.IntegrityViolation;
import org.menhu.portal.shared.model.Permission;
import org.menhu.portal.shared.model.PublicChange;

/** Changes what is set; every page follows with the next request. */
@Stateless
@Guarded
@Audited
@Permitted(Permission.SETTING_MANAGE)
public class SettingEditingService {

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private Clock clock;

    @Inject
    private Event<PublicChange> changes;

    /**
     * Sets what is given and leaves the rest.
     *
     * @throws FieldRefusedException at the field named as the key, for the first value of a wrong form
     */
    public void save(Map<SettingKey, String> values) {
        values.forEach((key, value) -> set(key, value == null ? "" : value.strip()));
        requireOrder(values.get(SettingKey.GREY_FROM), values.get(SettingKey.GREY_UNTIL));
        changes.fire(new SettingsChanged(values.keySet()));
    }

    /** @throws BusinessException {@code setting.setUpAlready} to all callers but the first */
    public void markSetUp() {
        try {
            entities.persist(new Setting(SettingKey.SET_UP_AT, clock.instant().toString()));
            entities.flush();
        } catch (PersistenceException e) {
            // the database holds the key already
            throw IntegrityViolation.causes(e) ? new BusinessException("setting.setUpAlready") : e;
        }
    }

    /** Days are written so that they sort as texts. */
    private static void requireOrder(String from, String until) {
        if (from != null && until != null && !until.isBlank() && from.strip().compareTo(until.strip()) > 0) {
            throw new FieldRefusedException(SettingKey.GREY_UNTIL.name(), "setting.invalid.grey_order");
        }
    }

    private void set(SettingKey key, String value) {
        if (!SettingForm.isRight(key, value)) {
            throw new FieldRefusedException(
                    key.name(), "setting.invalid." + key.name().toLowerCase(Locale.ROOT));
        }
        var setting = entities.find(Setting.class, key);
        if (setting == null) {
            entities.persist(new Setting(key, value));
        } else {
            setting.setValue(value);
        }
    }
}
