package org.menhu.portal.shared.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SafeHtmlTest {

    private static final List<String> RUBBISH = Stream.of(
                    "p ul ol li table thead tbody tr td caption figure div a em h2 pre code select option svg button dl dd b"
                            .split(" "))
            .flatMap(name -> Stream.of("<" + name + ">", "</" + name + ">", "文"))
            .toList();

    @Test
    void whatMarkdownMakesStays() {
        var html = "<h2 id=\"背景\">背景</h2><p>一<strong>二</strong><code class=\"language-java\">x</code></p>"
                + "<blockquote><p>引</p></blockquote><ol start=\"3\"><li>三</li></ol>";

        assertThat(SafeHtml.of(html)).hasToString(html);
    }

    @Test
    void aPictureOfTheLibraryKeepsItsSizes() {
        var html = "<figure><img src=\"/media/ab12.jpg\" srcset=\"/media/ab12-480.jpg 480w, /media/ab12.jpg 900w\""
                + " sizes=\"(max-width: 760px) 100vw, 720px\" width=\"900\" height=\"600\" alt=\"山\" loading=\"lazy\" />"
                + "<figcaption>山</figcaption></figure>";

        assertThat(SafeHtml.of(html).toString())
                .contains("src=\"/media/ab12.jpg\"", "srcset=", "width=\"900\"", "loading=\"lazy\"", "<figcaption>");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "<img src=x onerror=alert(1)>",
                "<img src=\"https://example.org/a.png\">",
                "<a href=\"javascript:alert(1)\">x</a>",
                "<p style=\"color:red\">x</p>",
                "<svg onload=alert(1)>",
                "<math><mi xlink:href=\"javascript:alert(1)\">",
                "<iframe src=\"/\"></iframe>",
                "<form action=\"/x\"><input></form>",
                "<p id=\"__proto__\" class=\"admin\">x</p>"
            })
    void whatCouldDoHarmIsDropped(String html) {
        assertThat(SafeHtml.of(html).toString())
                .doesNotContainIgnoringCase(
                        "script", "onerror", "onload", "style", "example.org", "iframe", "<form", "class=");
    }

    @Test
    void whoeverReadsItElsewhereGetsFullAddresses() {
        var html = SafeHtml.of(
                "<p><a href=\"/article/x\">甲</a> <a href=\"#fn1\">1</a> <a href=\"https://b.example/c\">乙</a>"
                        + "<a href=\"//c.example/d\">丙</a> src=\"/no\" 320w, /media/no.jpg <img src=\"/media/a.jpg\" srcset=\"/media/a-320.jpg 320w, /media/a.jpg 800w\"></p>");

        assertThat(html.at("https://a.example", "/article/y"))
                .contains("href=\"https://a.example/article/x\"", "href=\"https://a.example/article/y#fn1\"")
                .contains("href=\"https://b.example/c\"", "href=\"//c.example/d\"")
                .contains("src=\"https://a.example/media/a.jpg\"")
                .containsPattern(
                        "srcset=\"https://a.example/media/a-320.jpg 320w ?, ?https://a.example/media/a.jpg 800w\"")
                .doesNotContain("https://a.example/no", "https://a.example/media/no.jpg");
    }

    @Test
    void fullWidthPunctuationStaysOneCharacterAndLookAlikesOfMarkupDoNot() {
        assertThat(SafeHtml.of("<p>你好，世界！（一）：＜</p>")).hasToString("<p>你好，世界！（一）：&#xff1c;</p>");
    }

    @Test
    void sanitizingTwiceChangesNothing() {
        var once = SafeHtml.of(
                "<p>a &amp; b <a href=\"https://example.org/?a=1&b=2\" title='\"'>c</a> &lt;script&gt; 𠮷😀</p>");

        assertThat(SafeHtml.of(once.toString())).isEqualTo(once);
    }

    @ParameterizedTest
    @CsvSource(quoteCharacter = '"', textBlock = """
            <li>一</li>,                              <ul><li>一</li></ul>
            <menu><li>一</menu>,                      <ul><li>一</li></ul>
            <select>一,                               <ul><li>一</li></ul>
            <p><li>一</p>,                            <p></p><ul><li>一</li></ul>
            <dl><dd><select>一</dl>,                  <ul><li>一</li></ul>
            <ul>一<p>二</p><li>三</ul>,               <ul><li>一<p>二</p></li><li>三</li></ul>
            <caption>一<pre>二</pre></caption>,       <table></table>一<pre>二</pre>
            <tr><td>一,                               <table><tbody><tr><td>一</td></tr></tbody></table>
            """)
    void whatIsLeftOpenIsClosedAndItemsStandInLists(String html, String mended) {
        assertThat(SafeHtml.of(html)).hasToString(mended);
    }

    @Test
    void sanitizingRubbishTwiceChangesNothing() {
        var random = new Random(7);
        for (var round = 0; round < 5_000; round++) {
            var rubbish = IntStream.range(0, 10)
                    .mapToObj(i -> RUBBISH.get(random.nextInt(RUBBISH.size())))
                    .collect(Collectors.joining());

            var once = SafeHtml.of(rubbish);

            assertThat(SafeHtml.of(once.toString())).as(rubbish).isEqualTo(once);
        }
    }
}
