package org.menhu.portal.donation.ejb;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.Optional;
import org.menhu.portal.donation.model.DonationCode;
import org.menhu.portal.donation.model.DonationCode.Payee;
import org.menhu.portal.donation.model.DonationCodeChanged;
import org.menhu.portal.notice.ejb.NoticeService;
import org.menhu.portal.notice.model.NewNotice;
import org.menhu.portal.shared.ejb.Caller;
import org.menhu.portal.shared.model.Permission;
import org.menhu.portal.shared.model.PublicChange;

/** Says what has become of a payment code: to kept pages, to its owner, and to every administrator. */
@ApplicationScoped
class CodeNews {

    @Inject
    private Event<PublicChange> changes;

    @Inject
    private NoticeService notices;

    @Inject
    private Caller caller;

    @Inject
    private CodeOwnerService owners;

    /** The id of the account that a payee's codes belong to; empty for those of the site. */
    Optional<Long> owner(Payee payee) {
        return owners.of(payee);
    }

    /** Readers could not scan it, and see it no longer. */
    void hidden(DonationCode code) {
        tellPages(code);
        tell(code, "donation.notice.codeHidden", code.getPayeeName());
    }

    /** Tells whom it belongs to, and every administrator. */
    void tell(DonationCode code, String text, Object... arguments) {
        var people = new HashSet<>(notices.holders(Permission.ACCOUNT_MANAGE));
        owner(code.getPayee()).ifPresent(people::add);
        notices.tell(people, NewNotice.of(text, "/admin/donations", arguments));
    }

    private void tellPages(DonationCode code) {
        changes.fire(
                new DonationCodeChanged(code.getPayee().kind(), code.getPayee().id()));
    }

    /** Somebody has changed it; every administrator is told, as an intruder would begin with it. */
    void changed(DonationCode code) {
        tellPages(code);
        notices.tell(
                notices.holders(Permission.ACCOUNT_MANAGE),
                NewNotice.of("donation.notice.codeChanged", "/admin/donations", caller.name(), code.getPayeeName()));
    }
}
