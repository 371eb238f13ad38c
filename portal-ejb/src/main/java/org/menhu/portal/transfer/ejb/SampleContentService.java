package org.menhu.portal.transfer.ejb;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import org.menhu.portal.article.model.ArticleKind;
import org.menhu.portal.audit.ejb.Audited;
import org.menhu.portal.audit.ejb.ReadOnly;
import org.menhu.portal.setting.ejb.SettingReadingService;
import org.menhu.portal.shared.ejb.Guarded;
import org.menhu.portal.shared.ejb.Permitted;
import org.menhu.portal.shared.model.Permission;
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

    /**
     * Installs what is not there yet; called again it adds nothing. Takes some ten seconds, most of them for the pictures.
     * Each article is a transaction of its own, so that after a failure the next call goes on where this one stopped.
     */
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public void install() {
        var articles = SampleFiles.slugs(ArticleKind.ARTICLE);
        var pages = SampleFiles.slugs(ArticleKind.PAGE);
        var now = clock.instant().atZone(settings.site().zone());
        installation.begin(articles.size() + pages.size() + 3);
        installation.frame();
        pages.forEach(page -> installation.article(ArticleKind.PAGE, page, now));
        articles.forEach(article -> installation.article(ArticleKind.ARTICLE, article, now));
        installation.menus();
        installation.comments();
    }

    /** How far the installation has come; it may be asked while {@link #install} runs. */
    @ReadOnly
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public TransferProgress progress() {
        return installation.progress();
    }
}
