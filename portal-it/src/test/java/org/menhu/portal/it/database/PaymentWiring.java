package org.menhu.portal.it.database;

import jakarta.enterprise.inject.Instance;
import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.function.Consumer;
import org.menhu.portal.gateway.ejb.GatewayService;

/** The payment services with the sandbox as their only provider, behind a line that may break. */
final class PaymentWiring {

    private static final String GATEWAY = "org.menhu.portal.gateway.ejb.";

    private PaymentWiring() {}

    static void wire(Services services, FlakyProvider line, Clock clock, Path keyFile) throws ClassNotFoundException {
        services.give(Clock.class, clock);
        give(services, "SandboxKeys", Services.hidden(GATEWAY + "SandboxKeys", keyFile));
        give(services, "MerchantKeys", Services.hidden(GATEWAY + "MerchantKeys", null, null, true));
        var sandbox = services.get(Class.forName(GATEWAY + "SandboxProvider"));
        var providers = List.of(line.inFrontOf(sandbox));
        services.give(Instance.class, (Instance<?>) Proxy.newProxyInstance(
                Instance.class.getClassLoader(),
                new Class<?>[] {Instance.class},
                (self, method, given) -> switch (method.getName()) {
                    case "stream" -> providers.stream();
                    case "iterator" -> providers.iterator();
                    case "forEach" -> {
                        providers.forEach(PaymentWiring.<Object>consumer(given[0]));
                        yield null;
                    }
                    default -> throw new UnsupportedOperationException(method.getName());
                }));
        services.get(GatewayService.class).wallets();
        invoke(services, GATEWAY + "SandboxKeys", "wechat"); // makes the key file
    }

    @SuppressWarnings("unchecked")
    private static <T> Consumer<T> consumer(Object consumer) {
        return (Consumer<T>) consumer;
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private static void give(Services services, String type, Object instance) throws ClassNotFoundException {
        services.give((Class) Class.forName(GATEWAY + type), instance);
    }

    /** Calls what is hidden from here. */
    static void invoke(Services services, String type, String method) {
        try {
            var service = services.get(Class.forName(type));
            var found = service.getClass().getDeclaredMethod(method);
            found.setAccessible(true);
            found.invoke(service);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
