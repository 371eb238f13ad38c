package org.menhu.portal.it.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/**
 * The story of a new site, from the first start to the first answer of a reader. Each chapter needs the one before it. Told
 * by each subclass for the screens that it gives its people.
 */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
abstract class FirstRunStory {

    private static final String NAME = "zhubian";
    private static final String PASSWORD = "一盏灯照亮半条街 2026";
    private static final String TITLE = "我们为什么还写长文章";

    static PortalProcess portal;
    private static String article;

    /** Somebody who works in the console. */
    abstract Visitor owner();

    /** Somebody on the public pages, the owner before he has set the site up among them. */
    abstract Visitor reader();

    @BeforeAll
    static void start() {
        portal = PortalProcess.start();
    }

    @AfterAll
    static void stop() {
        portal.close();
    }

    @Test
    @Order(1)
    void whoeverComesIsLedToTheSetUpAndNeedsTheToken() {
        try (var stranger = reader()) {
            stranger.opens("/").seesAddress("/setup.*");
            fillsIn(stranger, "guessed");
            stranger.seesAddress("/setup.*");
            assertThat(stranger.element("[id='setup:siteName']")).hasValue("长文");
        }
    }

    @Test
    @Order(2)
    void theOwnerSetsTheSiteUpWithTheToken() throws IOException {
        var token = Files.readString(portal.data().resolve("setup-token.txt")).strip();
        Files.writeString(portal.data().resolve("media"), "where pictures should be kept"); // so that none can be
        try (var owner = reader()) {
            owner.opens("/setup");
            fillsIn(owner, token);
            owner.seesAddress("/admin/sample-content");
        }
    }

    @Test
    @Order(3)
    void sampleContentThatCannotBeInstalledIsInstalledOnceItCan() throws IOException {
        try (var owner = owner()) {
            owner.signsIn(NAME, PASSWORD);
            owner.opens("/admin/sample-content");
            owner.waitsForLongWork("[role=alert]");
            Files.delete(portal.data().resolve("media"));
            owner.element("[id='progress:start']").click();
            owner.seesAddress("/admin/sample-content");
            owner.waitsForLongWork("[role=status]:text('安装完毕')");
            assertThat(owner.element("[id='progress:start']")).isHidden();
            owner.opens("/").sees("长文");
        }
    }

    @Test
    @Order(4)
    void theSeedArticleIsThereWithAllItsParts() {
        try (var reader = reader()) {
            reader.opens(SeedArticle.PATH);
            SeedArticle.hasItsHead(reader);
            SeedArticle.hasItsBody(reader);
            SeedArticle.hasItsSurroundings(reader);
            assertThat(reader.element("footer a[href*='beian.miit.gov.cn']")).hasText("沪ICP备2023034348号-8"); // S14
        }
    }

    @Test
    @Order(5)
    void theOwnerWritesPreviewsAndPublishesAnArticle() {
        try (var owner = owner()) {
            owner.signsIn(NAME, PASSWORD);
            var editor = new Editor(owner);
            owner.opens("/admin/article/edit");
            owner.element(".cm-content").pressSequentially("## 慢一点\n\n**长文章**让人停下来。");
            editor.previews("长文章让人停下来。");
            article = editor.publishes(TITLE, "## 慢一点\n\n**长文章**让人停下来。\n\n1. 读\n2. 想\n");
        }
        try (var reader = reader()) {
            reader.opens("/").sees(TITLE);
            reader.opens(article).sees("让人停下来").needsNoSidewaysScrolling();
            assertThat(reader.element(".prose strong")).hasText("长文章");
        }
    }

    @Test
    @Order(6)
    void aGuestCommentsAndTheOwnerApprovesIt() {
        try (var guest = reader();
                var owner = owner()) {
            guest.opens(article);
            guest.element("[id='comment-form:body']").fill("写得好,慢慢读完了。");
            guest.element("[id='comment-form:name']").fill("慢读者");
            guest.waitsAsAReaderWould();
            guest.element("[id='comment-form:send']").click();
            guest.sees("待审");
            owner.signsIn(NAME, PASSWORD);
            new Moderator(owner).approvesAllComments();
        }
        try (var reader = reader()) {
            reader.opens(article).sees("写得好,慢慢读完了。");
        }
    }

    @Test
    @Order(7)
    void aChangedMenuIsSeenByReaders() {
        try (var owner = owner()) {
            owner.signsIn(NAME, PASSWORD);
            owner.opens("/admin/menus");
            new Menus(owner).adds("往期", "/archive");
        }
        try (var reader = reader()) {
            reader.opens("/");
            if (reader.element(".masthead summary").isVisible()) { // folded on a phone
                reader.element(".masthead summary").click();
            }
            assertThat(reader.element(".masthead nav a:text-is('往期'):visible")).isVisible();
        }
    }

    @Test
    @Order(8)
    void aWithdrawnArticleIsGone() {
        try (var owner = owner();
                var reader = reader()) {
            owner.signsIn(NAME, PASSWORD);
            new Editor(owner).withdraws(TITLE);
            reader.opensInVain(article);
            reader.opens("/").doesNotSee(TITLE);
        }
    }

    @Test
    @Order(9)
    void theSetUpIsOverForEver() {
        try (var stranger = reader()) {
            stranger.opensInVain("/setup");
        }
    }

    private static void fillsIn(Visitor owner, String token) {
        owner.element("[id='setup:token']").fill(token);
        owner.element("[id='setup:siteName']").fill("长文");
        owner.element("[id='setup:name']").fill(NAME);
        owner.element("[id='setup:displayName']").fill("主编");
        owner.element("[id='setup:password']").fill(PASSWORD);
        owner.element("[id='setup:passwordAgain']").fill(PASSWORD);
        owner.element("[id='setup:ICP_NUMBER']").fill("沪ICP备2023034348号-8");
        owner.element("[id='setup:sampleContent']").check();
        owner.element("[id='setup:submit']").click();
    }
}
