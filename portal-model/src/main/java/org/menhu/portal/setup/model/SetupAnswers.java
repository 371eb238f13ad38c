package org.menhu.portal.setup.model;

import java.util.Map;
import org.menhu.portal.account.model.NewAccount;
import org.menhu.portal.setting.model.SettingKey;

/** The site as its owner wants it at first. */
public record SetupAnswers(String siteName, NewAccount administrator, String icpNumber, boolean sampleContent) {

    public Map<SettingKey, String> settings() {
        return Map.of(
                SettingKey.SITE_NAME, siteName, SettingKey.ICP_NUMBER, icpNumber == null ? "" : icpNumber.strip());
    }
}
