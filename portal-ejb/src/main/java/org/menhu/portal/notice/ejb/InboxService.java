package org.menhu.portal.notice.ejb;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.List;
import org.menhu.portal.audit.ejb.Audited;
import org.menhu.portal.audit.ejb.ReadOnly;
import org.menhu.portal.notice.model.Notice;
import org.menhu.portal.notice.model.ShownNotice;
import org.menhu.portal.setting.ejb.SettingReadingService;
import org.menhu.portal.shared.ejb.Caller;
import org.menhu.portal.shared.ejb.Guarded;
import org.menhu.portal.shared.ejb.Permitted;
import org.menhu.portal.shared.model.NotFoundException;
import org.menhu.portal.shared.model.Permission;

/** The notices told to the caller, and never another's. The record keeps no line of it: what he has read is his own matter. */
@Guarded
@Audited
@Stateless
@Permitted(Permission.OWN_ACCOUNT)
public class InboxService {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Caller caller;

    @Inject
    private SettingReadingService settings;

    @Inject
    private Clock clock;

    /** The newest first. */
    @ReadOnly
    public List<ShownNotice> list(int first, int size) {
        var site = settings.site();
        return em.createNamedQuery(Notice.OF_ACCOUNT, Notice.class)
                .setParameter("accountId", accountId())
                .setFirstResult(first)
                .setMaxResults(size)
                .getResultStream()
                .map(notice -> new ShownNotice(
                        notice.getId(),
                        NoticeTexts.text(
                                site.localeFor(notice.getAccount().getLanguage()),
                                notice.getKind(),
                                notice.getParameters()),
                        notice.getToldAt(),
                        notice.getReadAt() != null))
                .toList();
    }

    @ReadOnly
    public long count() {
        return number(Notice.COUNT);
    }

    @ReadOnly
    public long unread() {
        return number(Notice.UNREAD);
    }

    /**
     * Marks one as read and tells where it leads.
     *
     * @throws NotFoundException when the caller has none of that id
     */
    @ReadOnly
    public String open(long id) {
        var notice = em.find(Notice.class, id);
        if (notice == null || !notice.getAccount().getId().equals(accountId())) {
            throw new NotFoundException();
        }
        notice.read(clock.instant());
        return notice.getPath();
    }

    @ReadOnly
    public void markAllRead() {
        em.createNamedQuery(Notice.MARK_ALL)
                .setParameter("at", clock.instant())
                .setParameter("accountId", accountId())
                .executeUpdate();
    }

    private long number(String query) {
        return em.createNamedQuery(query, Long.class)
                .setParameter("accountId", accountId())
                .getSingleResult();
    }

    private Long accountId() {
        return caller.accountId().orElseThrow(NotFoundException::new);
    }
}
