package org.menhu.portal.donation.ejb;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import org.menhu.portal.audit.ejb.Audited;
import org.menhu.portal.donation.model.DonationCode;
import org.menhu.portal.shared.ejb.Guarded;
import org.menhu.portal.shared.ejb.Permitted;
import org.menhu.portal.shared.model.BusinessException;
import org.menhu.portal.shared.model.NotFoundException;
import org.menhu.portal.shared.model.Permission;

/** Lets readers say that a payment code cannot be scanned. */
@Stateless
@Guarded
@Audited
@Permitted(Permission.VISIT)
public class CodeReportService {

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private DonationDoor door;

    @Inject
    private DonationRules rules;

    @Inject
    private CodeNews news;

    /**
     * Counts the report, once a day from one address. The first tells the payee and the administrators, the {@link
     * DonationCode#MOST_REPORTS}th hides the code and tells them again.
     *
     * @param address the reader's
     * @throws NotFoundException when readers are not shown such a code
     * @throws BusinessException {@code donation.tooMany} with the minutes to wait
     */
    public void report(long codeId, String address) {
        var code = Optional.ofNullable(entities.find(DonationCode.class, codeId, LockModeType.PESSIMISTIC_WRITE))
                .filter(found -> found.isShownOn(rules.today()))
                .orElseThrow(NotFoundException::new);
        if (!door.isFirstReport(address, codeId)) {
            return;
        }
        code.report();
        if (!code.isShownOn(rules.today())) {
            news.hidden(code);
        } else if (code.getReports() == 1) {
            news.tell(code, "donation.notice.codeReported", code.getPayeeName());
        }
    }
}
