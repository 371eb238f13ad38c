package org.menhu.portal.shared.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SpreadsheetTest {

    private static final String FORMULA = "=HYPERLINK(\"http://thief.example/\")";

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+86", "-2", "@SUM(A1)", "＝1", "\t=1", "=1\n第二行"})
    void aTextStaysATextInASpreadsheet(String title) {
        assertThat(Spreadsheet.harmless(title)).isEqualTo("'" + title);
        assertThat(Spreadsheet.harmless("末班车" + title)).isEqualTo("末班车" + title);
    }

    @Test
    void numbersStayNumbersAndNothingStaysEmpty() throws IOException {
        assertThat(csv("末班车", -3L, null)).isEqualTo("\ufeff末班车,-3,\r\n");
    }

    @Test
    void aCellHoldsCommasQuotesAndLines() throws IOException {
        assertThat(csv("a", "甲,乙", "说\"好\"", "一\n二")).isEqualTo("\ufeffa,\"甲,乙\",\"说\"\"好\"\"\",\"一\n二\"\r\n");
    }

    private static String csv(Object... cells) throws IOException {
        var out = new ByteArrayOutputStream();
        Spreadsheet.csv(List.of(Arrays.asList(cells)).iterator(), out);
        return out.toString(StandardCharsets.UTF_8);
    }

    @Test
    void anExcelFileHoldsNoFormula(@TempDir Path folder) throws IOException {
        var file = folder.resolve("list.xlsx");
        try (var out = Files.newOutputStream(file)) {
            Spreadsheet.xlsx(List.of(Arrays.<Object>asList(FORMULA, 7L, null)).iterator(), out);
        }

        var parts = new StringBuilder();
        try (var zip = new ZipFile(file.toFile())) {
            for (var entry : Collections.list(zip.entries())) {
                parts.append(new String(zip.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        assertThat(parts).contains("HYPERLINK").contains("<v>7</v>").doesNotContain("<f>");
    }
}
