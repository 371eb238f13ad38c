package org.menhu.portal.shared.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import org.junit.jupiter.api.Test;

class IntegrityViolationTest {

    @Test
    void aRowThatIsThereOrNeededIsOne() {
        assertThat(IntegrityViolation.causes(wrapped("23505"))).isTrue();
        assertThat(IntegrityViolation.causes(wrapped("23503"))).isTrue();
    }

    @Test
    void aDatabaseThatIsAwayOrBusyIsNone() {
        assertThat(IntegrityViolation.causes(wrapped("08006"))).isFalse();
        assertThat(IntegrityViolation.causes(wrapped("40001"))).isFalse();
        assertThat(IntegrityViolation.causes(wrapped(null))).isFalse();
        assertThat(IntegrityViolation.causes(new IllegalStateException())).isFalse();
    }

    private static Exception wrapped(String state) {
        return new IllegalStateException(new RuntimeException(new SQLException("refused", state)));
    }
}
