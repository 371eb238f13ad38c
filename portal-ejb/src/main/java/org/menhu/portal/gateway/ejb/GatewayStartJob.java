package org.menhu.portal.gateway.ejb;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;

/** Reads the merchant keys when the portal starts, so that a wrong file stops it then and not at the first order. */
@Startup
@Singleton
public class GatewayStartJob {

    private static final System.Logger LOG = System.getLogger(GatewayStartJob.class.getName());

    @Inject
    private MerchantKeys keys;

    @PostConstruct
    void look() {
        if (keys.isSandboxOn()) {
            LOG.log(System.Logger.Level.WARNING, "the payment sandbox is on: readers only play at paying");
        }
    }
}
