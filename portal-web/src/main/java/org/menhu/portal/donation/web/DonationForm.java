package org.menhu.portal.donation.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.stream.Stream;
import org.menhu.portal.gateway.model.Money;
import org.menhu.portal.gateway.model.Wallet;
import org.menhu.portal.shared.model.FieldRefusedException;
import org.menhu.portal.shared.model.SecretToken;

/** What stands in the fields of the form by which one gives. */
public class DonationForm {

    /** Yuan, as on the chips; the first that readers of such sites expect, then what means luck and wealth. */
    private static final List<String> CHIPS = List.of("2", "6.6", "18");

    private static final String OWN = "own";

    private String key = SecretToken.random().value();
    private Wallet wallet = Wallet.WECHAT;
    private String chip = CHIPS.get(1);
    private String own;
    private final WordsForm words = new WordsForm(false);

    /** Takes what the tabs and chips say, which are plain fields; what makes no sense stays as it was. */
    void read(HttpServletRequest request) {
        Stream.of(Wallet.values())
                .filter(known -> known.name().equals(request.getParameter("wallet")))
                .forEach(known -> wallet = known);
        Stream.concat(CHIPS.stream(), Stream.of(OWN))
                .filter(known -> known.equals(request.getParameter("chip")))
                .forEach(known -> chip = known);
    }

    /** @throws FieldRefusedException when no amount can be made out */
    Money money() {
        try {
            return Money.ofYuan(OWN.equals(chip) ? own : chip);
        } catch (IllegalArgumentException e) {
            throw new FieldRefusedException("own", "donation.amountWrong");
        }
    }

    /** Whether the part about the wall stands open: it is when something was said there. */
    public boolean isWallWanted() {
        return words.isConsent() || words.words().isSecret();
    }

    public List<String> getChips() {
        return CHIPS;
    }

    public String getKey() {
        return key;
    }

    public void setKey(String key) {
        this.key = key;
    }

    public Wallet getWallet() {
        return wallet;
    }

    public String getChip() {
        return chip;
    }

    public String getOwn() {
        return own;
    }

    public void setOwn(String own) {
        this.own = own;
    }

    public WordsForm getWords() {
        return words;
    }
}
