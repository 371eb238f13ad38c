package org.menhu.portal.it.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** A program that the bench has started, with all it has started in turn. */
final class Program implements AutoCloseable {

    private static final long TICKS_A_SECOND = 100; // of /proc on every Linux that the portal runs on
    private static final int STOP_SECONDS = 40;

    private final Process process;
    private final Path output;

    private Program(Process process, Path output) {
        this.process = process;
        this.output = output;
    }

    static Program start(Path output, Map<String, String> environment, List<String> command) throws IOException {
        var builder = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(output.toFile());
        builder.environment().putAll(environment);
        return new Program(builder.start(), output);
    }

    /** One that somebody else has started and stops. */
    static Program of(Process process) {
        return new Program(process, null);
    }

    /** What it prints when it runs to its end. */
    static String run(List<String> command, int seconds) throws IOException, InterruptedException {
        var output = Files.createTempFile("menhu-bench", ".txt");
        try (var program = start(output, Map.of(), command)) {
            if (!program.process.waitFor(seconds, TimeUnit.SECONDS)) {
                throw new IllegalStateException(command.getFirst() + " did not end in " + seconds + " s");
            }
            if (program.process.exitValue() != 0) {
                throw new IllegalStateException(String.join(" ", command) + ": " + program.said());
            }
            return program.said();
        } finally {
            Files.delete(output);
        }
    }

    String said() throws IOException {
        return Files.readString(output);
    }

    boolean isAlive() {
        return process.isAlive();
    }

    long pid() {
        return process.pid();
    }

    /** Seconds of processor time that it and its children have used. */
    double cpuSeconds() {
        var ticks = ticks(process.toHandle());
        for (var child : process.descendants().toList()) {
            ticks += ticks(child);
        }
        return (double) ticks / TICKS_A_SECOND;
    }

    private static long ticks(ProcessHandle handle) {
        try {
            var line = Files.readString(Path.of("/proc/" + handle.pid() + "/stat"));
            var fields = line.substring(line.lastIndexOf(')') + 2).split(" "); // from the third on; see proc(5)
            return Long.parseLong(fields[11]) + Long.parseLong(fields[12]); // utime, stime
        } catch (IOException e) {
            return 0; // it has just ended
        }
    }

    @Override
    public void close() throws InterruptedException {
        process.destroy();
        if (!process.waitFor(STOP_SECONDS, TimeUnit.SECONDS)) {
            process.descendants().forEach(ProcessHandle::destroyForcibly);
            process.destroyForcibly().waitFor();
        }
    }
}
