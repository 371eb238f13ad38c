package org.menhu.portal.it.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

/** A visitor who arranges the menus in the console. */
record Menus(Visitor visitor) {

    /** Adds an item to the menu at the head of the page. */
    void adds(String label, String address) {
        visitor.element("[id='add:new']").click();
        visitor.entersDialog();
        assertThat(visitor.element("[id='item:target']")).hasValue("URL");
        visitor.element("[id='item:url']").fill(address);
        visitor.element("[id='item:label']").fill(label);
        visitor.element("[id='item:save']").click();
        assertThat(visitor.element("[id='menus:tree']").getByText(label).first())
                .isVisible();
    }
}
