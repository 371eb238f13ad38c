package org.menhu.portal.article.ejb;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.EnumSet;
import org.menhu.portal.article.model.Article;
import org.menhu.portal.article.model.Step.Taker;
import org.menhu.portal.setting.ejb.SettingReadingService;
import org.menhu.portal.setting.model.SettingKey;
import org.menhu.portal.shared.ejb.Caller;
import org.menhu.portal.shared.model.Permission;

/** Sees the caller as one who takes a step with an article. */
@ApplicationScoped
class StepTakers {

    @Inject
    private Caller caller;

    @Inject
    private SettingReadingService settings;

    @Inject
    private Clock clock;

    Taker of(Article article) {
        return taker(
                caller.accountId().filter(article.getAuthor().getId()::equals).isPresent());
    }

    /** Of an article that the caller is about to begin. */
    Taker ofNew() {
        return taker(true);
    }

    private Taker taker(boolean own) {
        var permissions = EnumSet.allOf(Permission.class);
        permissions.removeIf(permission -> !caller.may(permission));
        return new Taker(permissions, own, settings.site().is(SettingKey.OWN_APPROVAL), clock.instant());
    }
}
