package org.menhu.portal.account.ejb;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class PasswordHashTest {

    @Test
    void aPasswordMatchesItsOwnHashAloneAlsoAfterStorage() {
        var stored = PasswordHash.parse(PasswordHash.of("春风又绿江南岸").toString());

        assertThat(stored.matches("春风又绿江南岸")).isTrue();
        assertThat(stored.matches("春风又绿江南")).isFalse();
        assertThat(stored.isOutdated()).isFalse();
    }

    @Test
    void theSamePasswordIsHashedDifferentlyEachTime() {
        assertThat(PasswordHash.of("one and the same").toString())
                .startsWith("$argon2id$v=19$m=19456,t=2,p=1$")
                .isNotEqualTo(PasswordHash.of("one and the same").toString());
    }

    /** Made by the reference implementation: echo -n password | argon2 somesalt -id -t 2 -k 256 -p 1 -l 32 -e. */
    @Test
    void aHashOfTheReferenceImplementationIsUnderstoodAndFoundOutdated() {
        var reference = PasswordHash.parse(
                "$argon2id$v=19$m=256,t=2,p=1$c29tZXNhbHQ$nf65EOgLrQMR/uIPnA4rEsF5h7TKyQwu9U1bMCHGi/4");

        assertThat(reference.matches("password")).isTrue();
        assertThat(reference.isOutdated()).isTrue();
    }

    @Test
    void fullWidthLettersAreTheSamePassword() {
        assertThat(PasswordHash.of("Menhu-２０２６-portal").matches("Menhu-2026-portal"))
                .isTrue();
    }

    @Test
    void nobodyHasAPassword() {
        assertThat(PasswordHash.NOBODY.matches("")).isFalse();
        assertThatThrownBy(() -> PasswordHash.parse("{SHA}abc")).isInstanceOf(IllegalArgumentException.class);
    }
}
