package org.menhu.portal.transfer.ejb;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class SampleViewsTest {

    private static final LocalDate FIRST = LocalDate.of(2026, 2, 28);

    @Test
    void theDaysTogetherHaveAllReadings() {
        assertThat(sum(33, 268)).isEqualTo(33);
        assertThat(sum(2317, 8)).isEqualTo(2317);
        assertThat(sum(318, 0)).isEqualTo(318);
    }

    @Test
    void mostReadersComeInTheFirstDays() {
        var views = SampleViews.byDay(1000, FIRST, FIRST.plusDays(99));
        assertThat(views.headMap(FIRST.plusDays(10)).values().stream()
                        .mapToLong(Long::longValue)
                        .sum())
                .isBetween(500L, 700L);
        assertThat(views.get(FIRST)).isGreaterThan(views.get(FIRST.plusDays(5)));
    }

    @Test
    void aDayWithoutReadersIsLeftOut() {
        assertThat(SampleViews.byDay(33, FIRST, FIRST.plusDays(268)).values())
                .hasSizeLessThan(34)
                .allMatch(views -> views > 0);
    }

    private static long sum(long views, int days) {
        return SampleViews.byDay(views, FIRST, FIRST.plusDays(days)).values().stream()
                .mapToLong(Long::longValue)
                .sum();
    }
}
