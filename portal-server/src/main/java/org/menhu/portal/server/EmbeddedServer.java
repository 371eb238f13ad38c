package org.menhu.portal.server;

import java.nio.file.Path;
import org.glassfish.embeddable.BootstrapProperties;
import org.glassfish.embeddable.CommandResult;
import org.glassfish.embeddable.GlassFish;
import org.glassfish.embeddable.GlassFishException;
import org.glassfish.embeddable.GlassFishProperties;
import org.glassfish.embeddable.GlassFishRuntime;

/** GlassFish inside this process. It listens to what the prepared {@code domain.xml} lists, and to nothing else. */
final class EmbeddedServer {

    private final GlassFish glassFish;

    private EmbeddedServer(GlassFish glassFish) {
        this.glassFish = glassFish;
    }

    /** @throws LaunchException when the server does not come up */
    static EmbeddedServer start(Path installation, Path instance) {
        try {
            var bootstrap = new BootstrapProperties();
            bootstrap.setInstallRoot(installation.toString());
            var properties = new GlassFishProperties();
            properties.setInstanceRoot(instance.toString());
            var glassFish = GlassFishRuntime.bootstrap(bootstrap, EmbeddedServer.class.getClassLoader())
                    .newGlassFish(properties);
            glassFish.start();
            if (glassFish.getStatus() != GlassFish.Status.STARTED) { // it logs its failure and returns
                throw new LaunchException("The server did not start.");
            }
            HttpFront.guard(glassFish);
            return new EmbeddedServer(glassFish);
        } catch (GlassFishException e) {
            throw new LaunchException("The server did not start: " + e.getMessage() + ".");
        }
    }

    /** @throws LaunchException with the innermost reason when the portal does not deploy */
    void deploy(Path ear) {
        var watch = FailureWatch.begin();
        try {
            var result = glassFish.getCommandRunner().run("deploy", "--name=menhu", ear.toString());
            if (result.getExitStatus() == CommandResult.ExitStatus.FAILURE) {
                throw new LaunchException("The portal did not start: " + watch.reason() + ".");
            }
        } catch (GlassFishException e) {
            throw new LaunchException("The portal did not start: " + e.getMessage() + ".");
        } finally {
            watch.close();
        }
    }

    /** Lets the portal close its database, then ends the server. */
    void stop() {
        try {
            glassFish.dispose();
        } catch (GlassFishException e) {
            System.getLogger(EmbeddedServer.class.getName())
                    .log(System.Logger.Level.WARNING, "the server did not stop cleanly", e);
        }
    }
}
