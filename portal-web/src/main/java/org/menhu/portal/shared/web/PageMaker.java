package org.menhu.portal.shared.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.menhu.portal.shared.model.FrontDoor;
import org.menhu.portal.shared.web.KeptPage.Rendered;

/**
 * Has pages made that are asked for and not kept: each address once at a time, while all others who ask for it wait. When
 * none can be made, as while the database is away, the last one is shown.
 */
@ApplicationScoped
class PageMaker {

    private static final int PATIENCE = 1000; // milliseconds for somebody else's page, then the last one will do
    private static final int MOST_TRIES = 3;
    private static final Duration REST = Duration.ofSeconds(2);

    private final KeptPages pages;
    private final Clock clock;

    /** Until then no page is made anew that there is, because the database was away a moment ago. */
    private volatile Instant restUntil = Instant.MIN;

    @Inject
    PageMaker(KeptPages pages, Clock clock) {
        this.pages = pages;
        this.clock = clock;
    }

    /** For the proxy that CDI makes. */
    PageMaker() {
        this(null, null);
    }

    /** A request on its way to its page. */
    record Exchange(HttpServletRequest request, HttpServletResponse response, FilterChain chain) {

        String address() {
            return request.getRequestURI();
        }

        FrontDoor.Call call() {
            return new ServletCall(request, response);
        }

        void pass() throws IOException, ServletException {
            response.setHeader("Cache-Control", PageAnswer.NOT_KEPT);
            chain.doFilter(request, response);
        }
    }

    void answer(Exchange exchange, Set<String> parameters) throws IOException, ServletException {
        var last = pages.find(exchange.address());
        var usable = last != null && last.answers(exchange.call());
        answer(exchange, usable ? last : null, parameters); // one that was made for another host gives way
    }

    private void answer(Exchange exchange, KeptPage last, Set<String> parameters) throws IOException, ServletException {
        if (last != null && clock.instant().isBefore(restUntil)) {
            send(exchange, last);
            return;
        }
        for (var tries = 0; tries < MOST_TRIES; tries++) {
            var others = pages.begin(exchange.address());
            if (others == null) {
                make(exchange, last, parameters);
                return;
            }
            var page = await(others, last);
            if (page != null && (page == last || isAnswer(page, exchange))) {
                send(exchange, page);
                return;
            }
        }
        exchange.pass();
    }

    private void send(Exchange exchange, KeptPage page) throws IOException {
        PageAnswer.send(page, exchange.call(), clock.instant());
    }

    private boolean isAnswer(KeptPage page, Exchange exchange) {
        return page != null && pages.isCurrent(page) && page.answers(exchange.call());
    }

    /** What the one who renders it comes up with, or the last one when that takes too long. */
    private static KeptPage await(CompletableFuture<KeptPage> others, KeptPage last) {
        try {
            return others.get(PATIENCE, TimeUnit.MILLISECONDS);
        } catch (TimeoutException | ExecutionException e) {
            return last;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return last;
        }
    }

    private void make(Exchange exchange, KeptPage last, Set<String> parameters) throws IOException, ServletException {
        var made = pages.find(exchange.address());
        if (isAnswer(made, exchange)) { // a moment ago
            pages.end(exchange.address(), null);
            send(exchange, made);
            return;
        }
        var begun = pages.generation();
        var captured = new CapturedResponse(exchange.response());
        KeptPage page = null;
        try {
            render(exchange, captured, last);
            page = captured.isForAll() ? page(exchange.request(), captured, begun, parameters) : null;
        } finally {
            pages.end(exchange.address(), page);
        }
        if (page != null) {
            send(exchange, page);
        } else {
            finish(exchange, captured, last);
        }
    }

    private static KeptPage page(
            HttpServletRequest request, CapturedResponse captured, long begun, Set<String> parameters) {
        var rendered = new Rendered(begun, PageFacts.article(request), parameters);
        return KeptPage.of(rendered, captured.bytes(), captured.getContentType(), PageFacts.origin(request));
    }

    private static void render(Exchange exchange, CapturedResponse captured, KeptPage last)
            throws IOException, ServletException {
        try {
            exchange.chain().doFilter(new PlainRequest(exchange.request()), captured);
        } catch (IOException | ServletException | RuntimeException e) {
            if (last == null) {
                throw e;
            }
            ErrorReport.log(exchange.request(), e);
            captured.sendError(ErrorReport.status(e));
        }
    }

    /** Nothing came of it that could be kept: the last page in place of an error of ours, else what there is. */
    private void finish(Exchange exchange, CapturedResponse captured, KeptPage last) throws IOException {
        if (captured.error() >= HttpServletResponse.SC_INTERNAL_SERVER_ERROR && last != null) {
            if (captured.error() == HttpServletResponse.SC_SERVICE_UNAVAILABLE) {
                restUntil = clock.instant().plus(REST);
            }
            send(exchange, last);
            return;
        }
        if (captured.error() < HttpServletResponse.SC_INTERNAL_SERVER_ERROR) {
            pages.forget(exchange.address()); // there is none any more, or it is not the same for all
        }
        if (captured.error() > 0) {
            exchange.response().sendError(captured.error());
        } else if (!exchange.response().isCommitted()) {
            exchange.response().getOutputStream().write(captured.bytes());
        }
    }
}
