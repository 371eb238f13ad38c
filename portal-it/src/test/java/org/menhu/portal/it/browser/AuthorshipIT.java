package org.menhu.portal.it.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import org.junit.jupiter.api.Test;

/** An article is given to another author. */
class AuthorshipIT {

    private static final String AUTHORS_CHOICE = "#author";

    private final PortalProcess portal = Portals.demo();
    private final String colleague = Staff.newName();
    private final String title = "交到别人手里的 " + colleague;

    @Test
    void readersSeeTheNewAuthorWhoIsToldAndMayWorkOnIt() {
        try (var editor = signedIn();
                var author = Visitor.atDesk(portal);
                var reader = Visitor.withoutScripts(portal)) {
            Staff.joinsAs(colleague, editor, author, "作者");
            reader.opensInVain("/author/" + colleague);
            var path = new Editor(editor).publishes(title, "写的人换了,文字没有换。");

            gives(editor);
            assertThat(reader.opens(path).element(".byline__author")).containsText(colleague);
            reader.opens("/author/" + colleague).sees(title);
            editor.opens("/admin/audit").sees(" -> ");

            author.opens("/admin/notices").sees("把《" + title + "》的作者改成了" + colleague);
            author.opens("/admin/articles").sees(title);
            new Editor(author).opens(title);
            assertThat(author.element(AUTHORS_CHOICE)).hasCount(0); // he may give it to nobody
            new Editor(author).writes("现在由我来写。").saves();
            author.sees("已保存");
        }
    }

    @Test
    void whoGivesHisArticleAwayMayWorkOnItNoLongerAndIsToldWhenSomebodyElseDoesIt() {
        try (var editor = signedIn();
                var author = Visitor.atDesk(portal)) {
            Staff.joinsAs(colleague, editor, author, "作者");
            new Editor(author).drafts(title, "起头的是我。");
            editor.opens("/admin/articles");
            ArticleListIT.finds(editor, title, "");
            editor.element("[id='articles:act']").selectOption("GIVE");
            editor.element("[id='articles:bulkBegin']").click();
            editor.sees("请先在列表左侧选中文章。");
            choosesHimself(editor);
            ArticleListIT.doesWithAll(editor);
            editor.sees("已处理 1 篇，0 篇未处理");

            author.opens("/admin/notices").sees("把《" + title + "》的作者改成了");
            author.opens("/admin/articles").doesNotSee(title);
        }
    }

    @Test
    void anArticleIsBegunInAnothersName() {
        try (var editor = signedIn();
                var author = Visitor.atDesk(portal)) {
            Staff.joinsAs(colleague, editor, author, "投稿人");
            editor.opens("/admin/article/edit");
            editor.element(AUTHORS_CHOICE).selectOption(colleague);
            editor.element("#title").fill(title);
            new Editor(editor).writes("替他起的头。").saves();
            editor.sees("已保存。");
            assertThat(editor.element(AUTHORS_CHOICE + " option:checked")).hasText(colleague);

            author.opens("/admin/notices").sees("把《" + title + "》的作者改成了" + colleague);
            new Editor(author).opens(title);
        }
    }

    private static void choosesHimself(Visitor editor) {
        var choice = editor.element("[id='articles:bulkAuthor']");
        var himself = choice.locator("option:has-text('" + Portals.demoAdministrator() + "')");
        choice.selectOption(himself.first().getAttribute("value"));
    }

    private void gives(Visitor editor) {
        editor.element(AUTHORS_CHOICE).selectOption(colleague);
        new Editor(editor).saves();
        editor.sees("已保存");
    }

    private Visitor signedIn() {
        return Visitor.atDesk(portal).signsIn(Portals.demoAdministrator(), Portals.demoPassword());
    }
}
