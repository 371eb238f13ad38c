package org.menhu.portal.it.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * {@code docs/performance.md}: each part's tables between two marks, replaced by the next run of the part. What people have
 * written around them stays.
 */
final class Report {

    private static final Path FILE = Workplace.ROOT.resolve("docs/performance.md");
    private static final Pattern MODEL = Pattern.compile("model name\\s*:\\s*(.+)");

    private Report() {}

    static void write(Part part, Section section) throws IOException {
        var begin = "<!-- ./portal bench " + part.name() + " -->\n";
        var end = "<!-- end of " + part.name() + " -->\n";
        var block = begin + "\n" + title(part) + "\n\n" + section.markdown() + "\n*" + machine() + "*\n\n" + end;
        var text = Files.exists(FILE) ? Files.readString(FILE) : "# Performance\n\n";
        var old = Pattern.compile("(?s)" + Pattern.quote(begin) + ".*?" + Pattern.quote(end));
        var found = old.matcher(text);
        Files.writeString(
                FILE, found.find() ? found.replaceFirst(Matcher.quoteReplacement(block)) : text + block + "\n");
    }

    private static String title(Part part) {
        return "`./portal bench " + part.name() + "`: " + part.purpose() + ".";
    }

    private static String machine() throws IOException {
        var cpu = MODEL.matcher(Files.readString(Path.of("/proc/cpuinfo")));
        return String.format(
                Locale.ROOT,
                "%s UTC, %d × %s, %s, Java %s",
                Instant.now(Clock.systemUTC())
                        .truncatedTo(ChronoUnit.MINUTES)
                        .toString()
                        .replaceAll("[TZ]|:00Z", " ")
                        .strip(),
                Runtime.getRuntime().availableProcessors(),
                cpu.find() ? cpu.group(1) : System.getProperty("os.arch"),
                "Linux " + System.getProperty("os.version"),
                Runtime.version());
    }
}
