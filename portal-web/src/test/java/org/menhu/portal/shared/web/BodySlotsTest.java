package org.menhu.portal.shared.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class BodySlotsTest {

    private final BodySlots slots = new BodySlots(3, 2);

    @Test
    void oneAddressGetsAPartOnly() {
        assertThat(slots.take("a")).isTrue();
        assertThat(slots.take("a")).isTrue();
        assertThat(slots.take("a")).isFalse();
        assertThat(slots.take("b")).isTrue();
    }

    @Test
    void allTogetherGetNoMoreThanThereIs() {
        slots.take("a");
        slots.take("b");
        slots.take("c");

        assertThat(slots.take("d")).isFalse();
    }

    @Test
    void whatIsGivenBackCanBeTakenAgain() {
        slots.take("a");
        slots.take("a");
        slots.giveBack("a");

        assertThat(slots.take("a")).isTrue();
        assertThat(slots.take("a")).isFalse();
    }
}
