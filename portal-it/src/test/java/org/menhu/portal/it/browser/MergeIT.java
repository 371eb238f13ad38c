package org.menhu.portal.it.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.options.RequestOptions;
import com.microsoft.playwright.options.SelectOption;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;

/** Categories and tags that become part of another. */
class MergeIT {

    private final PortalProcess portal = Portals.demo();

    @Test
    void theAddressOfAMergedCategoryAndTagLeadsToTheOther() {
        try (var editor = Visitor.atDesk(portal).signsIn(Portals.demoAdministrator(), Portals.demoPassword())) {
            makesCategory(editor, "并走的分类", "merge-from");
            makesCategory(editor, "并入的分类", "merge-into");
            var article = new Editor(editor).publishes("跟着分类走的文章", "分类合并以后还找得到。");
            editor.opens("/admin/articles");
            ArticleListIT.finds(editor, "跟着分类走", "");
            sorts(editor, "MOVE", () -> editor.element("[id='articles:bulkCategory']")
                    .selectOption(new SelectOption().setLabel("并走的分类")));
            sorts(editor, "TAG", () -> types(editor, "并走的标签", "并入的标签"));

            editor.opens("/category/merge-from").sees("跟着分类走的文章");
            mergesCategory(editor, "并走的分类", "并入的分类");
            mergesTag(editor, "并走的标签", "并入的标签");

            leadsWithItsFeed(editor, "/category/merge-from", "/category/merge-into");
            editor.opens("/category/merge-from").sees("跟着分类走的文章");
            leadsWithItsFeed(editor, "/tag/bing-zou-de-biao-qian", "/tag/bing-ru-de-biao-qian");
            editor.opens("/tag/bing-zou-de-biao-qian").sees("跟着分类走的文章");
            assertThat(editor.opens(article).element("main a[href^='/tag/']")).hasText(new String[] {"并入的标签"});
        }
    }

    private static void makesCategory(Visitor editor, String name, String slug) {
        editor.opens("/admin/categories");
        editor.element("[id='add:new']").click();
        editor.entersDialog();
        editor.element("[id='category:name']").fill(name);
        editor.element("[id='category:slug']").fill(slug);
        editor.element("[id='category:save']").click();
        assertThat(editor.element("[id='categories:tree']")).containsText("/category/" + slug);
    }

    private static void sorts(Visitor editor, String act, Runnable choice) {
        assertThat(ArticleListIT.rows(editor)).hasCount(1);
        editor.element("[id='articles:act']").selectOption(act);
        editor.element(act.equals("MOVE") ? "[id='articles:bulkCategory']" : "[id='articles:bulkTags']")
                .waitFor();
        choice.run();
        ArticleListIT.doesWithAll(editor);
        editor.sees("已处理 1 篇，0 篇未处理");
    }

    private static void types(Visitor editor, String... tags) {
        for (var tag : tags) {
            editor.element("[id='articles:bulkTags_input']").fill(tag);
            editor.presses("Enter");
        }
        assertThat(editor.element("[id='articles:bulkTags'] .ui-autocomplete-token"))
                .hasCount(tags.length);
    }

    private static void mergesCategory(Visitor editor, String name, String into) {
        editor.opens("/admin/categories");
        editor.element("button[aria-label*='" + name + "']:has(.pi-pencil)").click();
        editor.element("[id='category:into']").selectOption(new SelectOption().setLabel(into));
        editor.element("[id='category:merge']").click();
        editor.element(".ui-confirmdialog-yes").click();
        assertThat(editor.element("[id='categories:tree']")).not().containsText(name);
    }

    private static void mergesTag(Visitor editor, String name, String into) {
        editor.opens("/admin/tags");
        editor.element("[id='tags:words']").fill(name);
        editor.presses("End"); // at a key the list follows
        assertThat(editor.element("[id='tags:list_data'] tr")).hasCount(1);
        editor.element("[id='tags:list_data'] button:has(.pi-pencil)").click();
        editor.entersDialog();
        editor.element("[id='tag:name']").fill(into);
        editor.element("[id='tag:merge']").click();
        editor.element(".ui-confirmdialog-yes").click();
        assertThat(editor.element("[id='tags:list_data']")).not().containsText(name);
    }

    private static void leadsWithItsFeed(Visitor editor, String from, String to) {
        leads(editor, from, to);
        leads(editor, from + "/feed.atom", to + "/feed.atom");
    }

    static void leads(Visitor editor, String from, String to) {
        var answer = editor.page.request().get(from, RequestOptions.create().setMaxRedirects(0));
        Assertions.assertThat(answer.status()).isEqualTo(301);
        Assertions.assertThat(answer.headers().get("location")).endsWith(to);
    }
}
