package org.menhu.portal.donation.ejb;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import org.menhu.portal.account.ejb.PasswordConfirmationService;
import org.menhu.portal.account.model.Account;
import org.menhu.portal.audit.ejb.Audited;
import org.menhu.portal.donation.model.CodePreview;
import org.menhu.portal.donation.model.CodeRefusedException;
import org.menhu.portal.donation.model.DonationCode;
import org.menhu.portal.donation.model.DonationCode.Payee;
import org.menhu.portal.donation.model.NewCode;
import org.menhu.portal.donation.model.Refusal;
import org.menhu.portal.gateway.model.Wallet;
import org.menhu.portal.setting.model.Setting;
import org.menhu.portal.setting.model.SettingKey;
import org.menhu.portal.shared.ejb.Caller;
import org.menhu.portal.shared.ejb.Guarded;
import org.menhu.portal.shared.ejb.Permitted;
import org.menhu.portal.shared.model.BusinessException;
import org.menhu.portal.shared.model.NotFoundException;
import org.menhu.portal.shared.model.Permission;

/**
 * Takes in payment codes and changes them. As money follows them, each change asks for the caller's password again and
 * stands in the record, and every administrator is told.
 */
@Stateless
@Guarded
@Audited
@Permitted(Permission.DONATION_CODE_OWN)
public class DonationCodeService {

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private PasswordConfirmationService passwords;

    @Inject
    private DonationRules rules;

    @Inject
    private Caller caller;

    @Inject
    private CodeNews news;

    /**
     * Reads the code in a picture; nothing is kept.
     *
     * @throws CodeRefusedException with the reason, when the picture gives not exactly one payment code of the wallet
     */
    public CodePreview preview(Wallet wallet, byte[] picture) {
        var found = QrReader.read(CodePicture.decode(picture));
        if (found.size() != 1) {
            throw new CodeRefusedException(found.isEmpty() ? Refusal.NO_CODE : Refusal.SEVERAL_CODES);
        }
        var payload = found.iterator().next();
        PayloadCheck.check(payload, wallet);
        return new CodePreview(wallet, payload, QrArtist.draw(payload));
    }

    /**
     * Puts a code in its slot, in the place of what was there.
     *
     * @throws BusinessException {@code donation.rulesUnread} while nobody has confirmed the rules on personal codes,
     *     {@code donation.expired} when its last day is over, or what {@link PasswordConfirmationService#confirm} throws
     * @throws CodeRefusedException when the payload is none of the wallet, or cannot be read from its drawing
     */
    public void save(NewCode code, String password) {
        requireMine(code.payee());
        passwords.confirm(password);
        rules.check(code);
        PayloadCheck.check(code.read().payload(), code.read().wallet());
        QrArtist.prove(code.read().payload());
        var slot = slot(code.payee(), code.read().wallet());
        slot.replace(code.read().payload(), code.payeeName().strip(), code.expiresOn());
        changed(slot);
        entities.merge(slot);
    }

    /**
     * Shows a code to readers or hides it.
     *
     * @throws NotFoundException when there is no such code
     * @throws BusinessException what {@link PasswordConfirmationService#confirm} throws
     */
    public void show(long id, boolean shown, String password) {
        var code = mine(id);
        passwords.confirm(password);
        code.setEnabled(shown);
        changed(code);
    }

    /** Empties a slot. @throws BusinessException as {@link #show} does */
    public void remove(long id, String password) {
        var code = mine(id);
        passwords.confirm(password);
        entities.remove(code);
        news.changed(code);
    }

    /** Notes that the operator knows the rules on personal codes; until then no code is taken in. */
    @Permitted(Permission.SETTING_MANAGE)
    public void confirmRules() {
        var key = SettingKey.DONATION_RULES_READ;
        var setting = Optional.ofNullable(entities.find(Setting.class, key)).orElseGet(() -> new Setting(key, ""));
        setting.setValue(rules.now().toString());
        entities.merge(setting);
    }

    private DonationCode slot(Payee payee, Wallet wallet) {
        return entities.createNamedQuery(DonationCode.OF_SLOT, DonationCode.class)
                .setParameter("kind", payee.kind())
                .setParameter("id", payee.id())
                .setParameter("wallet", wallet)
                .getResultStream()
                .findFirst()
                .orElseGet(() -> new DonationCode(payee, wallet));
    }

    private DonationCode mine(long id) {
        var code = entities.find(DonationCode.class, id);
        if (code == null) {
            throw new NotFoundException();
        }
        requireMine(code.getPayee());
        return code;
    }

    private void requireMine(Payee payee) {
        caller.requireOwnOr(Permission.DONATION_CODE_ANY, news.owner(payee).orElse(null));
    }

    private void changed(DonationCode code) {
        var by = caller.accountId().map(id -> entities.getReference(Account.class, id));
        code.changed(by.orElse(null), rules.now());
        news.changed(code);
    }
}
