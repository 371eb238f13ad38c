package org.menhu.portal.dashboard.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.menhu.portal.dashboard.model.Waiting;
import org.menhu.portal.shared.web.Messages;

class ConsolePlaceTest {

    private static final Waiting MUCH = new Waiting(2, 3, 4, 5, 6, 7, 8);

    @ParameterizedTest
    @EnumSource(ConsolePlace.class)
    void everyPlaceHasItsTextsInBothLanguages(ConsolePlace place) {
        for (var locale : Messages.LOCALES) {
            assertThat(Messages.text(locale, "dashboard.place." + place.word())).isNotBlank();
            if (place.waiting(MUCH) > 0) {
                assertThat(Messages.text(locale, "dashboard.waiting." + place.word(), 2))
                        .contains("2");
            }
        }
    }

    @ParameterizedTest
    @EnumSource(ConsolePlace.class)
    void nothingIsCountedWhenNothingWaits(ConsolePlace place) {
        assertThat(place.waiting(new Waiting(0, 0, 0, 0, 0, 0, 0))).isZero();
    }
}
