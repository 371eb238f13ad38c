package org.menhu.portal.shared.web;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.io.IOException;
import java.time.Clock;
import java.util.function.Function;
import org.menhu.portal.shared.model.FrontDoor;

/** Answers with a kept page where there is one, at the {@link FrontDoor} or in the filter. */
@ApplicationScoped
class KeptPageDoor {

    private final Function<String, KeptPage> current;
    private final ClientAddress clients;
    private final Clock clock;

    @Inject
    KeptPageDoor(KeptPages pages, Clock clock) {
        this.current = pages.current();
        this.clients = ClientAddress.configured();
        this.clock = clock;
    }

    /** For the proxy that CDI makes. */
    KeptPageDoor() {
        this.current = null;
        this.clients = null;
        this.clock = null;
    }

    void open(@Observes @Initialized(ApplicationScoped.class) Object begun) {
        FrontDoor.open(this::answer);
    }

    @PreDestroy
    void close() {
        FrontDoor.close();
    }

    /** Whether there is one for this call: of its address, current, and the same for everybody. */
    boolean answer(FrontDoor.Call call) throws IOException {
        var method = call.method();
        if (!"GET".equals(method) && !"HEAD".equals(method)) {
            return false;
        }
        var kept = current.apply(call.path());
        if (kept == null || VisitorCookies.areOwn(call.header("Cookie")) || !kept.answers(call)) {
            return false;
        }
        SiteHeaders.set(call::setHeader, clients.isSecure(call));
        PageAnswer.send(kept, call, clock.instant());
        return true;
    }
}
