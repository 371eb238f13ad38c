package org.menhu.portal.shared.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.menhu.portal.shared.model.FrontDoor;
import org.menhu.portal.shared.model.PortalConfig;

/** Where a request comes from, and how. What forwarding headers say counts only when a trusted proxy has sent them. */
public final class ClientAddress {

    private final List<String> trustedProxies;

    ClientAddress(List<String> trustedProxies) {
        this.trustedProxies = trustedProxies;
    }

    /** With the proxies that the operator has named. */
    public static ClientAddress configured() {
        return new ClientAddress(PortalConfig.get().trustedProxies());
    }

    /** The address of the client: the last one before the trusted proxies. */
    public String of(HttpServletRequest request) {
        var address = request.getRemoteAddr();
        for (var hop : forwardedFor(request)) {
            if (!trustedProxies.contains(address)) {
                break;
            }
            address = hop;
        }
        return address;
    }

    /** Whether the client's connection is encrypted, to us or to a trusted proxy. */
    public boolean isSecure(HttpServletRequest request) {
        return isSecure(new ServletCall(request, null));
    }

    boolean isSecure(FrontDoor.Call call) {
        return call.isSecure()
                || trustedProxies.contains(call.remoteAddress())
                        && "https".equalsIgnoreCase(call.header("X-Forwarded-Proto"));
    }

    /** The hops, the nearest first; each proxy adds its own at the end. */
    private static List<String> forwardedFor(HttpServletRequest request) {
        var header = String.join(",", Collections.list(request.getHeaders("X-Forwarded-For")));
        var hops = Arrays.asList(header.split(","));
        Collections.reverse(hops);
        return hops.stream()
                .map(String::strip)
                .filter(hop -> hop.matches("[0-9A-Fa-f.:]{2,45}")) // what is no address is not believed
                .toList();
    }
}
