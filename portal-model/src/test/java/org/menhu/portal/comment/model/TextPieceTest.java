package org.menhu.portal.comment.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TextPieceTest {

    @Test
    void blankLinesPartParagraphsAndLineEndsPartLines() {
        var paragraphs = TextPiece.paragraphs("\n第一行\r\n第二行\n \n\n第三行\n");

        assertThat(paragraphs).hasSize(2);
        assertThat(paragraphs.get(0)).extracting(TextPieceTest::textOf).containsExactly("第一行", "第二行");
        assertThat(paragraphs.get(1)).extracting(TextPieceTest::textOf).containsExactly("第三行");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    参考https://example.com/lng，谢谢          | https://example.com/lng
                    看 http://example.com/a?b=1&c=2#d。        | http://example.com/a?b=1&c=2#d
                    (see https://example.com/x).              | https://example.com/x
                    HTTPS 不算:example.com/a                   |
                    https://例子.中国/                          |
                    https://                                  |
                    """)
    void anAddressEndsWhereTheSentenceGoesOn(String line, String url) {
        assertThat(links(line)).isEqualTo(url == null ? List.of() : List.of(url));
        assertThat(textOf(TextPiece.line(line))).isEqualTo(line);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "javascript:alert(1)",
                "data:text/html,<script>alert(1)</script>",
                "vbscript:msgbox(1)",
                "//example.com/x",
                "file:///etc/passwd"
            })
    void nothingButHttpBecomesALink(String text) {
        assertThat(links(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "https://a.example/\"onmouseover=\"alert(1)",
                "https://a.example/'><img src=x onerror=alert(1)>",
                "https://a.example/<svg/onload=alert(1)>",
                "<a href=\"https://a.example/\">x</a>",
                "https://a.example/\u0000x",
                "https://javascript:alert(1)@a.example/`x`"
            })
    void noLinkHoldsWhatCouldEndItsAttribute(String text) {
        assertThat(links(text)).allMatch(url -> url.matches("https?://[^\\s\"'<>`\\\\{}|^]+"));
        assertThat(textOf(TextPiece.line(text))).isEqualTo(text);
    }

    @Test
    void noLineOfTheCorporaMakesALinkThatIsMoreThanAnAddress() throws IOException {
        var lines = corpora();

        assertThat(lines).hasSizeGreaterThan(1000).allSatisfy(line -> {
            assertThat(links(line)).allMatch(url -> url.matches("https?://[^\\s\"'<>`\\\\{}|^]+"));
            assertThat(textOf(TextPiece.line(line))).isEqualTo(line);
        });
    }

    private static List<String> corpora() throws IOException {
        var lines = new ArrayList<String>();
        try (var files = Files.list(Path.of("src/test/resources/corpora/xss"))) {
            for (var file : files.toList()) {
                lines.addAll(Files.readAllLines(file, StandardCharsets.ISO_8859_1)); // not all of them are UTF-8
            }
        }
        return lines;
    }

    private static List<String> links(String line) {
        return TextPiece.line(line).stream()
                .map(TextPiece::url)
                .filter(url -> url != null)
                .toList();
    }

    private static String textOf(List<TextPiece> pieces) {
        return pieces.stream().map(TextPiece::text).collect(Collectors.joining());
    }
}
