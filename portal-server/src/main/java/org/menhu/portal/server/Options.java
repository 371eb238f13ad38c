package org.menhu.portal.server;

import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.menhu.portal.shared.model.ConfigKey;

/** What was typed: a command, and settings that win over those of the environment and the file. */
record Options(Command command, Map<ConfigKey, String> settings) {

    enum Command {
        RUN,
        HELP
    }

    static final String HELP = """
            menhu run [--port N] [--bind ADDRESS] [--data DIR] [--demo]
                starts the portal; Ctrl-C stops it
                --port N        listens on this port; 0 takes a free one (8080)
                --bind ADDRESS  listens on this address, 0.0.0.0 for all (127.0.0.1)
                --data DIR      keeps database, pictures and logs there (data)
                --demo          sets the site up with sample content and prints how to sign in
            menhu help
                prints this
            """;

    /** @throws LaunchException naming what is not understood */
    static Options parse(List<String> arguments) {
        var words = arguments.iterator();
        var command = words.hasNext() ? words.next() : "help";
        return switch (command) {
            case "run" -> new Options(Command.RUN, settings(words));
            case "help", "--help", "-h" -> new Options(Command.HELP, Map.of());
            default -> throw LaunchException.usage("There is no command \"" + command + "\".");
        };
    }

    private static Map<ConfigKey, String> settings(Iterator<String> words) {
        var settings = new TreeMap<ConfigKey, String>();
        while (words.hasNext()) {
            var option = words.next();
            switch (option) {
                case "--port" -> settings.put(ConfigKey.PORT, value(option, words));
                case "--bind" -> settings.put(ConfigKey.BIND, value(option, words));
                case "--data" -> settings.put(ConfigKey.DATA, absolute(value(option, words)));
                case "--demo" -> settings.put(ConfigKey.SETUP_DEMO, "true");
                default -> throw LaunchException.usage("There is no option \"" + option + "\" for run.");
            }
        }
        return settings;
    }

    private static String value(String option, Iterator<String> words) {
        if (!words.hasNext()) {
            throw LaunchException.usage("The option " + option + " needs a value.");
        }
        return words.next();
    }

    /** What is typed is meant from where it is typed, not from the portal's home. */
    private static String absolute(String folder) {
        return Path.of(folder).toAbsolutePath().normalize().toString();
    }
}
