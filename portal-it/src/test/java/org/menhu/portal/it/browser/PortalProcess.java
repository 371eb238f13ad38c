package org.menhu.portal.it.browser;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;

/** The portal, started by its own launcher on a free port with a data folder that goes away with it. */
final class PortalProcess implements AutoCloseable {

    private static final Path LAUNCHER = Path.of(
                    System.getProperty("portal.root"), "portal-server/target/menhu/bin/menhu")
            .normalize();
    private static final Pattern READY = Pattern.compile("ready .*(http://\\S+)");
    private static final int START_LIMIT_SECONDS = 600; // twenty on an idle machine; the build may be at work beside it

    private final Path data;
    private final Process process;
    private final List<String> lines = new CopyOnWriteArrayList<>();
    private final CountDownLatch ready = new CountDownLatch(1);

    private PortalProcess(Path data, Process process) {
        this.data = data;
        this.process = process;
    }

    static PortalProcess start(String... options) {
        try {
            var data = Files.createTempDirectory("menhu-browser-test");
            var command =
                    new ArrayList<>(List.of(LAUNCHER.toString(), "run", "--port", "0", "--data", data.toString()));
            command.addAll(List.of(options));
            var builder = new ProcessBuilder(command).redirectErrorStream(true);
            builder.environment().put("MENHU_TRUSTED_PROXIES", "127.0.0.1"); // so that tests come from many addresses
            builder.environment().put("MENHU_JAVA_OPTIONS", "-XX:TieredStopAtLevel=1 -XX:+UseSerialGC");
            var portal = new PortalProcess(data, builder.start());
            Thread.ofPlatform().daemon().name("portal's words").start(portal::listen);
            portal.awaitReady();
            return portal;
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
        return process.pid();
    }

    Path data() {
        return data;
    }

    @Override
    public void close() {
        process.destroy();
        try {
            if (!process.waitFor(30, TimeUnit.SECONDS)) {
                process.destroyForcibly().waitFor();
            }
            try (var files = Files.walk(data)) {
                files.sorted(Comparator.reverseOrder())
                        .forEach(file -> file.toFile().delete());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void awaitReady() {
        try {
            if (!ready.await(START_LIMIT_SECONDS, TimeUnit.SECONDS)
                    || said(READY).isEmpty()) {
                process.destroyForcibly();
                throw new IllegalStateException("the portal did not start: " + String.join("\n", lines));
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void listen() {
        try (BufferedReader reader = process.inputReader()) {
            for (var line = reader.readLine(); line != null; line = reader.readLine()) {
                lines.add(line);
                if (READY.matcher(line).find()) {
                    ready.countDown();
                }
            }
        } catch (IOException e) {
            lines.add(e.toString()); // the process has ended
        } finally {
            ready.countDown();
        }
    }
}
