package org.menhu.portal.setting.model;

import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.menhu.portal.shared.model.PortalConfig;

/** The settings of the site in the types they mean. */
public record Site(Map<SettingKey, String> values) {

    public Site {
        values = Map.copyOf(values);
    }

    public String text(SettingKey key) {
        var value = values.get(key);
        return value == null || value.isBlank() ? key.defaultValue() : value;
    }

    public boolean is(SettingKey key) {
        return Boolean.parseBoolean(text(key));
    }

    public String name() {
        return text(SettingKey.SITE_NAME);
    }

    public Locale locale() {
        return "en".equals(text(SettingKey.SITE_LANGUAGE)) ? Locale.ENGLISH : Locale.SIMPLIFIED_CHINESE;
    }

    /** That of a reader who has chosen one, else that of the site. */
    public Locale localeFor(String language) {
        return switch (language) {
            case null -> locale();
            case "en" -> Locale.ENGLISH;
            case "zh-CN" -> Locale.SIMPLIFIED_CHINESE;
            default -> locale();
        };
    }

    /** Where the site is found, without a slash at the end; empty when neither its owner nor the operator has said it. */
    public Optional<String> address(PortalConfig config) {
        return Optional.of(text(SettingKey.BASE_URL))
                .filter(set -> !set.isEmpty())
                .or(() -> config.baseUrl().map(URI::toString));
    }

    public ZoneId zone() {
        return ZoneId.of(text(SettingKey.SITE_ZONE));
    }

    public int articlesPerPage() {
        return Integer.parseInt(text(SettingKey.ARTICLES_PER_PAGE));
    }

    public int appealDays() {
        return Integer.parseInt(text(SettingKey.APPEAL_DAYS));
    }

    /** Until when no comments are taken anywhere, in the zone of the site; empty when they are. */
    public Optional<ZonedDateTime> commentsClosedUntil(Instant now) {
        return Optional.of(text(SettingKey.COMMENTS_CLOSED_UNTIL))
                .filter(set -> !set.isEmpty())
                .map(Instant::parse)
                .filter(now::isBefore)
                .map(until -> until.atZone(zone()));
    }

    /** Whether pages are shown in grey on the given day, as is done in mourning; one bound alone is open on the other side. */
    public boolean isGrey(LocalDate day) {
        var from = text(SettingKey.GREY_FROM);
        var until = text(SettingKey.GREY_UNTIL);
        return !(from.isEmpty() && until.isEmpty())
                && (from.isEmpty() || !day.isBefore(LocalDate.parse(from)))
                && (until.isEmpty() || !day.isAfter(LocalDate.parse(until)));
    }
}
