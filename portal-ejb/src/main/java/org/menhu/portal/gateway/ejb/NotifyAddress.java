package org.menhu.portal.gateway.ejb;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import org.menhu.portal.gateway.model.Provider;
import org.menhu.portal.setting.ejb.SettingReadingService;
import org.menhu.portal.setting.model.SettingKey;
import org.menhu.portal.shared.model.PortalConfig;

/** Our public address, as providers are told it. */
@ApplicationScoped
class NotifyAddress {

    @Inject
    private SettingReadingService settings;

    String of(Provider provider) {
        return site() + "/payment-notify/" + provider.word();
    }

    /** Without a slash at the end; empty while neither the settings nor the configuration name one. */
    String site() {
        var set = settings.site().text(SettingKey.BASE_URL);
        return set.isEmpty() ? PortalConfig.get().baseUrl().map(URI::toString).orElse("") : set;
    }
}
