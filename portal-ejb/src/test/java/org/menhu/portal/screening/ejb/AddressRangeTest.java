package org.menhu.portal.screening.ejb;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.menhu.portal.shared.model.BusinessException;

class AddressRangeTest {

    @ParameterizedTest
    @CsvSource({
        "203.0.113.0/24, 203.0.113.255, true",
        "203.0.113.0/24, 203.0.114.0, false",
        "203.0.113.7, 203.0.113.7, true",
        "0.0.0.0/0, 8.8.8.8, true",
        "2001:db8::/33, 2001:db8:7fff::1, true",
        "2001:db8::/33, 2001:db8:8000::1, false",
        "0.0.0.0/0, ::2, false",
        "10.0.0.0/8, not-an-address, false"
    })
    void anAddressIsWithinARangeOrNot(String range, String address, boolean within) {
        assertThat(AddressRange.parse(range).getFirst().contains(address)).isEqualTo(within);
    }

    @Test
    void rangesStandBetweenCommasBlanksAndLineEnds() {
        assertThat(AddressRange.parse(" 10.0.0.0/8, 192.0.2.1\n::1")).hasSize(3);
    }

    @ParameterizedTest
    @ValueSource(strings = {"localhost", "10.0.0.0/33", "1.2.3", "10.0.0.0/x", "300.1.1.1", "::/129"})
    void whatIsNoAddressIsRefused(String range) {
        assertThatThrownBy(() -> AddressRange.parse(range))
                .isInstanceOf(BusinessException.class)
                .hasMessage("screening.addressInvalid");
    }
}
