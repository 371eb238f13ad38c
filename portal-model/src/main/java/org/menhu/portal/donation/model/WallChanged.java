package org.menhu.portal.donation.model;

import java.util.Set;
import org.menhu.portal.shared.model.PublicChange;

/** A line of the wall has come, changed or gone. @param articleId what was given for, or null for the site */
public record WallChanged(Long articleId) implements PublicChange {

    public static WallChanged by(Donation donation) {
        return new WallChanged(
                donation.getArticle() == null ? null : donation.getArticle().getId());
    }

    @Override
    public Set<Long> articles() {
        return articleId == null ? Set.of() : Set.of(articleId);
    }
}
