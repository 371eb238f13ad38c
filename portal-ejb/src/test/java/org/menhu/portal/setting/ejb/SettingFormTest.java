package org.menhu.portal.setting.ejb;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.menhu.portal.setting.model.SettingKey;
import org.menhu.portal.shared.model.FieldRefusedException;

class SettingFormTest {

    @ParameterizedTest
    @CsvSource({
        "ICP_NUMBER, 沪ICP备2023034348号-8, true",
        "ICP_NUMBER, 京ICP证030173号, true",
        "ICP_NUMBER, ICP备2023034348号, false",
        "ICP_NUMBER, 沪ICP备2023034348, false",
        "POLICE_NUMBER, 沪公网安备31010602000001号, true",
        "POLICE_NUMBER, 公网安备31010602000001号, false",
        "BASE_URL, https://menhu.example:8443, true",
        "BASE_URL, https://menhu.example/, false",
        "BASE_URL, javascript:alert(1), false",
        "SITE_ZONE, Asia/Shanghai, true",
        "SITE_ZONE, Asia/Nowhere, false",
        "SITE_LANGUAGE, en, true",
        "SITE_LANGUAGE, fr, false",
        "GREY_FROM, 2026-12-13, true",
        "GREY_FROM, 2026-02-30, false",
        "ARTICLES_PER_PAGE, 99, true",
        "ARTICLES_PER_PAGE, 0, false",
        "COMMENTS_OPEN, yes, false",
    })
    void aValueHasTheFormOfItsKey(SettingKey key, String value, boolean right) {
        assertThat(SettingForm.isRight(key, value)).isEqualTo(right);
    }

    @ParameterizedTest
    @EnumSource
    void anEmptyValueStandsForTheDefaultWhichIsRightItself(SettingKey key) {
        assertThat(SettingForm.isRight(key, "")).isTrue();
        assertThat(SettingForm.isRight(key, key.defaultValue())).isTrue();
    }

    @Test
    void everyValueOfAWrongFormIsNamed() {
        var values = new EnumMap<>(Map.of(
                SettingKey.SITE_NAME, "门户",
                SettingKey.ICP_NUMBER, "没有",
                SettingKey.ARTICLES_PER_PAGE, "0",
                SettingKey.GREY_FROM, "2026-12-13",
                SettingKey.GREY_UNTIL, "2026-12-12"));
        assertThat(fields(values)).containsExactlyInAnyOrder("ICP_NUMBER", "ARTICLES_PER_PAGE");

        values.remove(SettingKey.ICP_NUMBER);
        values.remove(SettingKey.ARTICLES_PER_PAGE);
        assertThat(fields(values)).containsExactly("GREY_UNTIL");
        values.put(SettingKey.GREY_UNTIL, " ");
        assertThat(fields(values)).isEmpty();
    }

    private static List<String> fields(Map<SettingKey, String> values) {
        return SettingForm.refusals(values).stream()
                .map(FieldRefusedException::getField)
                .toList();
    }

    @Test
    void aNameMayBeAnything() {
        assertThat(SettingForm.isRight(SettingKey.SITE_NAME, "门户 <b>")).isTrue();
    }
}
