package org.menhu.portal.it.database;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.Set;
import org.menhu.portal.gateway.model.ProviderSilentException;

/** Stands before a provider and breaks the line when told: before the provider has heard, or after it has done it. */
final class FlakyProvider {

    private static final Set<String> CALLS = Set.of("create", "query", "close", "refund", "bill");

    private boolean before;
    private boolean after;

    void works() {
        before = false;
        after = false;
    }

    void failsBeforeDoing() {
        works();
        before = true;
    }

    void failsAfterDoing() {
        works();
        after = true;
    }

    /** An object of the provider's interface, which is hidden from here. */
    Object inFrontOf(Object provider) {
        var type = provider.getClass().getInterfaces()[0];
        return Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, (self, method, given) -> {
            var outside = CALLS.contains(method.getName());
            if (outside && before) {
                throw new ProviderSilentException("no connection", null);
            }
            method.setAccessible(true);
            try {
                var result = method.invoke(provider, given);
                if (outside && after) {
                    throw new ProviderSilentException("the connection broke", null);
                }
                return result;
            } catch (InvocationTargetException e) {
                throw e.getCause();
            }
        });
    }
}
