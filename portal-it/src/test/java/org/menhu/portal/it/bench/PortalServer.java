package org.menhu.portal.it.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** The portal as it serves readers: started by its own launcher, with its own JVM options. */
final class PortalServer implements AutoCloseable {

    static final Path IMAGE = Workplace.ROOT.resolve("portal-server/target/menhu");

    private static final Pattern READY = Pattern.compile("ready in ([0-9.]+) s: (http://\\S+)");
    private static final Duration START_LIMIT = Duration.ofMinutes(6);
    private static final Duration INDEX_LIMIT = Duration.ofMinutes(30);

    /** What the search page holds as long as the index is being made, in whatever language. */
    private static final String INCOMPLETE = "data-incomplete";

    private final Program program;
    private final String address;
    private final double startSeconds;
    private double indexSeconds;

    private PortalServer(Program program, String address, double startSeconds) {
        this.program = program;
        this.address = address;
        this.startSeconds = startSeconds;
    }

    /** @param settings of the operator, by the names of environment variables */
    static PortalServer start(Path data, Map<String, String> settings, String... options)
            throws IOException, InterruptedException {
        return start(IMAGE, data, settings, options);
    }

    static PortalServer start(Path image, Path data, Map<String, String> settings, String... options)
            throws IOException, InterruptedException {
        var command = new ArrayList<>(List.of(image.resolve("bin/menhu").toString(), "run", "--port", "0"));
        command.addAll(List.of("--data", data.toString()));
        command.addAll(List.of(options));
        var environment = new HashMap<>(settings);
        environment.putIfAbsent("MENHU_TRUSTED_PROXIES", "127.0.0.1"); // so that readers come from many addresses
        var program = Program.start(data.resolveSibling(data.getFileName() + ".log"), environment, command);
        var end = System.nanoTime() + START_LIMIT.toNanos();
        while (true) {
            var ready = READY.matcher(program.said());
            if (ready.find()) {
                var portal = new PortalServer(program, ready.group(2), Double.parseDouble(ready.group(1)));
                portal.waitForIndex();
                return portal;
            }
            if (!program.isAlive() || System.nanoTime() > end) {
                program.close();
                throw new IllegalStateException("the portal did not start: " + program.said());
            }
            Thread.sleep(50);
        }
    }

    /** Such as {@code http://localhost:12345}, without a slash at the end. */
    String address() {
        return address.replace("localhost", "127.0.0.1");
    }

    double startSeconds() {
        return startSeconds;
    }

    /** How long it went on making the search index after the start. */
    double indexSeconds() {
        return indexSeconds;
    }

    /** Else its making would disturb what is measured. */
    private void waitForIndex() throws IOException, InterruptedException {
        var began = System.nanoTime();
        while (Http.text(address() + "/search?q=a").contains(INCOMPLETE)) {
            if (System.nanoTime() - began > INDEX_LIMIT.toNanos()) {
                throw new IllegalStateException("the search index is not made in " + INDEX_LIMIT);
            }
            Thread.sleep(200);
        }
        indexSeconds = (System.nanoTime() - began) / 1e9;
    }

    Program program() {
        return program;
    }

    @Override
    public void close() throws InterruptedException {
        program.close();
    }
}
