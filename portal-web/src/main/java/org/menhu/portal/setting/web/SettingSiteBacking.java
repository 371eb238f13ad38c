package org.menhu.portal.setting.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.text.NumberFormat;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import org.menhu.portal.setting.ejb.SettingReadingService;
import org.menhu.portal.setting.model.SettingKey;
import org.menhu.portal.setting.model.Site;
import org.menhu.portal.shared.model.PortalConfig;
import org.menhu.portal.shared.web.PageFacts;
import org.menhu.portal.shared.web.PublicMemory;

/**
 * What each page takes from the settings: name, language, addresses, and how dates and counts are written. These are functions
 * ({@code m:day}), as pages are full of them: to call a method of a bean, EL goes through all methods of its class each time.
 */
@Named
@ApplicationScoped
public class SettingSiteBacking {

    /** Up to here a count is written in full. */
    private static final int EXACT = 10_000;

    @Inject
    private SettingReadingService settings;

    @Inject
    private PublicMemory memory;

    @Inject
    private Clock clock;

    @Inject
    private HttpServletRequest request;

    public Site getSite() {
        return memory.get(Site.class, settings::site);
    }

    public String getName() {
        return getSite().name();
    }

    public String text(String key) {
        return getSite().text(SettingKey.valueOf(key));
    }

    public boolean is(String key) {
        return getSite().is(SettingKey.valueOf(key));
    }

    public Locale getLocale() {
        return getSite().locale();
    }

    public boolean isGrey() {
        return getSite().isGrey(today());
    }

    public int getYear() {
        return today().getYear();
    }

    /** The full address of a path: by the setting, else the configuration; only a site that has neither trusts the request. */
    public String absolute(String path) {
        return getSite().address(PortalConfig.get()).orElseGet(this::asked) + path;
    }

    private String asked() {
        PageFacts.namesOrigin(request);
        return request.getRequestURL().toString().replaceFirst("^([a-z]+://[^/]+).*", "$1");
    }

    public static String day(SettingSiteBacking site, Instant at) {
        return site.day(at);
    }

    public static String iso(SettingSiteBacking site, Instant at) {
        return site.iso(at);
    }

    public static String count(SettingSiteBacking site, long number) {
        return site.count(number);
    }

    /** MM-dd within this year of the site's calendar, else yyyy-MM-dd. */
    public String day(Instant at) {
        var day = LocalDate.ofInstant(at, getSite().zone());
        return day.getYear() == getYear() ? day.format(DateTimeFormatter.ofPattern("MM-dd")) : day.toString();
    }

    /** For {@code time datetime}: to the second, with the offset of the site's zone. */
    public String iso(Instant at) {
        return at.atZone(getSite().zone())
                .toOffsetDateTime()
                .truncatedTo(ChronoUnit.SECONDS)
                .toString();
    }

    /** 1.2万 and 12K above ten thousand. */
    public String count(long number) {
        if (number < EXACT) {
            return NumberFormat.getIntegerInstance(Locale.ENGLISH).format(number);
        }
        var format = NumberFormat.getCompactNumberInstance(getLocale(), NumberFormat.Style.SHORT);
        format.setMaximumFractionDigits(1);
        return format.format(number);
    }

    private LocalDate today() {
        return LocalDate.now(clock.withZone(getSite().zone()));
    }
}
