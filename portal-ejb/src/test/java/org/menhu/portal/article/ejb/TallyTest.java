package org.menhu.portal.article.ejb;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.menhu.portal.account.model.Visitor;

class TallyTest {

    private final Tally counter = new Tally(Duration.ofMinutes(1));

    @Test
    void aVisitorCountsOnceForEachArticle() {
        counter.count(1, visitor(1));
        counter.count(1, visitor(1));
        counter.count(2, visitor(1));
        counter.count(1, visitor(2));

        assertThat(counter.take()).containsEntry(1L, 2L).containsEntry(2L, 1L);
    }

    @Test
    void whatWasTakenIsNotTakenAgain() {
        counter.count(1, visitor(1));

        assertThat(counter.take()).hasSize(1);
        assertThat(counter.take()).isEmpty();
    }

    @Test
    void nothingIsLostWhileOthersAreTaken() {
        var written = 0L;
        try (var readers = Executors.newFixedThreadPool(8)) {
            IntStream.range(0, 20_000).forEach(n -> readers.submit(() -> counter.count(n % 3, visitor(n))));
            while (!readers.isTerminated() && written < 20_000) {
                written += counter.take().values().stream()
                        .mapToLong(Long::longValue)
                        .sum();
            }
        }

        assertThat(written).isEqualTo(20_000);
    }

    @Test
    void programsAreToldFromReaders() {
        assertThat(Robots.isRobot("Mozilla/5.0 (compatible; Baiduspider/2.0)")).isTrue();
        assertThat(Robots.isRobot("curl/8.5.0")).isTrue();
        assertThat(Robots.isRobot("")).isTrue();
        assertThat(Robots.isRobot("Mozilla/5.0 (iPhone; CPU iPhone OS 17_0) MicroMessenger/8.0"))
                .isFalse();
    }

    private static Visitor visitor(int number) {
        return new Visitor("10.0.0." + number, "browser");
    }
}
