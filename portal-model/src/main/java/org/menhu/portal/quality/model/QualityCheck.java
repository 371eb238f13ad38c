package org.menhu.portal.quality.model;

import org.menhu.portal.setting.model.SettingKey;
import org.menhu.portal.setting.model.Site;

/** What a text is checked for before it is published. Each has its rule and its setting. */
public enum QualityCheck {
    REPEATED_PHRASE(SettingKey.QUALITY_REPEATED_PHRASE),
    LONG_CLAUSE(SettingKey.QUALITY_LONG_CLAUSE),
    MANUAL_NUMBERING(SettingKey.QUALITY_MANUAL_NUMBERING),
    HEADING_ORDER(SettingKey.QUALITY_HEADING_ORDER),
    PICTURE_ALT(SettingKey.QUALITY_PICTURE_ALT),
    SOURCE(SettingKey.QUALITY_SOURCE),
    AI_LABEL(SettingKey.QUALITY_AI_LABEL),
    TITLE_LENGTH(SettingKey.QUALITY_TITLE_LENGTH),
    DEAD_LINK(SettingKey.QUALITY_DEAD_LINK);

    private final SettingKey setting;

    QualityCheck(SettingKey setting) {
        this.setting = setting;
    }

    public SettingKey setting() {
        return setting;
    }

    public Severity severity(Site site) {
        return Severity.valueOf(site.text(setting));
    }
}
