package org.menhu.portal.setting.model;

import java.util.Set;
import org.menhu.portal.shared.model.PublicChange;

/** Settings have other values. */
public record SettingsChanged(Set<SettingKey> keys) implements PublicChange {

    public SettingsChanged {
        keys = Set.copyOf(keys);
    }
}
