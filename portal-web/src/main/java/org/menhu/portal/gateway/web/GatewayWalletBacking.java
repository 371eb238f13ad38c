package org.menhu.portal.gateway.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.menhu.portal.gateway.ejb.SandboxWalletService;
import org.menhu.portal.gateway.model.Money;
import org.menhu.portal.gateway.model.SandboxMove;
import org.menhu.portal.gateway.model.SandboxTrade;
import org.menhu.portal.shared.model.FieldRefusedException;
import org.menhu.portal.shared.model.NotFoundException;

/** A page that looks like a wallet and moves no money. */
@Named
@RequestScoped
public class GatewayWalletBacking {

    @Inject
    private SandboxWalletService wallet;

    private String order;
    private SandboxTrade trade;
    private String other;
    private SandboxMove move;

    /** @throws NotFoundException when there is no such order, or real providers are on */
    public void load() {
        trade = wallet.trade(order);
    }

    public void pay() {
        play(SandboxMove.PAY, 0);
    }

    public void payTwice() {
        play(SandboxMove.PAY_TWICE, 0);
    }

    public void payInSilence() {
        play(SandboxMove.PAY_IN_SILENCE, 0);
    }

    public void refuse() {
        play(SandboxMove.REFUSE, 0);
    }

    public void payOther() {
        try {
            play(SandboxMove.PAY_OTHER, Money.ofYuan(other).fen());
        } catch (IllegalArgumentException e) {
            throw new FieldRefusedException("other", "gateway.amountWrong");
        }
    }

    private void play(SandboxMove wanted, long fen) {
        wallet.play(order, wanted, fen);
        move = wanted;
        load();
    }

    public String getOrder() {
        return order;
    }

    public void setOrder(String order) {
        this.order = order;
    }

    public SandboxTrade getTrade() {
        return trade;
    }

    public String getOther() {
        return other;
    }

    public void setOther(String other) {
        this.other = other;
    }

    /** What was done just now, or null. */
    public SandboxMove getMove() {
        return move;
    }
}
