package org.menhu.portal.notice.ejb;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class NoticeTextsTest {

    @Test
    void eachReaderHasHisOwnLanguage() {
        var who = List.of("鑫阅", "末班车");

        assertThat(NoticeTexts.text(Locale.SIMPLIFIED_CHINESE, "article.notice.publish", who))
                .isEqualTo("鑫阅发布了《末班车》。");
        assertThat(NoticeTexts.text(Locale.ENGLISH, "article.notice.publish", who))
                .isEqualTo("鑫阅 published “末班车”.");
    }

    @Test
    void aNoticeOfAnOlderVersionIsShownByItsKey() {
        assertThat(NoticeTexts.text(Locale.ENGLISH, "gone.notice.away", List.of()))
                .isEqualTo("gone.notice.away");
    }
}
