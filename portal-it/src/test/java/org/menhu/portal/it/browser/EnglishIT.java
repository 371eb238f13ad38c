package org.menhu.portal.it.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The site of an owner who has chosen English. */
class EnglishIT {

    private final PortalProcess portal = Portals.demo();
    private final Visitor owner = Visitor.atDesk(portal);

    @BeforeEach
    void choose() {
        owner.signsIn(Portals.demoAdministrator(), Portals.demoPassword());
        chooses("en");
    }

    @AfterEach
    void goBack() {
        chooses("zh-CN");
        owner.close();
    }

    @Test
    void everyPageForReadersIsThereInEnglish() {
        assertThat(Crawl.of(portal)).hasSizeGreaterThan(100).allSatisfy((path, answer) -> assertThat(answer.status())
                .as(path)
                .isLessThan(400));
        assertThat(RawHttp.get(portal, "/archive").text()).contains("lang=\"en\"", "articles in all");
    }

    @Test
    void everyPageOfTheConsoleIsThereInEnglish() {
        owner.opens("/admin").sees("Overview");
        for (var place : owner.element(".console-menu a[href]").all().stream()
                .map(link -> link.getAttribute("href"))
                .toList()) {
            owner.opens(place);
        }
    }

    private void chooses(String language) {
        owner.opens("/admin/settings");
        owner.element("[id='settings:SITE_LANGUAGE_input']") // behind the widget, which is PrimeFaces' to test
                .selectOption(language, new Locator.SelectOptionOptions().setForce(true));
        owner.element("[id='settings:save']").click();
        owner.element(".ui-growl-item, .flash").first().waitFor();
    }
}
