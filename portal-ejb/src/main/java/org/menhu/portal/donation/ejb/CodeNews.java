package org.menhu.portal.donation.ejb;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import org.menhu.portal.donation.model.DonationCode;
import org.menhu.portal.donation.model.DonationCodeChanged;
import org.menhu.portal.notice.ejb.NoticeService;
import org.menhu.portal.notice.model.NewNotice;
import org.menhu.portal.shared.ejb.Caller;
import org.menhu.portal.shared.model.Permission;
import org.menhu.portal.shared.model.PublicChange;

/** Says that a payment code was changed: to kept pages, and to every administrator, as an intruder would begin with it. */
@ApplicationScoped
class CodeNews {

    @Inject
    private Event<PublicChange> changes;

    @Inject
    private NoticeService notices;

    @Inject
    private Caller caller;

    void changed(DonationCode code) {
        changes.fire(
                new DonationCodeChanged(code.getPayee().kind(), code.getPayee().id()));
        notices.tell(
                notices.holders(Permission.ACCOUNT_MANAGE),
                NewNotice.of("donation.notice.codeChanged", "/admin/donations", caller.name(), code.getPayeeName()));
    }
}
