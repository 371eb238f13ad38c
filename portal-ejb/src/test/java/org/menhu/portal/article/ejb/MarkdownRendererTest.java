package org.menhu.portal.article.ejb;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.menhu.portal.media.model.Picture;
import org.menhu.portal.media.model.PictureFormat;
import org.menhu.portal.shared.model.SafeHtml;

class MarkdownRendererTest {

    private static final Picture PICTURE = new Picture("abc123", PictureFormat.JPEG, 1600, 900);

    @Test
    void aHeadingHasAnIdOfItsOwnTextAndLinksToItself() {
        assertThat(render("## 俄美关系的 历史背景")).contains("<h2 id=\"俄美关系的-历史背景\">").contains(">俄美关系的 历史背景</a></h2>");
    }

    @Test
    void equalHeadingsHaveDifferentIds() {
        assertThat(render("## 小结\n\n## 小结")).contains("id=\"小结\"").contains("id=\"小结-2\"");
    }

    @Test
    void manyEqualHeadingsTakeNoLongerEach() {
        assertThat(render("## 小结\n".repeat(20_000))).contains("id=\"小结-20000\"");
    }

    @Test
    void aTextThatBeginsWithAFirstLevelHeadingMovesDownAsAWhole() {
        assertThat(render("# 甲\n\n## 乙"))
                .contains("<h2 id=\"甲\"")
                .contains("<h3 id=\"乙\"")
                .doesNotContain("<h1");
    }

    @Test
    void aPictureAloneInItsParagraphIsAFigureWithSizesAndCaption() {
        assertThat(render("![长桌](/media/abc123.jpg \"会谈现场\")"))
                .contains("<figure>")
                .contains("width=\"1600\"")
                .contains("height=\"900\"")
                .contains("/media/abc123-480.jpg 480w")
                .contains("loading=\"lazy\"")
                .contains("alt=\"长桌\"")
                .contains("<a href=\"/media/abc123.jpg\"")
                .contains("<figcaption>会谈现场</figcaption>");
    }

    @Test
    void aPictureThatIsNotKeptHereIsNotShown() {
        assertThat(render("![x](https://elsewhere.example/x.png) ![y](/media/unknown.jpg)"))
                .doesNotContain("<img");
    }

    @Test
    void htmlInTheMarkdownDoesNotRun() {
        assertThat(render("<script>alert(1)</script>\n\n[x](javascript:alert(1)) <img src=x onerror=alert(1)>"))
                .doesNotContain("<script", "javascript:", "onerror");
    }

    @Test
    void aTableScrollsByItself() {
        assertThat(render("|a|b|\n|-|-|\n|1|2|")).contains("<div class=\"table-scroll\"><table>");
    }

    @Test
    void theKeysOfTheNamedPicturesAreFound() {
        assertThat(new MarkdownRenderer("![a](/media/k1.jpg) ![b](/media/k2-800.png) ![c](http://x/y.png)").fileKeys())
                .containsExactlyInAnyOrder("k1", "k2");
    }

    @Test
    void theTableOfContentsIsNestedByLevel() {
        var headings = Headings.of(html("## 一\n\n### 一甲\n\n#### 一甲子\n\n## 二\n\n#### 跳级"));

        assertThat(headings).extracting(heading -> heading.text()).containsExactly("一", "二");
        assertThat(headings.getFirst()
                        .children()
                        .getFirst()
                        .children()
                        .getFirst()
                        .id())
                .isEqualTo("一甲子");
        assertThat(headings.getLast().children()).hasSize(1);
    }

    @Test
    void aBodyWithoutHeadingsHasNoTableOfContents() {
        assertThat(Headings.of(SafeHtml.of("<p>文</p>"))).isEmpty();
    }

    @Test
    void everyHanCharacterAndEveryLatinWordCountsOnce() {
        assertThat(WordCount.of(Jsoup.parseBodyFragment("<p>开源 open-source 软件，don't 42！</p>")))
                .isEqualTo(7);
    }

    @Test
    void aFootnoteStandsAtTheEndBesideALinkInTheText() {
        assertThat(render("竹签发了芽。[^1] [投稿](/page/contribute)\n\n[^1]: 是木槿枝。"))
                .containsPattern("(?s)<sup.*<a href=\"/page/contribute\".*是木槿枝");
    }

    private static String render(String markdown) {
        return html(markdown).toString();
    }

    private static SafeHtml html(String markdown) {
        return new MarkdownRenderer(markdown).render(Map.of("abc123", PICTURE));
    }

    @Test
    void aListItemOutsideAListGetsAList() {
        var html = render("甲 <li>乙\n\n- 丙");

        assertThat(html).contains("<ul><li>乙", "<ul><li>丙</li></ul>");
    }
}
