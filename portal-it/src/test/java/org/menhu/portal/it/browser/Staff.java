package org.menhu.portal.it.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import java.util.UUID;
import java.util.stream.Stream;

/** People who work on the site. */
final class Staff {

    private static final String PASSWORD = "blaue-tinte-auf-papier-7";
    private static final String ROLE_OF_A_NEW_ACCOUNT = "作者";

    private Staff() {}

    /** Somebody new to whom the administrator has given these roles and no others, and who has signed in. */
    static Visitor joins(Visitor administrator, Visitor visitor, String... roles) {
        return joinsAs(newName(), administrator, visitor, roles);
    }

    static String newName() {
        return "staff-" + UUID.randomUUID().toString().substring(0, 8);
    }

    /** The same under a name of one's choice, which readers see too. */
    static Visitor joinsAs(String name, Visitor administrator, Visitor visitor, String... roles) {
        administrator.opens("/admin/accounts");
        administrator.element("[id='new:create']").click();
        administrator.entersDialog();
        administrator.element("[id='createForm:name']").fill(name);
        administrator.element("[id='createForm:displayName']").fill(name);
        administrator.element("[id='createForm:password']").fill(PASSWORD);
        Stream.concat(Stream.of(roles), Stream.of(ROLE_OF_A_NEW_ACCOUNT)).forEach(role -> administrator
                .element("[id='createForm:roles'] label:text-matches('^" + role + " ·')")
                .click());
        administrator.element("[id='createForm:save']").click();
        assertThat(administrator.element("[id='createForm:save']")).isHidden();
        administrator.element("[id='accounts:words']").fill(name); // there may be more than a page of them
        administrator.element("[id='accounts:search']").click();
        assertThat(administrator.element("[id='accounts:list']")).containsText(name);
        return visitor.signsIn(name, PASSWORD);
    }
}
