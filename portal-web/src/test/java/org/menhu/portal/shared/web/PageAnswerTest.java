package org.menhu.portal.shared.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Instant;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PageAnswerTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "none",
            value = {
                "none | false",
                "gzip | true",
                "gzip, deflate, br, zstd | true",
                "br;q=1.0, gzip;q=0.8, *;q=0.1 | true",
                "br | false",
                "identity | false",
                "gzip;q=0 | false",
                "gzip; q=0.0, br | false",
                "br;q=0, gzip | true",
                "gzip;q=0.5 | true"
            })
    void compressesForThoseWhoSayThatTheyReadIt(String accepted, boolean compressed) {
        assertThat(PageAnswer.takesGzip(accepted)).isEqualTo(compressed);
    }

    @Test
    void nginxMayAnswerByItselfUntilTheSecondIsOver() throws IOException {
        var page = KeptPage.of(new KeptPage.Rendered(0, null, Set.of()), new byte[] {1}, "text/html", null);
        var visit = new Visit("/a");

        PageAnswer.send(page, visit.to((request, response) -> {}).call(), Instant.parse("1970-01-01T00:00:07.999Z"));

        assertThat(visit.header("X-Accel-Expires")).isEqualTo("@7");
    }
}
