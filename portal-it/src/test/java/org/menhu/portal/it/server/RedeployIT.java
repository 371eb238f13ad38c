package org.menhu.portal.it.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.jboss.arquillian.container.test.api.Deployer;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
class RedeployIT {

    private static final URI HOME = URI.create("http://localhost:" + System.getProperty("glassfish.httpPort") + "/");

    @ArquillianResource
    private Deployer deployer;

    @Deployment(name = "portal", managed = false, testable = false)
    static EnterpriseArchive portal() {
        return PortalEar.asShipped();
    }

    @Test
    @RunAsClient
    void thePortalComesBackAfterItWasTakenAwayInTheSameServer() throws IOException, InterruptedException {
        for (int time = 1; time <= 2; time++) {
            deployer.deploy("portal");
            assertThat(home()).as("deployed for the %s. time", time).contains(" lang=\"zh-CN\"");
            deployer.undeploy("portal");
            assertThat(home()).doesNotContain("zh-CN");
        }
    }

    private static String home() throws IOException, InterruptedException {
        try (var client = HttpClient.newBuilder()
                .followRedirects(HttpClient.Redirect.NORMAL)
                .build()) {
            return client.send(HttpRequest.newBuilder(HOME).build(), HttpResponse.BodyHandlers.ofString())
                    .body();
        }
    }
}
