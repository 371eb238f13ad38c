package org.menhu.portal.shared.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class CursorTest {

    private static final Cursor PLACE = new Cursor(Instant.ofEpochMilli(1_795_000_000_123L), 42);

    @Test
    void anAddressLeadsToTheSamePlaceAndDirection() {
        assertThat(Cursor.parse(PLACE.toString())).isEqualTo(PLACE);
        assertThat(Cursor.parse(PLACE.back().toString()))
                .isEqualTo(PLACE.back())
                .isNotEqualTo(PLACE);
        assertThat(Cursor.parse(Cursor.END.toString())).isEqualTo(Cursor.END);
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "1", "-1-1", "1-1-older", "1-1-newer ", "99999999999999999999-1", "last-newer"})
    void whatMakesNoSenseIsTheStart(String text) {
        assertThat(Cursor.parse(text)).isEqualTo(Cursor.START);
    }
}
