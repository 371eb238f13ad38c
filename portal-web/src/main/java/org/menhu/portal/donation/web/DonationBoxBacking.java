package org.menhu.portal.donation.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.stream.Collectors;
import org.menhu.portal.article.web.ArticleViewBacking;
import org.menhu.portal.donation.ejb.DonationReadingService;
import org.menhu.portal.donation.model.DonationBox;
import org.menhu.portal.setting.model.SettingKey;
import org.menhu.portal.setting.web.SettingSiteBacking;

/** How to thank for the article of the address. */
@Named
@RequestScoped
public class DonationBoxBacking {

    @Inject
    private DonationReadingService donations;

    @Inject
    private ArticleViewBacking open;

    @Inject
    private SettingSiteBacking settings;

    private DonationBox box;

    @PostConstruct
    void load() {
        box = donations
                .boxFor(open.getArticle(), open.getPath(), settings.getSite())
                .orElse(null);
    }

    /** The classes of the panel of amounts, by which it stands behind the tabs of the wallets it serves. */
    public String getOrderPanels() {
        return box.orders().stream()
                .sorted()
                .map(wallet -> " donation__order--" + wallet.word())
                .collect(Collectors.joining());
    }

    public boolean isWallOpen() {
        return settings.getSite().is(SettingKey.DONATION_WALL);
    }

    /** Null when there is no way to give. */
    public DonationBox getBox() {
        return box;
    }
}
