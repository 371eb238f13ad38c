package org.menhu.portal.shared.web;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The addresses of the portal and the pages behind them. A word in braces becomes a request parameter of that name. What is
 * not listed here does not exist.
 */
final class Routes {

    /** A page and the parameters taken from the address. */
    record Target(String view, Map<String, String> parameters) {}

    private static final Pattern PLACE = Pattern.compile("\\{(\\w+)}");

    private static final Map<String, String> VIEWS = new LinkedHashMap<>();
    private static final Map<Pattern, String> PATTERNS = new LinkedHashMap<>();

    static {
        route("/sign-in", "/account/sign-in.xhtml");
        route("/sign-out", "/account/sign-out.xhtml");
        route("/", "/home/index.xhtml");
        route("/article/{slug}", "/article/view.xhtml");
        route("/page/{slug}", "/article/page.xhtml");
        route("/category/{slug}", "/article/category.xhtml");
        route("/tag/{slug}", "/article/tag.xhtml");
        route("/author/{name}", "/article/author.xhtml");
        route("/search", "/search/results.xhtml");
        route("/archive", "/article/archive.xhtml");
        route("/archive/{year}/{month}", "/article/month.xhtml");
        route("/setup", "/admin/setup/start.xhtml");
        route("/admin/sample-content", "/admin/setup/progress.xhtml");
        route("/donate/{slug}", "/donation/view.xhtml");
        route("/admin/comments", "/admin/comment/moderate.xhtml");
        route("/admin/donations", "/admin/donation/manage.xhtml");
        route("/admin/notices", "/admin/notice/list.xhtml");
        route("/admin/accounts", "/admin/account/manage.xhtml");
        route("/admin/profile", "/admin/account/profile.xhtml");
        route("/admin/audit", "/admin/audit/manage.xhtml");
        route("/admin/menus", "/admin/navigation/manage.xhtml");
        route("/admin/settings", "/admin/setting/manage.xhtml");
        route("/admin", "/admin/dashboard/index.xhtml");
        route("/admin/article/edit", "/admin/article/edit.xhtml");
        route("/admin/article/preview", "/admin/article/preview.xhtml");
        route("/admin/articles", "/admin/article/manage.xhtml");
        route("/admin/categories", "/admin/article/categories.xhtml");
        route("/admin/media", "/admin/media/manage.xhtml");
        route("/admin/pages", "/admin/article/manage.xhtml?kind=PAGE");
        route("/admin/tags", "/admin/article/tags.xhtml");
        VIEWS.forEach((route, view) ->
                PATTERNS.put(Pattern.compile(PLACE.matcher(route).replaceAll("(?<$1>[^/]+)")), view));
    }

    private Routes() {}

    private static void route(String address, String view) {
        VIEWS.put(address, view);
    }

    static Optional<Target> find(String path) {
        for (var entry : PATTERNS.entrySet()) {
            var matcher = entry.getKey().matcher(path);
            if (matcher.matches()) {
                var parameters = new LinkedHashMap<String, String>();
                matcher.namedGroups().keySet().forEach(name -> parameters.put(name, matcher.group(name)));
                return Optional.of(new Target(entry.getValue(), parameters));
            }
        }
        return Optional.empty();
    }
}
