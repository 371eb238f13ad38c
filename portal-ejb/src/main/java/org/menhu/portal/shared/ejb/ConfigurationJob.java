package org.menhu.portal.shared.ejb;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import org.menhu.portal.shared.model.PortalConfig;

/** Tells the operator of a variable that does nothing, as its name is misspelt. */
@Startup
@Singleton
public class ConfigurationJob {

    private static final System.Logger LOG = System.getLogger(ConfigurationJob.class.getName());

    @PostConstruct
    void tell() {
        for (var name : PortalConfig.unknown(System.getenv().keySet())) {
            LOG.log(
                    System.Logger.Level.WARNING,
                    "{0}: there is no setting of this name; the variable is left alone",
                    name);
        }
    }
}
