package org.menhu.portal.setup.ejb;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import java.util.Set;
import org.menhu.portal.account.model.NewAccount;
import org.menhu.portal.setup.model.SetupAnswers;
import org.menhu.portal.shared.model.ConfigKey;
import org.menhu.portal.shared.model.PortalConfig;
import org.menhu.portal.shared.model.Role;

/** On an empty database, waits for the owner with a token, or sets up a demonstration if it was told to. */
@Startup
@Singleton
@DependsOn("Database")
@TransactionManagement(TransactionManagementType.BEAN)
public class FirstStartJob {

    private static final String ADMINISTRATOR = "admin"; // what the launcher prints
    private static final String SITE_NAME = "门户";
    private static final String ICP_NUMBER = "沪ICP备2023034348号-8"; // as below the article that the sample begins with

    @Inject
    private SetupStateService state;

    @Inject
    private SetupService setup;

    @Inject
    private SetupToken token;

    @Inject
    private SampleTask samples;

    @PostConstruct
    void begin() {
        var config = PortalConfig.get();
        if (state.isDone()) {
            token.withdraw();
        } else if (config.demo()) {
            var password = config.text(ConfigKey.SETUP_DEMO_PASSWORD);
            var administrator = new NewAccount(ADMINISTRATOR, ADMINISTRATOR, password, Set.of(Role.ADMINISTRATOR));
            setup.setUpDemonstration(new SetupAnswers(SITE_NAME, administrator, ICP_NUMBER, true));
            System.clearProperty(ConfigKey.SETUP_DEMO_PASSWORD.property()); // tells the launcher that it was used
            samples.run();
        } else {
            token.offer();
        }
    }
}
