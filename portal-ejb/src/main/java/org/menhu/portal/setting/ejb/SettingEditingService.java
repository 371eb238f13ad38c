package org.menhu.portal.setting.ejb;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import java.time.Clock;
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
     * @throws FieldRefusedException at the fields named as the keys whose values have a wrong form
     */
    public void save(Map<SettingKey, String> values) {
        FieldRefusedException.throwAll(SettingForm.refusals(values));
        values.forEach((key, value) -> set(key, value == null ? "" : value.strip()));
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

    private void set(SettingKey key, String value) {
        var setting = entities.find(Setting.class, key);
        if (setting == null) {
            entities.persist(new Setting(key, value));
        } else {
            setting.setValue(value);
        }
    }
}
