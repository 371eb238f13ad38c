package org.menhu.portal.it.bench;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;

/** Single requests of a reader. */
final class Http {

    private static final HttpClient CLIENT = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(5))
            .build();

    private Http() {}

    static boolean answers(String address) throws InterruptedException {
        try {
            send(address, "identity");
            return true;
        } catch (IOException e) {
            return false;
        }
    }

    /** The page as it comes over the line, in gzip. */
    static HttpResponse<byte[]> compressed(String address) throws IOException, InterruptedException {
        var response = send(address, "gzip");
        if (response.statusCode() != 200) {
            throw new IllegalStateException(
                    address + " answers " + response.statusCode() + ": " + new String(response.body(), UTF_8));
        }
        return response;
    }

    static String text(String address) throws IOException, InterruptedException {
        return new String(send(address, "identity").body(), UTF_8);
    }

    static HttpResponse<byte[]> send(String address, String encoding) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create(address))
                .header("Accept-Encoding", encoding)
                .timeout(Duration.ofSeconds(60))
                .build();
        return CLIENT.send(request, HttpResponse.BodyHandlers.ofByteArray());
    }
}
