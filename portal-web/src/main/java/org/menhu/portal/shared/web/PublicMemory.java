package org.menhu.portal.shared.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/**
 * What every public page shows and seldom changes, such as settings and menus: read once and kept until anything changes that
 * readers see. For rendering alone; whoever decides by it reads the database.
 */
@ApplicationScoped
public class PublicMemory {

    private volatile Map<Object, Object> kept = new ConcurrentHashMap<>();

    /** @param key names what is read, with all that it depends on; there must be few, and none that a visitor makes up */
    @SuppressWarnings("unchecked")
    public <T> T get(Object key, Supplier<T> reading) {
        var map = kept; // after a change meanwhile nobody looks into this one any more
        var known = map.get(key);
        if (known == null) {
            known = reading.get();
            map.put(key, known);
        }
        return (T) known;
    }

    /** For {@link KeptPages}, which learns of changes and has pages made anew only after this. */
    void forget() {
        kept = new ConcurrentHashMap<>();
    }
}
