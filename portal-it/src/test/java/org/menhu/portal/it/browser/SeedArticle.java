package org.menhu.portal.it.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import java.util.regex.Pattern;
import org.assertj.core.api.Assertions;

/** The article that the portal is measured by, part for part as S1 to S16 name them. */
final class SeedArticle {

    static final String PATH = "/article/russia-us-cooperation";
    static final String TITLE = "普京称俄美准备重新建立合作关系,历史、挑战与前景";

    private SeedArticle() {}

    static void hasItsHead(Visitor reader) {
        var crumbs = reader.element("nav.crumbs");
        assertThat(crumbs.locator("a").first()).hasText("首页"); // S1
        assertThat(crumbs.locator("a").last()).hasText("百科");
        assertThat(crumbs.locator("[aria-current=page]")).hasText("正文");
        assertThat(reader.element(".section-name a")).hasText("百科"); // S2
        assertThat(reader.element("h1")).hasText(TITLE); // S3
        assertThat(reader.page).hasTitle(Pattern.compile("^" + TITLE + " - .+"));
        assertThat(reader.element(".byline a[href='/author/xinyue']")).containsText("鑫阅"); // S4
        assertThat(reader.element(".byline .avatar")).isVisible();
        assertThat(reader.element(".byline time").first()).hasText("02-28"); // S5
        assertThat(reader.element(".byline a[href='/category/encyclopedia']")).hasText("百科"); // S6
        assertThat(reader.element(".byline")).containsText(Pattern.compile("\\d+人已围观")); // S7
        assertThat(reader.element(".summary")).containsText(Pattern.compile("^\\s*摘要\\s*在2023年")); // S8
    }

    static void hasItsBody(Visitor reader) {
        assertThat(reader.element(".prose > p").first()).containsText("在2023年的国际政治舞台上"); // S9
        assertThat(reader.element(".prose h2[id]").first()).containsText("俄美关系的历史背景"); // S10
        assertThat(reader.element(".prose").getByText("1、能源合作:能源一直是")).isVisible(); // S11
        var picture = reader.element(".prose img").first(); // S12
        assertThat(picture).hasAttribute("width", Pattern.compile("\\d+"));
        assertThat(picture).hasAttribute("height", Pattern.compile("\\d+"));
        assertThat(picture).hasAttribute("srcset", Pattern.compile("/media/.+ 480w.*"));
        assertThat(picture).hasAttribute("alt", TITLE);
    }

    static void hasItsSurroundings(Visitor reader) {
        var latest = reader.element("aside").getByText("最近发表").locator("xpath=.."); // S13
        Assertions.assertThat(latest.locator("a").count()).isBetween(1, 10);
        assertThat(latest.getByText(TITLE)).hasCount(0);
        assertThat(reader.element("details.toc")).not().hasAttribute("open", ""); // S16
        reader.element("details.toc summary").click();
        assertThat(reader.element("details.toc a").first()).hasText("俄美关系的历史背景");
        reader.element("details.toc a").last().click();
        reader.seesAddress(PATH + "#.+");
    }
}
