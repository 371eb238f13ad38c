package org.menhu.portal.donation.ejb;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.menhu.portal.donation.model.DonationCode;
import org.menhu.portal.donation.model.DonationCode.Payee;
import org.menhu.portal.donation.model.PayeeKind;
import org.menhu.portal.gateway.model.Wallet;

class NearestCodesTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final Payee ARTICLE = new Payee(PayeeKind.ARTICLE, 7);
    private static final Payee AUTHOR = new Payee(PayeeKind.AUTHOR, 3);
    private static final Payee CATEGORY = new Payee(PayeeKind.CATEGORY, 5);
    private static final Payee ABOVE = new Payee(PayeeKind.CATEGORY, 2);
    private static final List<Payee> CHAIN = List.of(ARTICLE, AUTHOR, CATEGORY, ABOVE, Payee.SITE);

    @Test
    void theNearestPayeeWithACodeIsThanked() {
        var codes = new ArrayList<DonationCode>();
        for (var payee : CHAIN.reversed()) {
            codes.add(code(payee, Wallet.ALIPAY, null));
            assertThat(NearestCodes.of(CHAIN, codes, TODAY)).containsExactly(codes.getLast());
        }
    }

    @Test
    void weChatComesFirst() {
        var alipay = code(AUTHOR, Wallet.ALIPAY, null);
        var wechat = code(AUTHOR, Wallet.WECHAT, null);

        assertThat(NearestCodes.of(CHAIN, List.of(alipay, wechat), TODAY)).containsExactly(wechat, alipay);
    }

    @Test
    void theCodesOfTwoPayeesAreNeverMixed() {
        var author = code(AUTHOR, Wallet.WECHAT, null);
        var site = code(Payee.SITE, Wallet.ALIPAY, null);

        assertThat(NearestCodes.of(CHAIN, List.of(site, author), TODAY)).containsExactly(author);
    }

    @Test
    void anExpiredCodeIsPassedOver() {
        var over = code(AUTHOR, Wallet.WECHAT, TODAY.minusDays(1));
        var lastDay = code(CATEGORY, Wallet.WECHAT, TODAY);

        assertThat(NearestCodes.of(CHAIN, List.of(over, lastDay), TODAY)).containsExactly(lastDay);
    }

    @Test
    void whoHasSwitchedHisCodesOffShowsNoneAndNotTheNextPayeesEither() {
        for (var payee : List.of(ARTICLE, AUTHOR, CATEGORY, ABOVE)) {
            var off = off(code(payee, Wallet.WECHAT, null));
            var site = code(Payee.SITE, Wallet.ALIPAY, null);

            assertThat(NearestCodes.of(CHAIN, List.of(off, site), TODAY)).isEmpty();
        }
    }

    @Test
    void aCodeThatManyReadersCannotScanIsHiddenAndGivesWayToNobodyElses() {
        var code = code(AUTHOR, Wallet.WECHAT, null);
        var codes = List.of(code, code(Payee.SITE, Wallet.ALIPAY, null));
        for (var report = 1; report < DonationCode.MOST_REPORTS; report++) {
            code.report();
        }
        assertThat(NearestCodes.of(CHAIN, codes, TODAY)).containsExactly(code);

        code.report();
        assertThat(NearestCodes.of(CHAIN, codes, TODAY)).isEmpty();

        code.setEnabled(true);
        assertThat(NearestCodes.of(CHAIN, codes, TODAY)).containsExactly(code);
    }

    @Test
    void whoHasSwitchedOneCodeOffShowsTheOther() {
        var off = off(code(AUTHOR, Wallet.WECHAT, null));
        var shown = code(AUTHOR, Wallet.ALIPAY, null);

        assertThat(NearestCodes.of(CHAIN, List.of(off, shown, code(Payee.SITE, Wallet.WECHAT, null)), TODAY))
                .containsExactly(shown);
    }

    @Test
    void anotherAuthorsCodeIsNotShown() {
        var other = code(new Payee(PayeeKind.AUTHOR, 4), Wallet.WECHAT, null);

        assertThat(NearestCodes.of(CHAIN, List.of(other), TODAY)).isEmpty();
    }

    private static DonationCode off(DonationCode code) {
        code.setEnabled(false);
        return code;
    }

    private static DonationCode code(Payee payee, Wallet wallet, LocalDate expiresOn) {
        var code = new DonationCode(payee, wallet);
        code.replace("wxp://x", "鑫阅", expiresOn);
        return code;
    }
}
