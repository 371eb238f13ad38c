package org.menhu.portal.gateway.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.menhu.portal.gateway.ejb.GatewayService;
import org.menhu.portal.gateway.model.Provider;

/** Which providers are on, for the console to say. */
@Named
@RequestScoped
public class GatewaySwitchBacking {

    @Inject
    private GatewayService gateway;

    public boolean isSandboxOn() {
        return gateway.isSandboxOn();
    }

    /** Whether no order can be taken at all. */
    public boolean isOff() {
        return gateway.wallets().isEmpty();
    }

    public Provider[] getProviders() {
        return gateway.wallets().values().stream().distinct().toArray(Provider[]::new);
    }
}
