package org.menhu.portal.it.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PreviewIT {

    private final PortalProcess portal = Portals.demo();

    @Test
    void theFirstPreviewIsAskedForWithTheNonceOfThePage() {
        try (var editor = Visitor.atDesk(portal)) {
            editor.signsIn(Portals.demoAdministrator(), Portals.demoPassword());

            var preview = editor.page.waitForRequest(
                    request -> request.method().equals("POST")
                            && request.postData().contains("markdown"),
                    () -> editor.opens("/admin/article/edit"));

            assertThat(preview.postData()).contains("primefaces.nonce=");
        }
    }
}
