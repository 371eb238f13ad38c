package org.menhu.portal.it.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;

/** Fills in forms as a program would: quickly, without a browser, each time as somebody else from another address. */
final class FormClient {

    private static final String READER = "Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0";
    private static final AtomicInteger SENDERS = new AtomicInteger();

    private final PortalProcess portal;
    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1) // a first request that asks for HTTP/2 and posts waits for its body
            .cookieHandler(new CookieManager())
            .followRedirects(HttpClient.Redirect.NORMAL)
            .build();
    private final String sender = "203.0.113." + SENDERS.incrementAndGet() % 250;

    FormClient(PortalProcess portal) {
        this.portal = portal;
    }

    HttpResponse<String> get(String path) {
        return send(request(path).GET());
    }

    /** Sends the form of this id on this page with the given fields beside its hidden ones, after a pause. */
    HttpResponse<String> submit(String path, String formId, Map<String, String> fields) {
        var form = Jsoup.parse(get(path).body()).getElementById(formId);
        if (form == null) {
            throw new IllegalStateException(path + " has no form " + formId);
        }
        var values = new LinkedHashMap<String, String>();
        var buttons = form.select("input[type=submit]").size() == 1 ? ", input[type=submit]" : ""; // else one is named
        form.select("input[type=hidden]" + buttons).forEach(input -> values.put(input.attr("name"), input.val()));
        values.putAll(fields);
        var body = values.entrySet().stream()
                .map(entry -> encode(entry.getKey()) + "=" + encode(entry.getValue()))
                .collect(Collectors.joining("&"));
        pause();
        return send(request(form.hasAttr("action") ? form.attr("action") : path)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header("Origin", portal.address())
                .POST(HttpRequest.BodyPublishers.ofString(body)));
    }

    /** Presses a button that sends nothing but its address. */
    HttpResponse<String> press(String address) {
        return send(request(address)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header("Origin", portal.address())
                .POST(HttpRequest.BodyPublishers.noBody()));
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(portal.address()).resolve(path))
                .header("User-Agent", READER)
                .header("X-Forwarded-For", sender);
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return http.send(request.build(), HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static String encode(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }

    private static void pause() {
        try {
            Thread.sleep(Visitor.READERS_PAUSE_MS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
