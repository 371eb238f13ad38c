package org.menhu.portal.server;

import org.glassfish.embeddable.GlassFish;
import org.glassfish.embeddable.GlassFishException;
import org.glassfish.grizzly.Transport;
import org.glassfish.grizzly.filterchain.FilterChain;
import org.glassfish.grizzly.http.HttpCodecFilter;

/** Puts our filters into the server's listener, where its configuration offers no place for what they do. */
final class HttpFront {

    private static final String SERVICE = "com.sun.enterprise.v3.services.impl.GrizzlyService";
    private static final String LISTENER = "org.glassfish.grizzly.config.dom.NetworkListener";

    private HttpFront() {}

    /** @throws LaunchException when the server is not made as the one we pack */
    static void guard(GlassFish server) {
        try {
            var chain = chain(server);
            var codec = chain.indexOfType(HttpCodecFilter.class);
            var deadline = new HeaderDeadline();
            chain.add(codec + 1, new AddressFilter());
            chain.add(codec + 1, new FrontDoorFilter());
            chain.add(codec + 1, deadline.met());
            chain.add(codec, deadline);
        } catch (ReflectiveOperationException | GlassFishException e) {
            throw new LaunchException("The server's listener cannot be guarded: " + e + ".");
        }
    }

    /** By name, as only Grizzly is to be had from Maven Central in the server's version, not the classes between. */
    private static FilterChain chain(GlassFish server) throws ReflectiveOperationException, GlassFishException {
        var service = Class.forName(SERVICE);
        var configuration = Class.forName(LISTENER);
        var proxy = service.getMethod("lookupNetworkProxy", configuration)
                .invoke(server.getService(service), server.getService(configuration, "http"));
        var listener = proxy.getClass().getMethod("getUnderlyingListener").invoke(proxy);
        var transport =
                (Transport) listener.getClass().getMethod("getTransport").invoke(listener);
        return (FilterChain) transport.getProcessor();
    }
}
