package org.menhu.portal.it.browser;

import com.google.gson.JsonElement;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;

/** Collections of what attackers and keyboards send. */
final class Corpus {

    private Corpus() {}

    static List<String> lines(String name) {
        try (var stream = open(name)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank())
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<String> scripts() {
        return Stream.of(
                        "BRUTELOGIC-XSS-STRINGS",
                        "IntrudersXSS",
                        "JHADDIX_XSS",
                        "RSNAKE_XSS",
                        "xss_alert",
                        "xss_payloads_quick")
                .flatMap(name -> lines("xss/" + name + ".txt").stream())
                .toList();
    }

    static List<String> naughtyStrings() {
        var text = String.join("\n", lines("naughty-strings.json"));
        return JsonParser.parseString(text).getAsJsonArray().asList().stream()
                .map(JsonElement::getAsString)
                .toList();
    }

    private static InputStream open(String name) {
        return Corpus.class.getResourceAsStream("/corpora/" + name);
    }
}
