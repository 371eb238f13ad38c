package org.menhu.portal.it.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import org.junit.jupiter.api.Test;

class SignInIT {

    private final PortalProcess portal = Portals.demo();

    @Test
    void aWrongPasswordIsRefusedKeepsTheNameAndStandsInTheRecord() {
        try (var guest = Visitor.withoutScripts(portal);
                var administrator = Visitor.atDesk(portal)) {
            guest.opens("/sign-in");
            guest.element("[id='sign-in:name']").fill(Portals.demoAdministrator());
            guest.element("[id='sign-in:password']").fill("guessed");
            guest.element("[id='sign-in:submit']").click();
            guest.sees("密码");
            assertThat(guest.element("[id='sign-in:name']")).hasValue(Portals.demoAdministrator());
            administrator.signsIn(Portals.demoAdministrator(), Portals.demoPassword());
            administrator.opens("/admin/audit");
            var lines = administrator.element("[id='record:list'] tr:has([title='SignInService.signIn'])");
            assertThat(lines.filter(having("完成")).first()).isVisible();
            assertThat(lines.filter(having("被拒绝")).first()).isVisible();
            administrator.element("[id='record:action']").fill("登录");
            administrator.element("[id='record:search']").click();
            assertThat(administrator.element("[id='record:list'] tr:has([title='SettingEditingService.save'])"))
                    .hasCount(0);
            assertThat(lines.first()).containsText("登录");
        }
    }

    private static com.microsoft.playwright.Locator.FilterOptions having(String text) {
        return new com.microsoft.playwright.Locator.FilterOptions().setHasText(text);
    }
}
