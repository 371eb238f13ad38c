package org.menhu.portal.shared.ejb;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Set;
import org.menhu.portal.shared.model.PortalConfig;

/**
 * The one way to other servers. Only HTTPS at its usual port, no address inside our own network, no redirect followed, an
 * answer of bounded size, and no waiting beyond a bound.
 */
@ApplicationScoped
public class OutgoingHttp {

    private static final Duration CONNECT = Duration.ofSeconds(5);
    private static final Duration ANSWER = Duration.ofSeconds(12); // a person is waiting behind most requests
    private static final int LARGEST = 20 * 1024 * 1024; // bytes; a daily bill of a large merchant
    private static final int HTTPS = 443;

    private final Set<String> permittedPrivate;
    private final HttpClient client = HttpClient.newBuilder()
            .connectTimeout(CONNECT)
            .followRedirects(HttpClient.Redirect.NEVER)
            .build();

    public OutgoingHttp() {
        this(Set.copyOf(PortalConfig.get().outgoingPrivate()));
    }

    /** @param permittedPrivate hosts with their ports that may be called whatever their scheme and address */
    public OutgoingHttp(Set<String> permittedPrivate) {
        this.permittedPrivate = permittedPrivate;
    }

    /** An answer that has come in full. */
    public record Answer(int status, java.net.http.HttpHeaders headers, byte[] body) {

        public boolean isGood() {
            return status >= 200 && status < 300;
        }
    }

    public static HttpRequest.Builder to(URI address) {
        return HttpRequest.newBuilder(address).timeout(ANSWER);
    }

    /** @throws IOException when the address may not be called, or gives no whole answer in time */
    public Answer send(HttpRequest request) throws IOException {
        check(request.uri());
        try {
            var answer = client.send(request, HttpResponse.BodyHandlers.ofInputStream());
            try (var body = answer.body()) {
                return new Answer(answer.statusCode(), answer.headers(), readBounded(body));
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", e);
        }
    }

    /**
     * All addresses of the name are looked at. The connection that follows at once goes to one of them: Java keeps what it
     * has resolved for thirty seconds.
     */
    private void check(URI address) throws IOException {
        var port = address.getPort() < 0 ? HTTPS : address.getPort();
        if (permittedPrivate.contains(address.getHost() + ":" + port)) {
            return;
        }
        if (!"https".equals(address.getScheme()) || port != HTTPS) {
            throw new IOException("not an https address at port 443: " + address.getHost());
        }
        for (var resolved : InetAddress.getAllByName(address.getHost())) {
            if (isPrivate(resolved)) {
                throw new IOException("leads into our own network: " + address.getHost());
            }
        }
    }

    static boolean isPrivate(InetAddress address) {
        var bytes = address.getAddress();
        var uniqueLocal = bytes.length == 16 && (bytes[0] & 0xfe) == 0xfc; // fc00::/7
        var shared = bytes.length == 4 && bytes[0] == 100 && (bytes[1] & 0xc0) == 64; // 100.64.0.0/10
        return uniqueLocal
                || shared
                || address.isAnyLocalAddress()
                || address.isLoopbackAddress()
                || address.isLinkLocalAddress()
                || address.isSiteLocalAddress()
                || address.isMulticastAddress();
    }

    private static byte[] readBounded(InputStream body) throws IOException {
        var bytes = body.readNBytes(LARGEST + 1);
        if (bytes.length > LARGEST) {
            throw new IOException("the answer is too large");
        }
        return bytes;
    }
}
