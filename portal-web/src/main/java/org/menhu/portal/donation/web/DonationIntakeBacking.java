package org.menhu.portal.donation.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import org.menhu.portal.donation.ejb.DonationCodeService;
import org.menhu.portal.donation.model.CodePreview;
import org.menhu.portal.donation.model.DonationCode;
import org.menhu.portal.donation.model.NewCode;
import org.menhu.portal.donation.model.PayeeSlots;
import org.menhu.portal.gateway.model.Wallet;
import org.menhu.portal.shared.model.Text;
import org.menhu.portal.shared.web.Messages;
import org.primefaces.event.FileUploadEvent;

/** Puts a code in a slot: upload, look at what was read, name the payee, confirm with the password. */
@Named
@ViewScoped
public class DonationIntakeBacking implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private DonationCodeService codes;

    @Inject
    private DonationManageBacking list;

    private PayeeSlots payee;
    private Wallet wallet;
    private CodePreview preview;
    private String payeeName;
    private LocalDate expiresOn;
    private String password;

    public void begin(PayeeSlots slots, Wallet slot) {
        payee = slots;
        wallet = slot;
        preview = null;
        payeeName = slots.code(slot) == null ? null : slots.code(slot).payeeName();
        expiresOn = null;
        password = null;
    }

    public void read(FileUploadEvent event) {
        preview = null;
        preview = codes.preview(wallet, event.getFile().getContent());
    }

    public void save() {
        codes.save(new NewCode(payee.name().payee(), preview, payeeName, expiresOn), password);
        preview = null;
        list.load();
    }

    /** The slot in words: payee and wallet. */
    public String getSlotName() {
        return payee == null ? null : payee.name().name() + " · " + Messages.text("donation.wallet." + wallet);
    }

    public CodePreview getPreview() {
        return preview;
    }

    @Text(max = DonationCode.MAX_NAME)
    public String getPayeeName() {
        return payeeName;
    }

    public void setPayeeName(String payeeName) {
        this.payeeName = payeeName;
    }

    public LocalDate getExpiresOn() {
        return expiresOn;
    }

    public void setExpiresOn(LocalDate expiresOn) {
        this.expiresOn = expiresOn;
    }

    public String getPassword() {
        return password;
    }

    public void setPassword(String password) {
        this.password = password;
    }
}
