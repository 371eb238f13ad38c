package org.menhu.portal.notice.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Instant;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.menhu.portal.account.model.Account;

class NoticeTest {

    private static final Instant NOW = Instant.EPOCH;

    private final Account reader = new Account("xinyue", "鑫阅", Set.of(), NOW);

    @Test
    void whatFillsItsPlacesIsReadBackInOrderEvenWhenEmpty() {
        assertThat(notice("鑫阅", "", "末班车").getParameters()).containsExactly("鑫阅", "", "末班车");
        assertThat(notice().getParameters()).isEmpty();
    }

    @Test
    void aVeryLongTextIsShortenedAndNoCharacterIsCutInHalf() {
        var kept = notice("𠀀".repeat(400)).getParameters().getFirst();

        assertThat(kept.length()).isLessThanOrEqualTo(300);
        assertThat(kept).endsWith("𠀀…");
    }

    @Test
    void lineBreaksAndSeparatorsWithinATextBecomeBlanks() {
        assertThat(notice("a\r\nBcc: b\u001fc").getParameters()).containsExactly("a Bcc: b c");
    }

    @Test
    void itLeadsNowhereButIntoThePortal() {
        for (var path : new String[] {"https://example.org/", "//example.org/", "/\\example.org", "admin", "/a b"}) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> NewNotice.of("article.notice.published", path))
                    .withMessageContaining(path);
        }
    }

    @Test
    void openingItTwiceKeepsTheFirstTime() {
        var notice = notice();
        notice.read(NOW);
        notice.read(NOW.plusSeconds(60));

        assertThat(notice.getReadAt()).isEqualTo(NOW);
    }

    private Notice notice(Object... parameters) {
        return new Notice(reader, NewNotice.of("article.notice.published", "/admin/articles", parameters), NOW);
    }
}
