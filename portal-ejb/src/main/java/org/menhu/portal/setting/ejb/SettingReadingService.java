package org.menhu.portal.setting.ejb;

import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.EnumMap;
import java.util.Objects;
import org.menhu.portal.setting.model.Setting;
import org.menhu.portal.setting.model.SettingKey;
import org.menhu.portal.setting.model.Site;
import org.menhu.portal.shared.ejb.Guarded;
import org.menhu.portal.shared.ejb.Permitted;
import org.menhu.portal.shared.model.Permission;

/** Tells every feature what is set. */
@Guarded
@Stateless
@Permitted(Permission.VISIT)
public class SettingReadingService {

    @PersistenceContext
    private EntityManager entityManager;

    /** All settings as they stand now; what was never set has its default. */
    public Site site() {
        var values = new EnumMap<SettingKey, String>(SettingKey.class);
        entityManager
                .createNamedQuery(Setting.ALL, Setting.class)
                .getResultStream()
                .forEach(setting -> values.put(setting.getKey(), Objects.requireNonNullElse(setting.getValue(), "")));
        return new Site(values);
    }
}
