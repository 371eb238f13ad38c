package org.menhu.portal.it.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.menhu.portal.it.process.ProcessInFolder;

/**
 * A real PostgreSQL for the time of a test: on a free port of the loopback interface, in a folder that goes away with it.
 * PostgreSQL refuses to run as root, so root hands it to {@code nobody}.
 */
public final class PostgresServer implements AutoCloseable {

    public static final String USER = "menhu";
    public static final String PASSWORD = "a-secret-of-the-tests";

    private static final boolean ROOT = System.getProperty("user.name").equals("root");
    private static final Duration START_LIMIT = Duration.ofSeconds(60); // the machine may be building as well

    private static final Pattern QUERY =
            Pattern.compile("LOG: +(execute [^:]+|statement): +(SELECT|select|UPDATE|INSERT)");

    private final Path bin;
    private final int port;
    private ProcessInFolder running;

    private PostgresServer(Path bin, ProcessInFolder running, int port) {
        this.bin = bin;
        this.running = running;
        this.port = port;
    }

    public static PostgresServer start() {
        try {
            var folder = Files.createTempDirectory(
                    "menhu-postgres",
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwxr-xr-x")));
            giveAway(folder);
            var bin = PostgresBinaries.unpackOrFind(folder.resolve("server"));
            var data = folder.resolve("data").toString();
            makeDatabase(bin, data, folder);
            var port = freePort();
            var server = new PostgresServer(bin, new ProcessInFolder(start(bin, data, port), folder), port);
            server.awaitReady();
            return server;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void makeDatabase(Path bin, String data, Path folder) throws IOException {
        var secret = Files.writeString(folder.resolve("secret"), PASSWORD).toString();
        run(
                bin.resolve("initdb") + "",
                "-D" + data,
                "-U" + USER,
                "--pwfile=" + secret,
                "-Ascram-sha-256",
                "-EUTF8",
                "--locale=C",
                "-N");
    }

    private static Process start(Path bin, String data, int port) throws IOException {
        var command = List.of(bin.resolve("postgres") + "", "-D", data, "-k", data, "-h", "127.0.0.1", "-p", port + "");
        var more = List.of("-F", "-c", "log_statement=all"); // no fsync: the data does not outlive the test
        return new ProcessBuilder(
                        asOwner(Stream.concat(command.stream(), more.stream()).toList()))
                .redirectErrorStream(true)
                .redirectOutput(Path.of(data).resolveSibling("log").toFile())
                .start();
    }

    /** Cuts off whoever is connected; {@link #startAgain} brings it back with all that was committed. */
    public void stopAtOnce() {
        run(bin.resolve("pg_ctl") + "", "stop", "-D" + data(), "-mimmediate");
    }

    public void startAgain() {
        try {
            running = new ProcessInFolder(start(bin, data(), port), running.folder());
            awaitReady();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String data() {
        return running.folder().resolve("data").toString();
    }

    /** With the account in it. */
    public String url() {
        return address() + "?user=" + USER + "&password=" + PASSWORD;
    }

    /** Without the account. */
    public String address() {
        return "jdbc:postgresql://127.0.0.1:" + port + "/postgres";
    }

    /** How many queries it was asked so far, by whomever. */
    public long queries() {
        return logged(QUERY);
    }

    /** In how many lines of its log this is found, where each statement stands in one. */
    public long logged(Pattern what) {
        try (var lines = Files.lines(running.folder().resolve("log"))) {
            return lines.filter(line -> what.matcher(line).find()).count();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** For whoever watches what it uses. */
    public Process process() {
        return running.process();
    }

    @Override
    public void close() {
        running.close();
    }

    private void awaitReady() throws IOException {
        if (!running.await(this::answers, START_LIMIT)) {
            var log = Files.readString(running.folder().resolve("log"));
            close();
            throw new IllegalStateException("PostgreSQL did not start: " + log);
        }
    }

    private boolean answers() {
        try (var connection = DriverManager.getConnection(url())) {
            return connection.isValid(1);
        } catch (SQLException e) {
            return false;
        }
    }

    private static void giveAway(Path folder) throws IOException {
        if (ROOT) {
            Files.setOwner(
                    folder,
                    folder.getFileSystem().getUserPrincipalLookupService().lookupPrincipalByName("nobody"));
        }
    }

    private static List<String> asOwner(List<String> command) {
        var all = new ArrayList<String>();
        if (ROOT) {
            all.addAll(List.of("setpriv", "--reuid=nobody", "--regid=65534", "--clear-groups"));
        }
        all.addAll(command);
        return all;
    }

    private static void run(String... command) {
        try {
            runOrFail(command);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void runOrFail(String... command) throws IOException {
        var process = new ProcessBuilder(asOwner(List.of(command)))
                .redirectErrorStream(true)
                .start();
        var output = new String(process.getInputStream().readAllBytes());
        if (process.onExit().join().exitValue() != 0) {
            throw new IllegalStateException(String.join(" ", command) + ": " + output);
        }
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
