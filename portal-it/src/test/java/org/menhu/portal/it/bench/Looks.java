package org.menhu.portal.it.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** Readers who look at some addresses again and again until each shows what it ought to. */
final class Looks {

    private static final int PAUSE_MILLIS = 5;
    private static final int PATIENCE_SECONDS = 30;

    private final Map<String, Right> wanted = new LinkedHashMap<>();

    /** What is right at an address. */
    private interface Right {
        boolean test(int status, String page);
    }

    Looks has(String path, String text) {
        wanted.put(path, (status, page) -> status == 200 && page.contains(text));
        return this;
    }

    Looks lacks(String path, String text) {
        wanted.put(path, (status, page) -> status == 200 && !page.contains(text));
        return this;
    }

    Looks gone(String path) {
        wanted.put(path, (status, page) -> status == 404);
        return this;
    }

    /** Reads each once, so that it is kept wherever pages are kept. */
    void read(String address) throws Exception {
        for (var path : wanted.keySet()) {
            Http.send(address + path, "identity");
        }
    }

    /** When, by {@link System#nanoTime}, the last of them was right. */
    long right(String address) throws Exception {
        var end = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
        for (var look : wanted.entrySet()) {
            while (!isRight(address + look.getKey(), look.getValue())) {
                if (System.nanoTime() > end) {
                    throw new IllegalStateException(address + look.getKey() + " is not right in time");
                }
                Thread.sleep(PAUSE_MILLIS);
            }
        }
        return System.nanoTime();
    }

    private static boolean isRight(String address, Right right) throws IOException, InterruptedException {
        var answer = Http.send(address, "identity");
        return right.test(answer.statusCode(), new String(answer.body(), StandardCharsets.UTF_8));
    }
}
