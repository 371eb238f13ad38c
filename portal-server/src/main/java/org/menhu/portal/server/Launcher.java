package org.menhu.portal.server;

import java.io.IOException;
import java.io.PrintStream;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.menhu.portal.shared.model.ConfigKey;
import org.menhu.portal.shared.model.ConfigurationException;
import org.menhu.portal.shared.model.PortalConfig;

/** The command {@code menhu}: starts the portal, says in plain sentences how far it is, and stops it on a signal. */
public final class Launcher {

    private final PrintStream out = System.out; // before the log takes its place
    private volatile boolean ready;
    private final Instant began = Instant.now();

    private Launcher() {}

    public static void main(String[] arguments) {
        var err = System.err;
        try {
            var options = Options.parse(List.of(arguments));
            switch (options.command()) {
                case RUN -> new Launcher().run(options);
                case HELP -> System.out.print(Options.HELP);
            }
        } catch (LaunchException e) {
            err.println(e.getMessage());
            System.exit(e.exitCode());
        } catch (ConfigurationException e) {
            err.println("Wrong configuration: " + e.getMessage());
            System.exit(1);
        }
    }

    /** Returns when the portal answers; the server's threads keep the process alive until a signal ends it. */
    private void run(Options options) {
        options.settings().forEach(Launcher::set);
        var config = new PortalConfig(System::getProperty, System::getenv);
        var data = DataFolder.open(config.data());
        var listener = Listener.free(config.text(ConfigKey.BIND), Integer.parseInt(config.text(ConfigKey.PORT)));
        set(ConfigKey.DATA, data.path().toString());
        set(ConfigKey.BIND, listener.bind()); // domain.xml reads these two
        set(ConfigKey.PORT, Integer.toString(listener.port()));
        var demo = config.demo()
                ? Optional.of(Demo.prepare(config.text(ConfigKey.SETUP_DEMO_PASSWORD)))
                : Optional.<Demo>empty();
        start(data);
        ready = true;
        var seconds = Duration.between(began, Instant.now()).toMillis() / 1000.0;
        say(String.format(Locale.ROOT, "ready in %.1f s: %s", seconds, listener.url()));
        demo.ifPresent(site -> site.result(listener.url()).forEach(this::say));
        data.setupToken().ifPresent(token -> say("the site is not set up yet; its page asks for this token: " + token));
    }

    private void start(DataFolder data) {
        openLog(data.logs());
        say("starting the server; its log is in " + data.logs());
        var server = EmbeddedServer.start(home().resolve("glassfish8/glassfish"), data.prepareServer());
        Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(server, data), "stop"));
        say("deploying the portal");
        server.deploy(home().resolve("lib/menhu.ear"));
    }

    private void stop(EmbeddedServer server, DataFolder data) {
        if (ready) { // else a failed start has said its sentence already
            say("stopping");
        }
        server.stop();
        data.close(); // java may go on for some seconds to write its class archive; the data can be had meanwhile
        if (ready) {
            say("stopped; the data is in " + data.path());
        }
    }

    private void openLog(Path folder) {
        try {
            Log.open(folder);
        } catch (IOException e) {
            throw new LaunchException("The log cannot be written in " + folder + ".");
        }
    }

    private static void set(ConfigKey key, String value) {
        System.setProperty(key.property(), value);
    }

    /** The unpacked folder: this class lies in its {@code lib}. */
    private static Path home() {
        try {
            var jar = Launcher.class.getProtectionDomain().getCodeSource().getLocation();
            return Path.of(jar.toURI()).getParent().getParent();
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private void say(String sentence) {
        out.println(sentence);
    }
}
