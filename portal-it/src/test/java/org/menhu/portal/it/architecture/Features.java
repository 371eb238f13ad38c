package org.menhu.portal.it.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The features bottom up, and what each may use besides {@code shared}, {@code audit} and {@code setting}. */
final class Features {

    static final Map<String, List<String>> MAY_USE = new LinkedHashMap<>();

    private static final List<String> USED_BY_ALL = List.of("shared", "audit", "setting");
    private static final Pattern PACKAGE = Pattern.compile(
            "org\\.menhu\\.portal\\.(?:it\\.architecture\\.fixture\\.)?(\\w+)\\.(?:model|ejb|web)(?:\\..*)?");

    static {
        MAY_USE.put("shared", List.of());
        MAY_USE.put("audit", List.of());
        MAY_USE.put("setting", List.of());
        MAY_USE.put("account", List.of());
        MAY_USE.put("notice", List.of("account"));
        MAY_USE.put("media", List.of("account"));
        MAY_USE.put("quality", List.of());
        MAY_USE.put("screening", List.of("account"));
        MAY_USE.put("moderation", List.of("screening", "account", "notice"));
        MAY_USE.put("article", List.of("account", "notice", "media", "quality", "screening", "moderation"));
        MAY_USE.put("navigation", List.of("article"));
        MAY_USE.put("feed", List.of("article"));
        MAY_USE.put("comment", List.of("article", "media", "screening", "moderation", "account", "notice"));
        MAY_USE.put("gateway", List.of());
        MAY_USE.put("payment", List.of("account", "notice", "gateway"));
        MAY_USE.put(
                "donation",
                List.of(
                        "article",
                        "feed",
                        "account",
                        "notice",
                        "media",
                        "screening",
                        "moderation",
                        "gateway",
                        "payment"));
        MAY_USE.put("search", List.of("article"));
        MAY_USE.put("transfer", below("transfer"));
        MAY_USE.put("setup", List.of("account", "transfer"));
        MAY_USE.put("home", List.of("article", "navigation", "donation"));
        MAY_USE.put("dashboard", below("dashboard"));
    }

    private Features() {}

    private static List<String> below(String feature) {
        return MAY_USE.keySet().stream().filter(other -> !other.equals(feature)).toList();
    }

    static Optional<String> of(JavaClass type) {
        var matcher = PACKAGE.matcher(type.getPackageName());
        return matcher.matches() ? Optional.of(matcher.group(1)) : Optional.empty();
    }

    static boolean mayUse(String feature, String other) {
        if (feature.equals(other)) {
            return true;
        }
        var order = List.copyOf(MAY_USE.keySet());
        var allowed = Stream.concat(USED_BY_ALL.stream(), MAY_USE.getOrDefault(feature, List.of()).stream());
        return order.indexOf(other) < order.indexOf(feature) && allowed.anyMatch(other::equals);
    }
}
