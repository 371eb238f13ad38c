package org.menhu.portal.it.bench;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Readers who ask for pages by wrk: each connection takes random addresses out of a list, one after the other, and accepts
 * gzip.
 */
final class Load {

    private static final Pattern RESULT = Pattern.compile("RESULT (\\d+) (\\d+) (\\d+) (\\d+) (\\d+) (\\d+)");

    static final int CONNECTIONS = 32;

    private final Path script;
    private final Path list;
    private int connections = CONNECTIONS;
    private int seconds = 6;
    private boolean revalidating;

    /** @param paths each with the ETag that the reader has, behind a blank, when he has one */
    Load(Workplace workplace, List<String> paths) throws IOException {
        var folder = workplace.folder("load");
        script = folder.resolve("readers.lua");
        list = Files.createTempFile(folder, "addresses", ".txt");
        Files.write(list, paths);
        try (InputStream source = Load.class.getResourceAsStream("readers.lua")) {
            Files.write(script, source.readAllBytes());
        }
    }

    Load connections(int number) {
        connections = number;
        return this;
    }

    Load seconds(int number) {
        seconds = number;
        return this;
    }

    /** Whether the readers have the pages already; 304 is the right answer then. */
    Load revalidating(boolean wanted) {
        revalidating = wanted;
        return this;
    }

    /** @param programs all that work for the answers; their processor time is counted */
    Result on(String address, Program... programs) throws IOException, InterruptedException {
        var before = cpu(programs);
        var output = Program.run(command(address), seconds + 60);
        var used = cpu(programs) - before;
        var found = RESULT.matcher(output);
        if (!found.find()) {
            throw new IllegalStateException("wrk said: " + output);
        }
        return Result.of(found, used);
    }

    private List<String> command(String address) {
        var wrk = "wrk -t 1 -c " + connections + " -d " + seconds + "s --timeout 20s --latency -s " + script + " "
                + address;
        return List.of((wrk + " -- " + list + " " + (revalidating ? "304" : "200")).split(" "));
    }

    private static double cpu(Program... programs) {
        var sum = 0.0;
        for (var program : programs) {
            sum += program.cpuSeconds();
        }
        return sum;
    }

    /** @param errors failed connections and answers of another status than the one expected */
    record Result(
            double perSecond, double p50Millis, double p99Millis, long errors, double cpuMillis, double kilobytes) {

        private static Result of(MatchResult found, double cpuSeconds) {
            var requests = Math.max(1, number(found, 1));
            return new Result(
                    requests / (number(found, 2) / 1e6),
                    number(found, 3) / 1e3,
                    number(found, 4) / 1e3,
                    (long) number(found, 5),
                    cpuSeconds * 1e3 / requests,
                    number(found, 6) / requests / 1e3);
        }

        private static double number(MatchResult found, int group) {
            return Double.parseDouble(found.group(group));
        }

        /** For tables with these heads behind the first. */
        static final List<String> HEADS =
                List.of("requests/s", "p50 ms", "p99 ms", "CPU ms a request", "KB an answer", "errors");

        static String[] heads(String first) {
            return Stream.concat(Stream.of(first), HEADS.stream()).toArray(String[]::new);
        }

        Object[] cells(String what) {
            return new Object[] {
                what,
                perSecond,
                p50Millis,
                p99Millis,
                String.format(Locale.ROOT, "%.4f", cpuMillis),
                String.format(Locale.ROOT, "%.1f", kilobytes),
                errors
            };
        }
    }
}
