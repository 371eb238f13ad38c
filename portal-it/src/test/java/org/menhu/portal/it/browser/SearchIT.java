package org.menhu.portal.it.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import java.util.regex.Pattern;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;

/** Readers who look for something. */
class SearchIT {

    private static final Duration PATIENCE = Duration.ofSeconds(20); // two seconds on an idle machine
    private static final Pattern PASSWORD = Pattern.compile("^password: (\\S+)");
    private static final Pattern COUNT = Pattern.compile("共 (\\d+) 篇");

    private final PortalProcess portal = Portals.demo();
    private final String mark = UUID.randomUUID().toString().replaceAll("\\D", "");

    @Test
    void aReaderFindsByWordsSoundAndTraditionalCharacters() {
        try (var reader = Visitor.atDesk(portal)) {
            reader.opens("/");
            reader.presses("/");
            reader.element("#search").fill("北极航道");
            reader.presses("Enter");
            assertThat(reader.element(".found .entry__title").first()).containsText("普京称俄美准备重新建立合作关系");
            assertThat(reader.element(".found .entry__summary mark").first()).hasText("北极航道");

            for (var typed : new String[] {"北極航道", "pujing", "pjcem", "\"重新建立合作关系\"", "普京 北极"}) {
                looksFor(reader, typed);
                assertThat(reader.element(".found .entry__title a").first()).hasAttribute("href", SeedArticle.PATH);
            }
        }
    }

    @Test
    void whatIsFoundIsNarrowedByCategoryTimeAndTag() {
        try (var reader = Visitor.withPhone(portal)) {
            looksFor(reader, "车");
            var all = count(reader);
            var tag = row(reader, "标签").locator("a").nth(1);
            var number = Integer.parseInt(tag.locator("small").innerText());
            tag.click();
            Assertions.assertThat(count(reader)).isEqualTo(number).isLessThan(all);

            row(reader, "标签").getByText("不限").click();
            Assertions.assertThat(count(reader)).isEqualTo(all);
            row(reader, "时间").getByText("一周内").click();
            Assertions.assertThat(count(reader)).isBetween(1, all - 1);
            reader.opens("/search?q=%E8%BD%A6&category=crafts&period=WEEK").sees("没有找到");
            reader.clicks("不限分类、标签和时间，再找一次");
            Assertions.assertThat(count(reader)).isEqualTo(all);
        }
    }

    @Test
    void itGoesWithoutScripts() {
        try (var reader = Visitor.withoutScripts(portal)) {
            reader.opens("/search");
            reader.element("#words").fill("车");
            reader.element(".refine button").click();
            row(reader, "排序").getByText("最新").click();
            assertThat(row(reader, "排序").locator("[aria-current]")).hasText("最新");
            var dates = reader.element(".found time").all().stream()
                    .map(time -> time.getAttribute("datetime"))
                    .toList();
            Assertions.assertThat(dates).hasSizeGreaterThan(1).isSortedAccordingTo((a, b) -> b.compareTo(a));

            reader.opens("/search?q=%E8%BD%A6&page=40");
            Assertions.assertThat(count(reader)).isEqualTo(dates.size());
            assertThat(reader.element(".found .entry")).hasCount(dates.size());
        }
    }

    private static Locator row(Visitor reader, String name) {
        return reader.element(".refine__rows dt:text-is('" + name + "') + dd");
    }

    @Test
    void aNewArticleIsFoundAtOnceAndItsFormerWordsAndItselfNoLonger() {
        try (var administrator = Visitor.atDesk(portal);
                var reader = Visitor.atDesk(portal)) {
            administrator.signsIn(Portals.demoAdministrator(), Portals.demoPassword());
            var editor = new Editor(administrator);
            var path = editor.publishes("灯塔守望者" + mark, "他数过" + mark + "1次潮水。");
            finds(reader, mark + "1次潮水", path);

            new Editor(administrator).writes("他数过" + mark + "2次日出。").saves();
            editor.publishes();
            finds(reader, mark + "2次日出", path);
            findsNothing(reader, "\"" + mark + "1次潮水\"");

            editor.withdraws("灯塔守望者" + mark);
            findsNothing(reader, "灯塔守望者" + mark);
        }
    }

    @Test
    void whatOneNodePublishesIsFoundAtTheOther() {
        var nodes = TwoNodes.shared();
        try (var administrator = Visitor.atDesk(nodes.one());
                var reader = Visitor.atDesk(nodes.other())) {
            administrator.signsIn("admin", nodes.one().said(PASSWORD).orElseThrow());
            var editor = new Editor(administrator);
            reader.expected = "404"; // pictures, as these nodes do not share their folder
            var path = editor.publishes("两处灯塔" + mark, "两台机器都照得到。");

            finds(reader, "两处灯塔" + mark, path);
            finds(reader, "北极航道", SeedArticle.PATH); // which was there before this node

            editor.withdraws("两处灯塔" + mark);
            findsNothing(reader, "两处灯塔" + mark);
        }
    }

    private static void finds(Visitor reader, String words, String path) {
        until(
                reader,
                words,
                () -> reader.element(".found .entry__title a[href='" + path + "']")
                                .count()
                        > 0);
    }

    private static void findsNothing(Visitor reader, String words) {
        until(reader, words, () -> reader.element(".found").count() == 0);
    }

    private static void until(Visitor reader, String words, BooleanSupplier right) {
        var end = Instant.now().plus(PATIENCE);
        looksFor(reader, words);
        while (!right.getAsBoolean()) {
            Assertions.assertThat(Instant.now()).as(words).isBefore(end);
            reader.page.waitForTimeout(100);
            looksFor(reader, words);
        }
    }

    private static void looksFor(Visitor reader, String words) {
        reader.opens("/search?q=" + URLEncoder.encode(words, StandardCharsets.UTF_8));
    }

    private static int count(Visitor reader) {
        assertThat(reader.element(".heading__meta")).hasText(COUNT);
        var matcher = COUNT.matcher(reader.element(".heading__meta").innerText());
        Assertions.assertThat(matcher.find()).isTrue();
        return Integer.parseInt(matcher.group(1));
    }
}
