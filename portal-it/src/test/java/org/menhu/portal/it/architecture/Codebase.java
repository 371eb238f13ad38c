package org.menhu.portal.it.architecture;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** What the rules are checked against: the classes and files of the portal's modules, as the build has them. */
final class Codebase {

    static final Path ROOT =
            Path.of(System.getProperty("portal.root", "..")).toAbsolutePath().normalize();
    static final Path WEBAPP = ROOT.resolve("portal-web/src/main/webapp");

    private static final List<String> SHIPPED = List.of("portal-model", "portal-ejb", "portal-web");

    private Codebase() {}

    /** The classes that run in the application server; the launcher is a program of its own with looser rules. */
    static JavaClasses classes() {
        return new ClassFileImporter()
                .importPaths(SHIPPED.stream()
                        .map(module -> ROOT.resolve(module).resolve("target/classes"))
                        .toList());
    }

    /** Classes that break each rule, to see that the rules can fail. */
    static JavaClasses culprits() {
        return new ClassFileImporter().importPackages(Codebase.class.getPackageName() + ".fixture");
    }

    static List<Path> pages() {
        return files(WEBAPP, ".xhtml");
    }

    static List<Path> sources() {
        return Stream.concat(SHIPPED.stream(), Stream.of("portal-server", "portal-it"))
                .flatMap(module -> files(ROOT.resolve(module).resolve("src"), ".java").stream())
                .toList();
    }

    static List<Path> files(Path folder, String ending) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (var all = Files.walk(folder)) {
            return all.filter(file -> file.toString().endsWith(ending)).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
