package org.menhu.portal.shared.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class FormTokenTest {

    private static final byte[] KEY = new byte[32];
    private static final Instant NOON = Instant.parse("2026-11-23T12:00:00Z");

    @Test
    void itsAgeIsTheTimeTheFormWasOpen() {
        var token = at(NOON).issue("/article/view.xhtml");

        assertThat(at(NOON.plusSeconds(7)).age("/article/view.xhtml", token)).contains(Duration.ofSeconds(7));
    }

    @Test
    void itCountsForItsOwnPageAlone() {
        assertThat(at(NOON).age("/account/sign-in.xhtml", at(NOON).issue("/article/view.xhtml")))
                .isEmpty();
    }

    @Test
    void itEndsAfterADay() {
        var token = at(NOON).issue("/a.xhtml");

        assertThat(at(NOON.plus(Duration.ofHours(47))).age("/a.xhtml", token)).isPresent();
        assertThat(at(NOON.plus(Duration.ofHours(48))).age("/a.xhtml", token)).isEmpty();
    }

    @Test
    void aForgedOneIsNone() {
        var token = at(NOON).issue("/a.xhtml");

        assertThat(at(NOON).age("/a.xhtml", null)).isEmpty();
        assertThat(at(NOON).age("/a.xhtml", "")).isEmpty();
        assertThat(at(NOON).age("/a.xhtml", "x" + token)).isEmpty();
        assertThat(at(NOON).age("/a.xhtml", token.substring(0, token.indexOf('.') + 1)))
                .isEmpty();
        assertThat(new FormToken(Clock.fixed(NOON, ZoneOffset.UTC), new FormKey(new byte[] {1})).age("/a.xhtml", token))
                .isEmpty();
    }

    private static FormToken at(Instant now) {
        return new FormToken(Clock.fixed(now, ZoneOffset.UTC), new FormKey(KEY));
    }
}
