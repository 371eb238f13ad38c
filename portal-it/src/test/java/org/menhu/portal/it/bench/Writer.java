package org.menhu.portal.it.bench;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;

/** Somebody signed in, whose requests are those of the page on which articles are written. */
final class Writer {

    private final HttpClient http =
            HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
    private final String address;

    private Writer(String address) {
        this.address = address;
    }

    static Writer signIn(String address, String name, String password) throws IOException, InterruptedException {
        var writer = new Writer(address);
        var form = Jsoup.parse(writer.send(writer.request("/sign-in").GET())).getElementById("sign-in");
        var fields = form.select("input[name]").stream()
                .collect(Collectors.toMap(field -> field.attr("name"), Element::val));
        fields.putAll(Map.of("sign-in:name", name, "sign-in:password", password));
        var body = fields.entrySet().stream()
                .map(field -> encode(field.getKey()) + "=" + encode(field.getValue()))
                .collect(Collectors.joining("&"));
        writer.send(writer.request("/sign-in")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(body)));
        return writer;
    }

    /** The answer in JSON. */
    String sends(String method, String path, String json) throws IOException, InterruptedException {
        return send(
                request(path).header("Content-Type", "application/json").method(method, BodyPublishers.ofString(json)));
    }

    /** Puts a picture into the library; answers in JSON. */
    String uploads(String name, byte[] png) throws IOException, InterruptedException {
        return send(request("/api/v1/media?name=" + encode(name))
                .header("Content-Type", "image/png")
                .POST(BodyPublishers.ofByteArray(png)));
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(address + path))
                .header("Origin", address)
                .timeout(Duration.ofMinutes(1));
    }

    private String send(HttpRequest.Builder request) throws IOException, InterruptedException {
        var answer = http.send(request.build(), HttpResponse.BodyHandlers.ofString());
        if (answer.statusCode() >= 400) {
            throw new IllegalStateException(
                    answer.request() + " is answered " + answer.statusCode() + ": " + answer.body());
        }
        return answer.body();
    }

    private static String encode(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
