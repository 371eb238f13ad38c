package org.menhu.portal.it.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/** The page of an order, open and waiting to be told. */
record Waiting(String order, Socket line, CompletableFuture<Long> done) implements AutoCloseable {

    static Waiting at(String address, String order) {
        try {
            var server = URI.create(address);
            var line = new Socket(server.getHost(), server.getPort());
            var request = "GET /payment-events/" + order + " HTTP/1.1\r\nHost: " + server.getAuthority()
                    + "\r\nAccept: text/event-stream\r\n\r\n";
            line.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
            var waiting = new Waiting(order, line, new CompletableFuture<>());
            Thread.ofVirtual().start(waiting::listen);
            return waiting;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void listen() {
        try (var lines = new BufferedReader(new InputStreamReader(line.getInputStream(), StandardCharsets.UTF_8))) {
            for (var said = lines.readLine(); said != null; said = lines.readLine()) {
                if (said.equals("event: done")) {
                    done.complete(System.nanoTime());
                }
            }
            done.completeExceptionally(new IOException("cut before it was told: " + order));
        } catch (IOException e) {
            done.completeExceptionally(e);
        }
    }

    /** When, by {@link System#nanoTime}, it was told. */
    long told(int patienceSeconds) throws Exception {
        return done.get(patienceSeconds, TimeUnit.SECONDS);
    }

    @Override
    public void close() throws IOException {
        line.close();
    }
}
