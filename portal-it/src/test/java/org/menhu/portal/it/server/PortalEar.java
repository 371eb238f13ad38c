package org.menhu.portal.it.server;

import java.io.File;
import java.nio.file.Path;
import net.bytebuddy.ByteBuddy;
import org.assertj.core.api.Assertions;
import org.jboss.arquillian.container.test.api.Testable;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.asset.StringAsset;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.jboss.shrinkwrap.api.spec.WebArchive;

/** The portal as it is shipped. */
final class PortalEar {

    private static final Path FILE = Path.of(System.getProperty("portal.root"), "portal-ear/target/menhu.ear");
    private static final String APPLICATION = "META-INF/application.xml";

    private PortalEar() {}

    static EnterpriseArchive asShipped() {
        return ShrinkWrap.createFromZipFile(EnterpriseArchive.class, FILE.toFile());
    }

    /** With one more module beside its own, from which the tests reach the services. */
    static EnterpriseArchive with(Class<?>... tests) {
        var ear = asShipped();
        var war = ShrinkWrap.create(WebArchive.class, "test.war")
                .addClasses(tests)
                .addClass(OpenDoor.class)
                .addAsLibraries(libraryOf(Assertions.class), libraryOf(ByteBuddy.class))
                .addAsWebInfResource(
                        new StringAsset("<beans version='4.1' bean-discovery-mode='annotated'/>"), "beans.xml");
        var application = new String(read(ear));
        var module = "<module><web><web-uri>test.war</web-uri><context-root>/test</context-root></web></module>";
        ear.delete(APPLICATION);
        return ear.addAsModule(Testable.archiveToTest(war))
                .setApplicationXML(new StringAsset(application.replaceFirst("</module>", "</module>" + module)));
    }

    private static File libraryOf(Class<?> type) {
        return new File(type.getProtectionDomain().getCodeSource().getLocation().getPath());
    }

    private static byte[] read(EnterpriseArchive ear) {
        try (var stream = ear.get(APPLICATION).getAsset().openStream()) {
            return stream.readAllBytes();
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
