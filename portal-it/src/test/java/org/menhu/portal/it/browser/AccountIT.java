package org.menhu.portal.it.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import org.junit.jupiter.api.Test;

/** The accounts in the console. */
class AccountIT {

    @Test
    void aNameThatIsTakenIsRefusedBesideItsFieldAndWhatWasTypedStays() {
        try (var administrator = Visitor.atDesk(Portals.demo())) {
            administrator.signsIn(Portals.demoAdministrator(), Portals.demoPassword());
            administrator.opens("/admin/accounts");
            administrator.clicks("新建账户");
            administrator.entersDialog();
            administrator.element("[id='createForm:name']").fill(Portals.demoAdministrator());
            administrator.element("[id='createForm:displayName']").fill("另一位");
            administrator.element("[id='createForm:save']").click();
            assertThat(administrator.element("[id='createForm:name'] ~ .ui-message-error"))
                    .isVisible();
            assertThat(administrator.element("[id='createForm:name']")).hasValue(Portals.demoAdministrator());
            assertThat(administrator.element("[id='createForm:displayName']")).hasValue("另一位");
        }
    }
}
