package org.menhu.portal.setup.ejb;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import org.menhu.portal.account.ejb.AccountEditingService;
import org.menhu.portal.audit.ejb.Audited;
import org.menhu.portal.setting.ejb.SettingEditingService;
import org.menhu.portal.setup.model.SetupAnswers;
import org.menhu.portal.shared.ejb.Caller;
import org.menhu.portal.shared.ejb.Guarded;
import org.menhu.portal.shared.ejb.Permitted;
import org.menhu.portal.shared.model.BusinessException;
import org.menhu.portal.shared.model.FieldRefusedException;
import org.menhu.portal.shared.model.NotPermittedException;
import org.menhu.portal.shared.model.Permission;
import org.menhu.portal.shared.model.PortalConfig;

/** Makes a site of an empty database. Who holds the token may do it, and only once. */
@Stateless
@Guarded
@Audited
@Permitted(Permission.VISIT)
public class SetupService {

    @Inject
    private SetupToken token;

    @Inject
    private SettingEditingService settings;

    @Inject
    private AccountEditingService accounts;

    @Inject
    private Caller caller;

    /**
     * Names the site and makes its administrator.
     *
     * @throws FieldRefusedException when the token is wrong or an answer breaks a rule
     * @throws BusinessException {@code setting.setUpAlready} to whoever comes second
     */
    public void setUp(String enteredToken, SetupAnswers answers) {
        if (!token.matches(enteredToken)) {
            throw new FieldRefusedException("token", "setup.tokenWrong");
        }
        found(answers);
        token.withdraw();
    }

    /**
     * The same at the start, when the operator has told the portal to show itself and there is nobody to ask yet.
     *
     * @throws BusinessException when the configuration does not ask for it, or the site is set up
     */
    public void setUpDemonstration(SetupAnswers answers) {
        if (!PortalConfig.get().demo()) {
            throw new NotPermittedException(Permission.SETTING_MANAGE);
        }
        found(answers);
    }

    private void found(SetupAnswers answers) {
        caller.actAsPortal();
        settings.markSetUp();
        settings.save(answers.settings());
        accounts.create(answers.administrator());
    }
}
