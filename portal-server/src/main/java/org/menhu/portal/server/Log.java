package org.menhu.portal.server;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.logging.ConsoleHandler;
import java.util.logging.FileHandler;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;

/**
 * Everything goes to rotating files, {@code server.0.log} the newest; the console gets the portal's own warnings. The JDK's log
 * manager does it: the server's own one has been seen to deadlock at start.
 */
final class Log {

    private static final int FILE_BYTES = 10 * 1024 * 1024;
    private static final int FILES = 5;
    private static final String LINE = "%1$tF %1$tT.%1$tL %4$s %3$s %5$s%6$s%n";

    private static final Logger ROOT = Logger.getLogger("");
    private static final Logger PORTAL = Logger.getLogger("org.menhu.portal"); // kept, else its handler is lost with it

    private Log() {}

    /** Call once, before anything logs. */
    static void open(Path folder) throws IOException {
        System.setProperty("java.util.logging.SimpleFormatter.format", LINE);
        for (var handler : ROOT.getHandlers()) {
            ROOT.removeHandler(handler);
        }
        var pattern = folder.toString().replace("%", "%%") + "/server.%g.log"; // the handler reads % as its own
        var file = new FileHandler(pattern, FILE_BYTES, FILES, true);
        file.setEncoding(StandardCharsets.UTF_8.name());
        file.setFormatter(new SimpleFormatter());
        ROOT.addHandler(file);
        var console = new ConsoleHandler();
        console.setLevel(Level.WARNING);
        PORTAL.addHandler(console);
        System.setOut(new PrintStream(new Lines(Logger.getLogger("stdout")), true, StandardCharsets.UTF_8));
        System.setErr(new PrintStream(new Lines(Logger.getLogger("stderr")), true, StandardCharsets.UTF_8));
    }

    /** What libraries print goes to the log, line by line. */
    private static final class Lines extends OutputStream {

        private final ByteArrayOutputStream line = new ByteArrayOutputStream();
        private final Logger logger;

        Lines(Logger logger) {
            this.logger = logger;
        }

        @Override
        public synchronized void write(int b) {
            if (b != '\n') {
                line.write(b);
            } else {
                logger.info(line.toString(StandardCharsets.UTF_8).stripTrailing());
                line.reset();
            }
        }
    }
}
