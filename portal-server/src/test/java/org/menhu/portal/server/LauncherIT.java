package org.menhu.portal.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The packed command as an operator types it. */
class LauncherIT {

    private static final String COMMAND =
            Path.of("target/menhu/bin/menhu").toAbsolutePath().toString();
    private static final int ENDED_BY_SIGTERM = 128 + 15;
    private static final int SECONDS_TO_STOP = 60; // five when nothing else runs; the class archive is written then
    private static final int PAGES = 300; // enough that the compiler has been at work

    @TempDir
    private Path data;

    private final List<Process> started = new ArrayList<>();

    @AfterEach
    void endAll() throws InterruptedException {
        for (var process : started) {
            process.destroyForcibly().waitFor();
        }
    }

    @Test
    @Timeout(value = 8, unit = TimeUnit.MINUTES)
    void itSurvivesACrashAndStopsOnASignal() throws Exception {
        var crashed = run();
        awaitAddress(crashed);
        crashed.destroyForcibly().waitFor();

        var second = run();
        var address = awaitAddress(second);
        assertThat(status(address)).isLessThan(500);
        assertThat(data.resolve("database/db.lck")).exists();
        assertThat(run().waitFor()).as("a second portal on the same data").isOne();

        assertStops(second);
    }

    /** With all options that operators get: a used portal has crashed at its end under another collector. */
    @Test
    @Timeout(value = 8, unit = TimeUnit.MINUTES)
    void itStopsOnASignalAfterSomeUse() throws Exception {
        var used = command("--demo").start();
        started.add(used);
        var address = awaitAddress(used);
        for (var page = 0; page < PAGES; page++) {
            assertThat(status(address.resolve("/search?q=" + page))).isEqualTo(200);
        }

        assertStops(used);
    }

    private void assertStops(Process portal) throws InterruptedException {
        portal.destroy();

        assertThat(portal.waitFor(SECONDS_TO_STOP, TimeUnit.SECONDS)).isTrue();
        assertThat(portal.exitValue()).isEqualTo(ENDED_BY_SIGTERM);
        assertThat(data.resolve("database/db.lck"))
                .as("left by a database that was not shut down")
                .doesNotExist();
    }

    @Test
    void aPortInUseIsOneSentence() throws Exception {
        try (var other = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            var port = Integer.toString(other.getLocalPort());

            assertRefused(run("--port", port), 1, port);
        }
    }

    @Test
    void aFolderThatCannotBeWrittenIsOneSentence() throws Exception {
        var file = Files.createFile(data.resolve("file")).toString();

        assertRefused(run("--data", file), 1, file);
    }

    @Test
    void aWrongSettingIsOneSentence() throws Exception {
        Files.writeString(data.resolve("menhu.properties"), "menhu.upload.megabytes=many\n");

        assertRefused(run(), 1, "menhu.upload.megabytes");
    }

    @Test
    void aMistypedOptionIsOneSentence() throws Exception {
        assertRefused(run("--prot", "80"), 2, "--prot");
    }

    private ProcessBuilder command(String... options) {
        var command = new ArrayList<>(List.of(COMMAND, "run", "--port", "0", "--data", data.toString()));
        command.addAll(List.of(options));
        return new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.PIPE);
    }

    private Process run(String... options) throws IOException {
        var builder = command(options);
        builder.environment().put("MENHU_JAVA_OPTIONS", "-XX:TieredStopAtLevel=1"); // starts faster, and no load comes
        var process = builder.start();
        started.add(process);
        return process;
    }

    private static URI awaitAddress(Process process) throws IOException {
        var heard = new ArrayList<String>();
        for (var line = process.inputReader().readLine();
                line != null;
                line = process.inputReader().readLine()) {
            heard.add(line);
            if (line.startsWith("ready ")) {
                return URI.create(line.substring(line.indexOf("http://")));
            }
        }
        throw new AssertionError(
                "it did not start: " + heard + " " + process.errorReader().readLine());
    }

    private static int status(URI address) throws IOException, InterruptedException {
        try (var client = HttpClient.newHttpClient()) {
            return client.send(HttpRequest.newBuilder(address).build(), HttpResponse.BodyHandlers.discarding())
                    .statusCode();
        }
    }

    private static void assertRefused(Process process, int exitCode, String named) throws Exception {
        assertThat(process.errorReader().lines().toList())
                .singleElement()
                .asString()
                .contains(named);
        assertThat(process.waitFor()).isEqualTo(exitCode);
    }
}
