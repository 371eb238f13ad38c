package org.menhu.portal.feed.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.rometools.rome.feed.synd.SyndCategory;
import com.rometools.rome.feed.synd.SyndContent;
import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.feed.synd.SyndLink;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.SyndFeedInput;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Feeds as a reader of another make understands them. */
class FeedFormatTest {

    private static final Instant MORNING = Instant.parse("2026-11-30T00:00:00Z");
    private static final Instant NOON = Instant.parse("2026-11-30T04:00:00Z");
    private static final String TAG = "]]> &amp; \"𠮷";
    private static final String HOSTILE = "]]> <b>&amp; \"𠮷👨‍👩‍👧\" ‏שלום ";

    private final Feed.Entry whole = new Feed.Entry(
            "urn:1",
            "https://a.example/article/x",
            null,
            HOSTILE,
            "王小明",
            MORNING,
            NOON,
            List.of("历史", TAG),
            HOSTILE,
            null,
            "<p>正文]]></p>");
    private final Feed.Entry plain = new Feed.Entry(
            "urn:2",
            "https://a.example/wall#2",
            "https://a.example/article/y",
            "谢谢",
            "无名",
            MORNING,
            MORNING,
            List.of(),
            null,
            "好文 <3",
            null);

    @ParameterizedTest
    @EnumSource(names = {"ATOM", "RSS"})
    void aFeedReaderReadsWhatWasWritten(FeedFormat format) throws FeedException {
        var feed = read(format, feed("门户", "每天一篇", List.of(whole, plain)));

        assertThat(feed.getTitle()).isEqualTo("门户");
        assertThat(feed.getDescription()).isEqualTo("每天一篇");
        assertThat(pages(feed)).contains("https://a.example/");
        var first = feed.getEntries().getFirst();
        assertThat(first.getUri()).isEqualTo("urn:1");
        assertThat(first.getLink()).isEqualTo("https://a.example/article/x");
        assertThat(asHtml(format, first.getTitle()).strip()).isEqualTo(HOSTILE.strip());
        assertThat(first.getAuthor()).isEqualTo("王小明");
        assertThat(first.getPublishedDate()).isEqualTo(Date.from(MORNING));
        assertThat(asHtml(format, first.getDescription().getValue()).strip()).isEqualTo(HOSTILE.strip());
        assertThat(html(first)).isEqualTo("<p>正文]]></p>");
        assertThat(feed.getEntries()).hasSize(2);
    }

    @ParameterizedTest
    @EnumSource(names = {"ATOM", "RSS"})
    void aFeedReaderReadsTheTags(FeedFormat format) throws FeedException {
        var feed = read(format, feed("门户", null, List.of(whole, plain)));

        assertThat(feed.getEntries().getFirst().getCategories())
                .extracting(SyndCategory::getName)
                .containsExactly("历史", TAG);
        assertThat(feed.getEntries().getLast().getCategories()).isEmpty();
    }

    @Test
    void anAtomEntrySaysWhenItWasChanged() throws FeedException {
        var feed = read(FeedFormat.ATOM, feed("门户", null, List.of(plain, whole)));

        assertThat(feed.getPublishedDate()).as("of the whole").isEqualTo(Date.from(NOON));
        assertThat(feed.getEntries())
                .extracting(SyndEntry::getUpdatedDate)
                .containsExactly(Date.from(MORNING), Date.from(NOON));
    }

    @Test
    void aSummaryIsNoMarkupToReadersOfRss() {
        assertThat(FeedFormat.RSS.write(feed("门户", null, List.of(whole))))
                .contains("<description>]]&gt; &amp;#x3C;b>".replace("b>", "b&gt;"))
                .doesNotContain("&lt;b");
    }

    @Test
    void jsonFeedHasTextOrHtml() {
        var feed = json(feed("门户", "", List.of(whole, plain)));

        var items = feed.getJsonArray("items").getValuesAs(JsonObject.class);
        assertThat(feed.getString("version")).isEqualTo("https://jsonfeed.org/version/1.1");
        assertThat(feed.getString("feed_url")).isEqualTo("https://a.example/feed.json");
        assertThat(feed).doesNotContainKey("description");
        assertThat(items.getFirst().getString("title")).isEqualTo(HOSTILE);
        assertThat(items.getFirst().getString("content_html")).isEqualTo("<p>正文]]></p>");
        assertThat(items.getFirst().getString("summary")).isEqualTo(HOSTILE);
        assertThat(items.getFirst().getJsonArray("tags")).hasSize(2);
        assertThat(items.getLast()).doesNotContainKey("tags");
        assertThat(items.getLast().getString("content_text")).isEqualTo("好文 <3");
        assertThat(items.getLast().getString("external_url")).isEqualTo("https://a.example/article/y");
    }

    @ParameterizedTest
    @EnumSource(names = {"ATOM", "RSS"})
    void whatXmlCannotSayIsLeftOut(FeedFormat format) throws FeedException {
        var feed = read(format, feed("门\u0000户\u0008\uFFFE", null, List.of()));

        assertThat(feed.getTitle()).isEqualTo("门户");
        assertThat(feed.getEntries()).isEmpty();
    }

    private static Feed feed(String title, String description, List<Feed.Entry> entries) {
        return new Feed(
                title, description, "https://a.example/", "https://a.example/feed", Locale.SIMPLIFIED_CHINESE, entries);
    }

    private static SyndFeed read(FeedFormat format, Feed feed) throws FeedException {
        return new SyndFeedInput().build(new StringReader(format.write(feed)));
    }

    private static JsonObject json(Feed feed) {
        return Json.createReader(new StringReader(FeedFormat.JSON.write(feed))).readObject();
    }

    private static Stream<String> pages(SyndFeed feed) {
        return Stream.concat(Stream.of(feed.getLink()), feed.getLinks().stream().map(SyndLink::getHref));
    }

    /** Readers of RSS take texts for HTML. */
    private static String asHtml(FeedFormat format, String text) {
        return format == FeedFormat.RSS ? text.replace("&#x3C;", "<").replace("&#x26;", "&") : text;
    }

    private static String html(SyndEntry entry) {
        return entry.getContents().stream()
                .map(SyndContent::getValue)
                .findFirst()
                .orElseThrow();
    }
}
