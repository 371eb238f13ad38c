package org.menhu.portal.shared.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.servlet.ServletException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.menhu.portal.shared.model.PublicChange;
import org.menhu.portal.shared.web.Visit.Page;

class PageMakerTest {

    private static final Set<String> NO_PARAMETERS = Set.of();

    /** A change that may show on any page. */
    private record Changed() implements PublicChange {}

    private final KeptPages pages = new KeptPages(new PublicMemory(), 1_000_000);
    private final AtomicInteger rendered = new AtomicInteger();
    private final SetClock clock = new SetClock();
    private final PageMaker maker = new PageMaker(pages, clock);

    @Test
    void aPageIsMadeOnceAndThenKept() throws Exception {
        var visit = ask("/a", page("text"));

        assertThat(visit.text()).isEqualTo("text");
        assertThat(pages.find("/a")).isNotNull().satisfies(kept -> assertThat(pages.isCurrent(kept))
                .isTrue());
    }

    @Test
    void aPageThatWasBegunBeforeAChangeIsShownOnceAndMadeAnewForTheNext() throws Exception {
        ask("/a", (request, response) -> {
            pages.outdate(new Changed()); // while it is rendered
            page("old").render(request, response);
        });

        assertThat(pages.isCurrent(pages.find("/a"))).isFalse();
        assertThat(ask("/a", page("new")).text()).isEqualTo("new");
    }

    @Test
    void manyWhoAskAtOnceWaitForOneRendering() throws Exception {
        var goOn = new CountDownLatch(1);
        Page slow = (request, response) -> {
            goOn.await();
            page("text").render(request, response);
        };
        try (var readers = Executors.newCachedThreadPool()) {
            var visits = new ArrayList<Future<Visit>>();
            for (var i = 0; i < 8; i++) {
                visits.add(readers.submit(() -> ask("/a", slow)));
            }
            goOn.countDown();
            for (var visit : visits) {
                assertThat(visit.get().text()).isEqualTo("text");
            }
        }
        assertThat(rendered).hasValue(1);
    }

    @Test
    void whoeverWaitsGetsWhatAnotherRendered() throws Exception {
        pages.begin("/a"); // somebody is at it
        try (var readers = Executors.newSingleThreadExecutor()) {
            var waiting = readers.submit(() -> ask("/a", page("of the second")));
            pages.end("/a", kept("of the first"));

            assertThat(waiting.get().text()).isEqualTo("of the first");
        }
        assertThat(rendered).hasValue(0);
    }

    @Test
    void thePreviousPageIsShownWhileTheDatabaseIsAwayAndNothingIsTriedForAWhile() throws Exception {
        ask("/a", page("last"));
        pages.outdate(new Changed());

        assertThat(ask("/a", error(503)).text()).isEqualTo("last");
        assertThat(ask("/a", page("not asked")).text()).isEqualTo("last");

        clock.forward(Duration.ofSeconds(5));
        assertThat(ask("/a", page("back again")).text()).isEqualTo("back again");
    }

    @Test
    void aPageThatIsBrokenDoesNotKeepOthersFromBeingMade() throws Exception {
        ask("/a", page("last"));
        ask("/b", page("old"));
        pages.outdate(new Changed());

        assertThat(ask("/a", error(500)).text()).isEqualTo("last");
        assertThat(ask("/b", page("new")).text()).isEqualTo("new");
    }

    @Test
    void thePreviousPageIsShownWhenTheNewOneThrows() throws Exception {
        ask("/a", page("last"));
        pages.outdate(new Changed());

        var visit = ask("/a", (request, response) -> {
            throw new ServletException("the database is away");
        });

        assertThat(visit.text()).isEqualTo("last");
        assertThat(visit.status()).isEqualTo(200);
    }

    @Test
    void withoutAPreviousPageTheErrorIsTold() throws Exception {
        assertThat(ask("/a", error(503)).status()).isEqualTo(503);
        assertThatThrownBy(() -> ask("/a", (request, response) -> {
                    throw new ServletException("broken");
                }))
                .isInstanceOf(ServletException.class);
        assertThat(ask("/a", page("later")).text()).isEqualTo("later");
    }

    @Test
    void aPageThatIsGoneIsForgottenAndItsErrorNotKept() throws Exception {
        ask("/a", page("text"));
        pages.outdate(new Changed());

        assertThat(ask("/a", error(404)).status()).isEqualTo(404);
        assertThat(pages.find("/a")).isNull();
    }

    @Test
    void aPageThatGivesACookieIsNobodyElses() throws Exception {
        ask("/a", (request, response) -> {
            response.addHeader("Set-Cookie", "menhu-own=1");
            page("mine").render(request, response);
        });

        assertThat(pages.find("/a")).isNull();
    }

    @Test
    void aPageThatNamesItsHostGivesWayToWhoAsksAnother() throws Exception {
        ask("/a", naming("http://menhu.example/a"));
        var other = new Visit("/a");
        other.headers.put("Host", "evil.example");
        maker.answer(other.to(naming("http://evil.example/a")), NO_PARAMETERS);
        assertThat(other.text()).isEqualTo("http://evil.example/a");

        assertThat(ask("/a", naming("http://menhu.example/a")).text()).isEqualTo("http://menhu.example/a");
        assertThat(new String(pages.find("/a").plain())).isEqualTo("http://menhu.example/a");
    }

    @Test
    void thePagesStayWithinTheMemoryTheyAreGiven() throws Exception {
        var few = new KeptPages(new PublicMemory(), 20_000);
        for (var i = 0; i < 200; i++) {
            few.begin("/" + i);
            few.end("/" + i, kept("page " + i));
        }

        assertThat(few.bytes()).isLessThanOrEqualTo(20_000);
    }

    private KeptPage kept(String text) {
        return KeptPage.of(
                new KeptPage.Rendered(pages.generation(), null, NO_PARAMETERS), text.getBytes(), "text/html", null);
    }

    /** One that has to name the site's address. */
    private Page naming(String text) {
        return (request, response) -> {
            PageFacts.namesOrigin(request);
            page(text).render(request, response);
        };
    }

    private Visit ask(String address, Page page) throws Exception {
        var visit = new Visit(address);
        maker.answer(visit.to(page), NO_PARAMETERS);
        return visit;
    }

    private Page page(String text) {
        return (request, response) -> {
            rendered.incrementAndGet();
            response.setContentType("text/html;charset=UTF-8");
            response.getWriter().write(text);
        };
    }

    private static Page error(int status) {
        return (request, response) -> response.sendError(status);
    }
}
