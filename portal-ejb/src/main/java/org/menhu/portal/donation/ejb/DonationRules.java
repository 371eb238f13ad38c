package org.menhu.portal.donation.ejb;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import org.menhu.portal.donation.model.NewCode;
import org.menhu.portal.setting.ejb.SettingReadingService;
import org.menhu.portal.setting.model.SettingKey;
import org.menhu.portal.shared.model.BusinessException;

/** What must hold before a code is taken in: the operator has read the rules, and its last day is not over. */
@ApplicationScoped
class DonationRules {

    @Inject
    private SettingReadingService settings;

    @Inject
    private Clock clock;

    /** @throws BusinessException {@code donation.rulesUnread} or {@code donation.expired} */
    void check(NewCode code) {
        var site = settings.site();
        if (site.text(SettingKey.DONATION_RULES_READ).isEmpty()) {
            throw new BusinessException("donation.rulesUnread");
        }
        if (code.expiresOn() != null && code.expiresOn().isBefore(today())) {
            throw new BusinessException("donation.expired");
        }
    }

    /** By the site's calendar. */
    LocalDate today() {
        return LocalDate.now(clock.withZone(settings.site().zone()));
    }

    Instant now() {
        return clock.instant();
    }
}
