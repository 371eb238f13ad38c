package org.menhu.portal.donation.ejb;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneId;
import org.menhu.portal.donation.model.DonationQueries;
import org.menhu.portal.donation.model.WallLine;
import org.menhu.portal.donation.model.WallPart;
import org.menhu.portal.setting.ejb.SettingReadingService;
import org.menhu.portal.setting.model.SettingKey;
import org.menhu.portal.shared.ejb.Guarded;
import org.menhu.portal.shared.ejb.Permitted;
import org.menhu.portal.shared.model.Cursor;
import org.menhu.portal.shared.model.NotFoundException;
import org.menhu.portal.shared.model.Permission;
import org.menhu.portal.shared.model.Slice;

/** Shows readers who has given, as far as givers and moderators want it to be shown. */
@Stateless
@Guarded
@Permitted(Permission.VISIT)
public class WallReadingService {

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private SettingReadingService settings;

    /**
     * Some lines of the wall, the newest first.
     *
     * @throws NotFoundException when the site has none
     */
    public Slice<WallLine> read(WallPart part, Cursor from, int size) {
        var site = settings.site();
        if (!site.is(SettingKey.DONATION_WALL)) {
            throw new NotFoundException();
        }
        var name = part.article() == null ? DonationQueries.WALL : DonationQueries.WALL_OF_ARTICLE;
        var start = start(part.month(), from, site.zone());
        var query = entities.createNamedQuery(name, WallLine.class)
                .setParameter("begin", part.month() == null ? Instant.EPOCH : begin(part.month(), site.zone()))
                .setParameter("at", start.at())
                .setParameter("id", start.id());
        if (part.article() != null) {
            query.setParameter("slug", part.article());
        }
        return Slice.of(query.setMaxResults(size + 1).getResultList(), size, WallLine::cursor);
    }

    /** A month begins where the next one does. */
    private static Cursor start(YearMonth month, Cursor from, ZoneId zone) {
        if (month == null) {
            return from;
        }
        var end = begin(month.plusMonths(1), zone);
        return from.at().isBefore(end) ? from : new Cursor(end, 0);
    }

    private static Instant begin(YearMonth month, ZoneId zone) {
        return month.atDay(1).atStartOfDay(zone).toInstant();
    }
}
