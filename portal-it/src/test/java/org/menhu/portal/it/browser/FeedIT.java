package org.menhu.portal.it.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Readers who come by a feed reader or a search engine. */
class FeedIT {

    private final PortalProcess portal = Portals.demo();
    private final FormClient reader = new FormClient(portal);

    @ParameterizedTest
    @CsvSource({
        "/, /feed.atom",
        "/category/nature, /category/nature/feed.atom",
        "/author/qinghe, /author/qinghe/feed.atom"
    })
    void aPageTellsWhereItsNewsAre(String page, String feed) {
        var html = Jsoup.parse(reader.get(page).body());

        assertThat(html.select("link[rel=alternate][type=application/atom+xml]").eachAttr("href"))
                .contains("/feed.atom", feed);
        assertThat(html.select("a[type=application/atom+xml]").eachAttr("href")).contains("/feed.atom", feed);
    }

    @Test
    void aFeedHoldsTheNewestArticlesWithTheirTexts() {
        var answer = reader.get("/feed.atom");
        var feed = xml(answer);

        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/atom+xml;charset=UTF-8");
        assertThat(answer.headers().firstValue("ETag"))
                .as("it is kept as pages are")
                .isPresent();
        assertThat(feed.select("entry")).hasSize(20);
        assertThat(feed.select("entry > published").eachText().stream().map(Instant::parse))
                .isSortedAccordingTo(Comparator.reverseOrder());
        assertThat(feed.select("entry > content").text())
                .contains("src=\"" + portal.address() + "/media/")
                .doesNotContain("src=\"/", "href=\"/");
    }

    @Test
    void anArticleInAFeedHasItsTags() {
        var entry = xml(reader.get("/feed.atom")).select("entry").first();
        var path = entry.select("link[rel=alternate]").attr("href").replace(portal.address(), "");
        var page = Jsoup.parse(reader.get(path).body());

        assertThat(entry.select("category").eachAttr("term"))
                .isNotEmpty()
                .containsExactlyInAnyOrderElementsOf(
                        page.select("article .tags a").eachText());
    }

    @Test
    void everyFormatTellsTheSame() {
        var atom = xml(reader.get("/feed.atom"));
        var rss = xml(reader.get("/feed.rss"));
        var json = reader.get("/feed.json").body();

        assertThat(rss.select("item > guid").eachText())
                .isEqualTo(atom.select("entry > id").eachText())
                .allSatisfy(id -> assertThat(json).contains(id));
        assertThat(rss.select("item > pubDate").eachText())
                .allSatisfy(date -> ZonedDateTime.parse(date, DateTimeFormatter.RFC_1123_DATE_TIME));
    }

    @Test
    void theFeedOfAListHoldsNothingElse() {
        var category = Jsoup.parse(reader.get("/category/nature").body());
        var feed = xml(reader.get("/category/nature/feed.atom"));

        assertThat(feed.select("feed > title").text())
                .startsWith(category.select("h1").text() + " - ");
        assertThat(feed.select("entry > title").eachText())
                .isEqualTo(category.select(".entry__title a").eachText());
    }

    @Test
    void theOwnerMayKeepWholeTextsOutOfFeeds() {
        try (var owner = Visitor.atDesk(portal)) {
            owner.signsIn(Portals.demoAdministrator(), Portals.demoPassword());
            ticksWholeTexts(owner);
            assertThat(xml(reader.get("/feed.atom")).select("entry > summary")).hasSize(20);
            assertThat(xml(reader.get("/feed.atom")).select("entry > content")).isEmpty();

            ticksWholeTexts(owner);
            assertThat(xml(reader.get("/feed.atom")).select("entry > content")).hasSize(20);
        }
    }

    private static void ticksWholeTexts(Visitor owner) {
        owner.opens("/admin/settings")
                .element("[id$='FEED_WHOLE'] .ui-chkbox-box")
                .click();
        owner.element("[id$=':save'], #save").first().click();
        owner.sees("设置已保存");
    }

    @Test
    void whatIsHiddenFromSearchEnginesIsNotOnTheSiteMap() {
        try (var visitor = Visitor.atDesk(portal)) {
            visitor.signsIn(Portals.demoAdministrator(), Portals.demoPassword());
            var editor = new Editor(visitor).drafts("不给搜索引擎的文章", "订阅的人读得到。");
            visitor.element("#hiddenFromSearch").check();
            var path = editor.publishes();

            assertThat(reader.get("/feed.atom").body()).contains(path);
            assertThat(reader.get("/sitemap/1.xml").body())
                    .contains("/article/")
                    .doesNotContain(path + "<");
            editor.withdraws("不给搜索引擎的文章"); // other tests look for all that is linked
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/feed.xml",
                "/category/none/feed.atom",
                "/author/nobody/feed.rss",
                "/sitemap/9.xml",
                "/sitemap/0.xml",
                "/feed?list=site&format=atom",
                "/sitemap?part=index"
            })
    void whatThereIsNotIsNotFound(String path) {
        assertThat(reader.get(path).statusCode()).isEqualTo(404);
    }

    @Test
    void searchEnginesFindEveryArticleFromTheRobotsFileOn() {
        var robots = reader.get("/robots.txt").body();
        var index = robots.replaceFirst("(?s).*Sitemap: (\\S+).*", "$1");

        var listed = addresses(index, "sitemap > loc")
                .flatMap(part -> addresses(part, "url > loc"))
                .toList();

        assertThat(listed)
                .doesNotHaveDuplicates()
                .contains(portal.address() + "/")
                .containsAll(linked());
        assertThat(listed).allSatisfy(address -> assertThat(reader.get(address).statusCode())
                .isEqualTo(200));
    }

    /** The articles and pages that readers find by links. */
    private List<String> linked() {
        return Crawl.of(portal).keySet().stream()
                .filter(path -> path.matches("/(article|page)/[^/?]+"))
                .map(path -> portal.address() + path)
                .toList();
    }

    private Stream<String> addresses(String of, String selector) {
        return xml(reader.get(of)).select(selector).eachText().stream();
    }

    private static Document xml(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).isEqualTo(200);
        return Jsoup.parse(answer.body(), "", Parser.xmlParser());
    }
}
