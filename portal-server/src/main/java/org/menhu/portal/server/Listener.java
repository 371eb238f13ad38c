package org.menhu.portal.server;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;

/** Where the portal listens. */
record Listener(String bind, int port) {

    /**
     * Checks before the server starts, which would log a port in use and go on without a listener.
     *
     * @param port 0 takes a free one
     * @throws LaunchException when nothing can listen there
     */
    static Listener free(String bind, int port) {
        var address = new InetSocketAddress(bind, port);
        if (address.isUnresolved()) {
            throw new LaunchException("There is no address \"" + bind + "\" to listen on.");
        }
        try (var socket = new ServerSocket()) {
            socket.setReuseAddress(true); // as the server does: a port just given back is free
            socket.bind(address);
            return new Listener(bind, socket.getLocalPort());
        } catch (IOException e) {
            throw new LaunchException("Port " + port + " on " + bind + " cannot be used: " + e.getMessage()
                    + ". Choose another with --port.");
        }
    }

    /** What to type into a browser on this machine. */
    String url() {
        var address = new InetSocketAddress(bind, port).getAddress();
        var local = address.isAnyLocalAddress() || address.isLoopbackAddress();
        var host = bind.contains(":") ? "[" + bind + "]" : bind;
        return "http://" + (local ? "localhost" : host) + ":" + port;
    }
}
