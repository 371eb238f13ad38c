package org.menhu.portal.setup.model;

import java.util.Map;
import java.util.Set;
import org.menhu.portal.account.model.NewAccount;
import org.menhu.portal.setting.model.SettingKey;
import org.menhu.portal.shared.model.Role;

/** The site as its owner wants it at first. */
public record SetupAnswers(
        String siteName, String name, String displayName, String password, String icpNumber, boolean sampleContent) {

    public Map<SettingKey, String> settings() {
        return Map.of(
                SettingKey.SITE_NAME, siteName, SettingKey.ICP_NUMBER, icpNumber == null ? "" : icpNumber.strip());
    }

    public NewAccount administrator() {
        return new NewAccount(name, displayName, password, Set.of(Role.ADMINISTRATOR));
    }
}
