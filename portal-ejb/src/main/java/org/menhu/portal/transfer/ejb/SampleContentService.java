package org.menhu.portal.transfer.ejb;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.ZonedDateTime;
import java.util.List;
import org.menhu.portal.article.model.ArticleKind;
import org.menhu.portal.audit.ejb.Audited;
import org.menhu.portal.audit.ejb.ReadOnly;
import org.menhu.portal.setting.ejb.SettingReadingService;
import org.menhu.portal.shared.ejb.Guarded;
import org.menhu.portal.shared.ejb.Permitted;
import org.menhu.portal.shared.model.Permission;
import org.menhu.portal.shared.model.Slug;
import org.menhu.portal.transfer.model.TransferProgress;

/** Fills a new site with articles, pictures, comments and menus, so that its owner sees what it will be like. */
@Stateless
@Guarded
@Audited
@Permitted(Permission.SETTING_MANAGE)
public class SampleContentService {

    @Inject
    private SampleInstallation installation;

    @Inject
    private SettingReadingService settings;

    @Inject
    private Clock clock;

    /** Says at once, before the work is handed on, that an installation is under way; false when one was already. */
    @ReadOnly
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public boolean begin() {
        return installation.begin(articles().size() + pages().size() + 3);
    }

    /**
     * Installs what is not there yet; called again it adds nothing. Takes some ten seconds, most of them for the pictures.
     * Each article is a transaction of its own, so that after a failure the next call goes on where this one stopped.
     */
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public void install() {
        begin();
        try {
            installAll(clock.instant().atZone(settings.site().zone()));
        } catch (RuntimeException | Error e) { // pictures may fail for want of a library of the system
            installation.fail();
            throw e;
        }
    }

    /** How far the installation has come; it may be asked while {@link #install} runs. */
    @ReadOnly
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public TransferProgress progress() {
        return installation.progress();
    }

    private void installAll(ZonedDateTime now) {
        installation.frame();
        pages().forEach(page -> installation.article(ArticleKind.PAGE, page, now));
        articles().forEach(article -> installation.article(ArticleKind.ARTICLE, article, now));
        installation.menus();
        installation.comments();
    }

    private static List<Slug> articles() {
        return SampleFiles.slugs(ArticleKind.ARTICLE);
    }

    private static List<Slug> pages() {
        return SampleFiles.slugs(ArticleKind.PAGE);
    }
}
