package org.menhu.portal.shared.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SafeHtmlTest {

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
    void fullWidthPunctuationStaysOneCharacterAndLookAlikesOfMarkupDoNot() {
        assertThat(SafeHtml.of("<p>你好，世界！（一）：＜</p>")).hasToString("<p>你好，世界！（一）：&#xff1c;</p>");
    }

    @Test
    void sanitizingTwiceChangesNothing() {
        var once = SafeHtml.of(
                "<p>a &amp; b <a href=\"https://example.org/?a=1&b=2\" title='\"'>c</a> &lt;script&gt; 𠮷😀</p>");

        assertThat(SafeHtml.of(once.toString())).isEqualTo(once);
    }
}
