package org.menhu.portal.it.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.asset.StringAsset;
import org.jboss.shrinkwrap.api.exporter.ZipExporter;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.jboss.shrinkwrap.api.spec.WebArchive;

/** The portal's launcher and server, with {@link BytesServlet} in the place of the portal. */
final class BytesImage {

    private BytesImage() {}

    static Path make(Path folder) throws IOException {
        var lib = Files.createDirectories(folder.resolve("lib"));
        var bin = Files.createDirectories(folder.resolve("bin"));
        Files.createSymbolicLink(folder.resolve("glassfish8"), PortalServer.IMAGE.resolve("glassfish8"));
        Files.copy(PortalServer.IMAGE.resolve("bin/menhu"), bin.resolve("menhu"));
        for (var file : new String[] {"portal-server.jar", "jvm.options", "find-java.sh"}) {
            Files.copy(PortalServer.IMAGE.resolve("lib").resolve(file), lib.resolve(file));
        }
        var war = ShrinkWrap.create(WebArchive.class, "bytes.war").addClass(BytesServlet.class);
        ShrinkWrap.create(EnterpriseArchive.class, "menhu.ear")
                .addAsModule(war)
                .setApplicationXML(
                        new StringAsset("<application xmlns='https://jakarta.ee/xml/ns/jakartaee' version='11'>"
                                + "<module><web><web-uri>bytes.war</web-uri><context-root>/</context-root></web></module>"
                                + "</application>"))
                .as(ZipExporter.class)
                .exportTo(lib.resolve("menhu.ear").toFile());
        return folder;
    }
}
