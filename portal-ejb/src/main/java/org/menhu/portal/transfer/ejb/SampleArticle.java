package org.menhu.portal.transfer.ejb;

import java.time.Instant;
import java.time.LocalTime;
import java.time.MonthDay;
import java.time.ZonedDateTime;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.menhu.portal.article.model.ArticleKind;
import org.menhu.portal.article.model.ArticleSettings;
import org.menhu.portal.article.model.ArticleText;
import org.menhu.portal.article.model.Origin;
import org.menhu.portal.shared.model.Slug;

/** An article or page of the sample content as its file has it. */
record SampleArticle(Slug slug, ArticleKind kind, Fields head, String text) {

    private static final Pattern PICTURE = Pattern.compile("(!\\[[^\\]]*\\]\\()([a-z0-9-]+)(\\))");
    private static final double SECONDS_A_DAY = 86_400;
    private static final LocalTime MORNING = LocalTime.of(9, 0);

    String title() {
        return head.text("title");
    }

    String author() {
        return head.text("author");
    }

    /** Empty for pages. */
    Optional<String> category() {
        return head.find("category");
    }

    List<String> tags() {
        return head.texts("tags");
    }

    Optional<String> summary() {
        return head.find("summary");
    }

    Optional<String> cover() {
        return head.find("cover");
    }

    long views() {
        return head.number("views").orElse(0.0).longValue();
    }

    /** What its editor would set, but for the category, which is known by its id. */
    ArticleSettings settings() {
        var settings = new ArticleSettings();
        settings.setTags(tags());
        settings.setPinned(head.is("pinned"));
        settings.setOrigin(origin());
        settings.setSourceName(head.find("source").orElse(null));
        settings.setSourceUrl(head.find("source-url").orElse(null));
        settings.setAiAssisted(head.is("ai"));
        return settings;
    }

    /** What its editor would type, but for the cover, which is known by its id. */
    ArticleText articleText(UnaryOperator<String> addresses) {
        var typed = new ArticleText();
        typed.setTitle(title());
        typed.setSummary(summary().orElse(null));
        typed.setMarkdown(markdown(addresses));
        return typed;
    }

    private Origin origin() {
        return head.find("licence")
                .map(name -> Origin.valueOf(name.toUpperCase(Locale.ROOT)))
                .orElse(Origin.ORIGINAL);
    }

    /** Some days before now, or on the most recent day of the given month and day. */
    Instant publishedAt(ZonedDateTime now) {
        return head.find("date")
                .map(date -> lastDay(MonthDay.parse("--" + date), now))
                .orElseGet(() -> now.toInstant()
                        .minusSeconds(Math.round(head.number("days-ago").orElseThrow() * SECONDS_A_DAY)));
    }

    private static Instant lastDay(MonthDay day, ZonedDateTime now) {
        var thisYear = day.atYear(now.getYear()).atTime(MORNING).atZone(now.getZone());
        return thisYear.isAfter(now)
                ? day.atYear(now.getYear() - 1)
                        .atTime(MORNING)
                        .atZone(now.getZone())
                        .toInstant()
                : thisYear.toInstant();
    }

    /** The keys of all its pictures. */
    Set<String> pictures() {
        var keys = new HashSet<>(picturesInText());
        cover().ifPresent(keys::add);
        return keys;
    }

    Set<String> picturesInText() {
        return PICTURE.matcher(text).results().map(match -> match.group(2)).collect(Collectors.toSet());
    }

    /** The text with addresses in place of the pictures' keys. */
    String markdown(UnaryOperator<String> addresses) {
        return PICTURE.matcher(text).replaceAll(match -> replaced(match, addresses));
    }

    private static String replaced(MatchResult match, UnaryOperator<String> addresses) {
        return Matcher.quoteReplacement(match.group(1) + addresses.apply(match.group(2)) + match.group(3));
    }
}
