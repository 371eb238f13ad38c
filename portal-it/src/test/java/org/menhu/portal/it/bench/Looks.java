package org.menhu.portal.it.bench;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;

/** Readers who look at some addresses again and again until each shows what it ought to. */
final class Looks {

    private static final int PAUSE_MILLIS = 5;
    private static final int PATIENCE_SECONDS = 30;

    private final Map<String, Predicate<String>> wanted = new LinkedHashMap<>();

    Looks at(String path, Predicate<String> right) {
        wanted.put(path, right);
        return this;
    }

    /** Reads each once, so that it is kept wherever pages are kept. */
    void read(String address) throws Exception {
        for (var path : wanted.keySet()) {
            Http.text(address + path);
        }
    }

    /** When, by {@link System#nanoTime}, the last of them was right. */
    long right(String address) throws Exception {
        var end = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
        for (var look : wanted.entrySet()) {
            while (!look.getValue().test(Http.text(address + look.getKey()))) {
                if (System.nanoTime() > end) {
                    throw new IllegalStateException(address + look.getKey() + " is not right in time");
                }
                Thread.sleep(PAUSE_MILLIS);
            }
        }
        return System.nanoTime();
    }
}
