package org.menhu.portal.article.ejb;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SlugMakerTest {

    @Test
    void aChineseTitleIsWrittenInPinyin() {
        assertThat(slug("中国历史")).isEqualTo("zhong-guo-li-shi");
    }

    @Test
    void aCharacterIsReadAsItsWordWantsIt() {
        assertThat(slug("银行重新成长")).isEqualTo("yin-hang-chong-xin-cheng-zhang");
    }

    @Test
    void aMixedTitleKeepsItsEnglishWords() {
        assertThat(slug("用 Java 25 写门户!")).isEqualTo("yong-java-25-xie-men-hu");
    }

    @Test
    void aTitleWithoutLettersTakesTheFallback() {
        assertThat(slug("🎉！？")).isEqualTo("article");
    }

    @Test
    void aLongTitleIsCutAtAWord() {
        assertThat(slug("历史".repeat(40))).hasSizeLessThanOrEqualTo(80).endsWith("-li");
    }

    private static String slug(String title) {
        return SlugMaker.of(title, "article").value();
    }
}
