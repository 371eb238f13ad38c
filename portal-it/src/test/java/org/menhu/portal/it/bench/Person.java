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
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.FormElement;

/** Somebody with a browser, signed in or not. */
final class Person {

    private static final String BROWSER = "Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0";
    private static final Pattern NAME = Pattern.compile("(?m)^administrator: (\\S+)");
    private static final Pattern PASSWORD = Pattern.compile("(?m)^password: (\\S+)");

    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .followRedirects(HttpClient.Redirect.NORMAL)
            .cookieHandler(new CookieManager())
            .build();
    private final String address;
    private final String from;

    private Person(String address, String from) {
        this.address = address;
        this.from = from;
    }

    /** A reader; each number is one with a network address of his own. */
    static Person reader(PortalServer portal, int number) {
        return new Person(portal.address(), "198.18." + number / 250 + "." + (number % 250 + 1));
    }

    /** As the administrator whose name and password the portal has said when it set itself up with the sample content. */
    static Person signIn(PortalServer portal, String said) throws IOException, InterruptedException {
        return signIn(portal.address(), found(NAME, said), found(PASSWORD, said));
    }

    static String found(Pattern pattern, String text) {
        var found = pattern.matcher(text);
        if (!found.find()) {
            throw new IllegalStateException("nothing like " + pattern + " in: " + text);
        }
        return found.group(1);
    }

    private static Person signIn(String address, String name, String password)
            throws IOException, InterruptedException {
        var person = new Person(address, "198.19.0.1");
        person.fills("/sign-in", "sign-in", Map.of("sign-in:name", name, "sign-in:password", password));
        return person;
    }

    /** The page. */
    String opens(String path) throws IOException, InterruptedException {
        return send(request(path).GET());
    }

    /** Opens a page, fills in its form of this id and sends it; the page to which that leads. */
    HttpResponse<String> fills(String path, String formId, Map<String, String> values)
            throws IOException, InterruptedException {
        return form(path, formId).send(values);
    }

    /** Opens a page for its form of this id. */
    Form form(String path, String formId) throws IOException, InterruptedException {
        var page = Jsoup.parse(opens(path));
        var form = (FormElement) page.getElementById(formId);
        var buttons = form.select("input[type=submit]");
        if (buttons.size() > 1) { // the one that is pressed is among the values
            buttons.remove();
        }
        var fields = new LinkedHashMap<String, String>();
        form.formData().forEach(field -> fields.put(field.key(), field.value()));
        page.select("script[nonce]").stream()
                .limit(1)
                .forEach(
                        script -> fields.put("primefaces.nonce", script.attr("nonce"))); // as the console's script does
        return new Form(this, form.hasAttr("action") ? form.attr("action") : path, fields);
    }

    /** A form that lies open before somebody. */
    record Form(Person person, String address, Map<String, String> fields) {

        HttpResponse<String> send(Map<String, String> values) throws IOException, InterruptedException {
            var all = new LinkedHashMap<>(fields);
            all.putAll(values);
            return person.answer(person.form(address, all));
        }
    }

    /** Presses a button that sends nothing but its address. */
    void presses(String path) throws IOException, InterruptedException {
        answer(form(path, Map.of()));
    }

    /** Sends a form as the scripts of the console do; the answer says what of the page is new. */
    String submits(String path, Map<String, String> fields) throws IOException, InterruptedException {
        return send(form(path, fields).header("Faces-Request", "partial/ajax"));
    }

    private HttpRequest.Builder form(String path, Map<String, String> fields) {
        var body = fields.entrySet().stream()
                .map(field -> encode(field.getKey()) + "=" + encode(field.getValue()))
                .collect(Collectors.joining("&"));
        return request(path)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(body));
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
        return HttpRequest.newBuilder(URI.create(address).resolve(path))
                .header("Origin", address)
                .header("User-Agent", BROWSER)
                .header("X-Forwarded-For", from)
                .timeout(Duration.ofMinutes(1));
    }

    private String send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return answer(request).body();
    }

    private HttpResponse<String> answer(HttpRequest.Builder request) throws IOException, InterruptedException {
        var answer = http.send(request.build(), HttpResponse.BodyHandlers.ofString());
        if (answer.statusCode() >= 400) {
            throw new IllegalStateException(
                    answer.request() + " is answered " + answer.statusCode() + ": " + answer.body());
        }
        return answer;
    }

    private static String encode(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
