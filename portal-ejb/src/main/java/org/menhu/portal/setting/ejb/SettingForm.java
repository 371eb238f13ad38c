package org.menhu.portal.setting.ejb;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.menhu.portal.setting.model.SettingKey;
import org.menhu.portal.shared.model.FieldRefusedException;

/** The form that the value of each setting must have; an empty one stands for the default and is always right. */
final class SettingForm {

    /** 沪ICP备2023034348号-8: province, kind of record, eight to ten digits, the site's number within it. */
    private static final Pattern ICP = Pattern.compile("\\p{IsHan}ICP[备证]\\d{6,10}号(-\\d{1,4})?");

    /** 沪公网安备31010602000001号 */
    private static final Pattern POLICE = Pattern.compile("\\p{IsHan}公网安备\\s?\\d{14}号");

    private static final Pattern ADDRESS = Pattern.compile("https?://[A-Za-z0-9.-]+(:\\d{1,5})?");
    private static final Pattern ONE_TO_99 = Pattern.compile("[1-9]\\d?");

    private SettingForm() {}

    /** One for each value that cannot be taken, in the order of the keys. */
    static List<FieldRefusedException> refusals(Map<SettingKey, String> values) {
        var refused = values.entrySet().stream()
                .filter(value -> value.getValue() != null
                        && !isRight(value.getKey(), value.getValue().strip()))
                .map(value -> refusal(value.getKey(), value.getKey().name().toLowerCase(Locale.ROOT)))
                .toList();
        return refused.isEmpty() && !isOrdered(values.get(SettingKey.GREY_FROM), values.get(SettingKey.GREY_UNTIL))
                ? List.of(refusal(SettingKey.GREY_UNTIL, "grey_order"))
                : refused;
    }

    private static FieldRefusedException refusal(SettingKey key, String what) {
        return new FieldRefusedException(key.name(), "setting.invalid." + what);
    }

    /** Days are written so that they sort as texts. */
    private static boolean isOrdered(String from, String until) {
        return from == null || until == null || until.isBlank() || from.strip().compareTo(until.strip()) <= 0;
    }

    static boolean isRight(SettingKey key, String value) {
        return value.isEmpty() || (key.name().startsWith("QUALITY_") ? isSeverity(value) : isPlain(key, value));
    }

    private static boolean isSeverity(String value) {
        return value.matches("OFF|WARNING|BLOCKING");
    }

    private static boolean isPlain(SettingKey key, String value) {
        return switch (key) {
            case ICP_NUMBER -> ICP.matcher(value).matches();
            case POLICE_NUMBER -> POLICE.matcher(value).matches();
            case BASE_URL -> ADDRESS.matcher(value).matches();
            case ARTICLES_PER_PAGE, APPEAL_DAYS -> ONE_TO_99.matcher(value).matches();
            case SITE_LANGUAGE -> value.matches("zh-CN|en");
            case SITE_ZONE -> isZone(value);
            case GREY_FROM, GREY_UNTIL -> isDay(value);
            case OWN_APPROVAL,
                    COMMENTS_OPEN,
                    COMMENTS_BY_GUESTS,
                    DONATIONS_OPEN,
                    DONATION_ORDERS,
                    DONATION_WALL,
                    FEED_WHOLE,
                    PARAGRAPH_INDENT -> value.matches("true|false");
            case SITE_NAME, SITE_DESCRIPTION, COPYRIGHT, DONATION_RULES_READ, SET_UP_AT, COMMENTS_CLOSED_UNTIL -> true;
            default -> throw new IllegalArgumentException(key.name());
        };
    }

    private static boolean isZone(String value) {
        try {
            ZoneId.of(value);
            return true;
        } catch (DateTimeException e) {
            return false;
        }
    }

    private static boolean isDay(String value) {
        try {
            LocalDate.parse(value);
            return true;
        } catch (DateTimeParseException e) {
            return false;
        }
    }
}
