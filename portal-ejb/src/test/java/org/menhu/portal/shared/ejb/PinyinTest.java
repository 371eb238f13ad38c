package org.menhu.portal.shared.ejb;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class PinyinTest {

    @Test
    void eachCharacterHasItsReadingAndWhatIsNotChineseNone() {
        assertThat(Pinyin.syllables("北极A圈")).containsExactly("bei", "ji", "", "quan");
    }

    @Test
    void aWordIsReadAsItIsSpoken() {
        assertThat(Pinyin.syllables("去银行行走")).containsExactly("qu", "yin", "hang", "xing", "zou");
        assertThat(Pinyin.spellWords("去银行")).isEqualTo("去 yin hang ");
    }

    @Test
    void everyWordOfTheListHasAReadingForEachOfItsCharacters() throws Exception {
        try (var list = Pinyin.class.getResourceAsStream("readings.txt")) {
            new String(list.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> line.split("\\s+"))
                    .forEach(words -> assertThat(words).hasSize(1 + words[0].codePointCount(0, words[0].length())));
        }
    }
}
