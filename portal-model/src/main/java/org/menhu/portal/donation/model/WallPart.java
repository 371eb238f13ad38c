package org.menhu.portal.donation.model;

import java.time.YearMonth;
import org.menhu.portal.shared.model.Slug;

/** Which lines of the wall are wanted. @param article or null for all @param month or null for all */
public record WallPart(Slug article, YearMonth month) {

    public static final WallPart ALL = new WallPart(null, null);

    /** The address of its page. */
    public String path() {
        if (article != null) {
            return "/wall/article/" + article;
        }
        return month == null ? "/wall" : "/wall/" + month.toString().replace('-', '/');
    }
}
