package org.menhu.portal.it.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.regex.Pattern;
import org.menhu.portal.it.process.ProcessInFolder;

/** The portal, started by its own launcher on a free port with a data folder that goes away with it. */
final class PortalProcess implements AutoCloseable {

    private static final Path LAUNCHER = Path.of(
                    System.getProperty("portal.root"), "portal-server/target/menhu/bin/menhu")
            .normalize();
    private static final Pattern READY = Pattern.compile("ready .*(http://\\S+)");
    private static final Duration START_LIMIT =
            Duration.ofSeconds(600); // twenty on an idle machine; the build may be at work beside it

    private final ProcessInFolder running;
    private final List<String> lines = new CopyOnWriteArrayList<>();

    private final Thread listener =
            Thread.ofPlatform().daemon().name("portal's words").unstarted(this::listen);

    private PortalProcess(ProcessInFolder running) {
        this.running = running;
        listener.start();
    }

    static PortalProcess start(String... options) {
        return start(Map.of(), options);
    }

    /** @param environment further variables, such as the address of a database */
    static PortalProcess start(Map<String, String> environment, String... options) {
        return launch(folder(), environment, options).awaited();
    }

    private PortalProcess awaited() {
        if (!running.await(() -> said(READY).isPresent(), START_LIMIT)) {
            close();
            throw new IllegalStateException("the portal did not start: " + String.join("\n", lines));
        }
        return this;
    }

    /** Ends it without a word, as a power cut would; its data stay. */
    void crash() throws InterruptedException {
        running.process().destroyForcibly().waitFor();
    }

    /** Another one on the data of this one, which has crashed; closing either takes them away. */
    PortalProcess startAgain() {
        return launch(data(), Map.of()).awaited();
    }

    /** Starts one that will not serve; gives what it says before it ends with an exit code other than 0. */
    static List<String> startInVain(Map<String, String> environment) {
        try (var portal = launch(folder(), environment)) {
            portal.running.await(() -> portal.said(READY).isPresent(), START_LIMIT);
            assertThat(portal.running.process().exitValue()).isNotZero();
            portal.listener.join();
            return portal.lines;
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Path folder() {
        try {
            return Files.createTempDirectory("menhu-browser-test");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static PortalProcess launch(Path data, Map<String, String> environment, String... options) {
        try {
            var command =
                    new ArrayList<>(List.of(LAUNCHER.toString(), "run", "--port", "0", "--data", data.toString()));
            command.addAll(List.of(options));
            var builder = new ProcessBuilder(command).redirectErrorStream(true);
            builder.environment().put("MENHU_TRUSTED_PROXIES", "127.0.0.1"); // so that tests come from many addresses
            builder.environment().put("MENHU_JAVA_OPTIONS", "-XX:TieredStopAtLevel=1 -XX:+UseSerialGC");
            builder.environment().putAll(environment);
            return new PortalProcess(new ProcessInFolder(builder.start(), data));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Such as {@code http://localhost:12345}, without a slash at the end. */
    String address() {
        return said(READY).orElseThrow();
    }

    /** The first group of the first line in which the pattern is found. */
    Optional<String> said(Pattern pattern) {
        return lines.stream()
                .map(pattern::matcher)
                .filter(matcher -> matcher.find())
                .map(matcher -> matcher.group(1))
                .findFirst();
    }

    long pid() {
        return running.process().pid();
    }

    Path data() {
        return running.folder();
    }

    @Override
    public void close() {
        running.close();
    }

    private void listen() {
        try (BufferedReader reader = running.process().inputReader()) {
            reader.lines().forEach(lines::add);
        } catch (UncheckedIOException | IOException e) {
            lines.add(e.toString()); // the process has ended
        }
    }
}
