package org.menhu.portal.screening.ejb;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class WordIntakeTest {

    @Test
    void everyLineIsNewThereAlreadyInvalidOrPassedOver() {
        var intake = new WordIntake(List.of("红包"));

        "\ufeff加微信\n紅.包\n# 说明\n\n加 微 信\n***\na\n".concat("长".repeat(65)).lines().forEach(intake::take);

        assertThat(intake.words()).containsExactly("红包", "加微信");
        var report = intake.report(1);
        assertThat(report.added()).isEqualTo(1);
        assertThat(report.duplicates()).isEqualTo(2);
        assertThat(report.invalid()).isEqualTo(3);
        assertThat(report.examples()).hasSize(3).startsWith("***", "a");
    }
}
