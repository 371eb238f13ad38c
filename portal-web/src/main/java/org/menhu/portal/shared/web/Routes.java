package org.menhu.portal.shared.web;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The addresses of the portal and the pages behind them. A word in braces becomes a request parameter of that name. What is
 * not listed here does not exist.
 */
final class Routes {

    /** A page and the parameters taken from the address, or fixed where two addresses share a page. */
    record Target(String view, Map<String, String> parameters) {}

    private static final Pattern PLACE = Pattern.compile("\\{(\\w+)}");

    private static final Map<String, String> VIEWS = new LinkedHashMap<>();
    private static final Map<Pattern, String> PATTERNS = new LinkedHashMap<>();
    private static final Map<Pattern, Set<String>> KEPT = new LinkedHashMap<>();

    /** An address as our own pages write it: nothing encoded, no empty part. */
    private static final Pattern CANONICAL = Pattern.compile("/|(/[A-Za-z0-9._~-]+)+");

    static {
        route("/sign-in", "/account/sign-in.xhtml");
        route("/sign-out", "/account/sign-out.xhtml");
        kept("/", "/home/index.xhtml");
        kept("/article/{slug}", "/article/view.xhtml", "comments", "reply");
        kept("/page/{slug}", "/article/page.xhtml");
        kept("/category/{slug}", "/article/category.xhtml", "from");
        kept("/tag/{slug}", "/article/tag.xhtml", "from");
        kept("/series/{slug}", "/article/series-view.xhtml");
        kept("/author/{name}", "/article/author.xhtml", "from");
        route("/search", "/search/results.xhtml");
        kept("/archive", "/article/archive.xhtml");
        kept("/archive/{year}/{month}", "/article/month.xhtml", "from");
        route("/setup", "/admin/setup/start.xhtml");
        route("/admin/sample-content", "/admin/setup/progress.xhtml");
        route("/donate/{slug}", "/donation/view.xhtml");
        route("/donation/{order}", "/donation/order.xhtml");
        kept("/feed.{format}", "/feed?list=site");
        kept("/category/{name}/feed.{format}", "/feed?list=category");
        kept("/tag/{name}/feed.{format}", "/feed?list=tag");
        kept("/author/{name}/feed.{format}", "/feed?list=author");
        kept("/sitemap.xml", "/sitemap");
        kept("/sitemap/{part}.xml", "/sitemap");
        kept("/robots.txt", "/robots");
        kept("/wall", "/donation/wall.xhtml", "from");
        kept("/wall/article/{slug}", "/donation/wall.xhtml", "from");
        kept("/wall/{year}/{month}", "/donation/wall.xhtml", "from");
        route("/sandbox-wallet/{order}", "/gateway/wallet.xhtml");
        route("/admin/payments", "/admin/payment/manage.xhtml");
        route("/admin/ledger", "/admin/payment/ledger.xhtml");
        route("/admin/reconciliation", "/admin/payment/reconcile.xhtml");
        route("/admin/offline", "/admin/donation/offline.xhtml");
        route("/comments/mine", "/comment/mine.xhtml");
        route("/comments/appeal/{id}", "/comment/appeal.xhtml");
        route("/comments/report/{id}", "/comment/report.xhtml");
        route("/moderation", "/moderation/figures.xhtml");
        route("/admin/moderation", "/admin/moderation/queue.xhtml");
        route("/admin/moderation/decisions", "/admin/moderation/decisions.xhtml");
        route("/admin/policy", "/admin/comment/policy.xhtml");
        route("/admin/donations", "/admin/donation/manage.xhtml");
        route("/admin/notices", "/admin/notice/list.xhtml");
        route("/admin/accounts", "/admin/account/manage.xhtml");
        route("/admin/profile", "/admin/account/profile.xhtml");
        route("/admin/audit", "/admin/audit/manage.xhtml");
        route("/admin/menus", "/admin/navigation/manage.xhtml");
        route("/admin/rules", "/admin/screening/manage.xhtml");
        route("/admin/rules/try", "/admin/screening/trial.xhtml");
        route("/admin/rules/words", "/admin/screening/words.xhtml");
        route("/admin/settings", "/admin/setting/manage.xhtml");
        route("/admin", "/admin/dashboard/index.xhtml");
        route("/admin/article/edit", "/admin/article/edit.xhtml");
        route("/admin/article/preview", "/admin/article/preview.xhtml");
        route("/admin/article/revisions", "/admin/article/revisions.xhtml");
        route("/admin/articles", "/admin/article/manage.xhtml");
        route("/admin/categories", "/admin/article/categories.xhtml");
        route("/admin/media", "/admin/media/manage.xhtml");
        route("/admin/pages", "/admin/article/manage.xhtml?kind=PAGE");
        route("/admin/series", "/admin/article/series.xhtml");
        route("/admin/tags", "/admin/article/tags.xhtml");
        VIEWS.forEach((route, view) -> PATTERNS.put(pattern(route), view));
    }

    private Routes() {}

    private static void route(String address, String view) {
        VIEWS.put(address, view);
    }

    /**
     * A page that is the same for everybody and kept when it is finished.
     *
     * @param parameters those of its own, by which it is another page; of these there are too many to be kept
     */
    private static void kept(String address, String view, String... parameters) {
        route(address, view);
        KEPT.put(pattern(address), Set.of(parameters));
    }

    private static Pattern pattern(String route) {
        return Pattern.compile(PLACE.matcher(route.replace(".", "\\.")).replaceAll("(?<$1>[^/]+)"));
    }

    /** The parameters that make another page of the kept page at an address; empty when the page there is not kept. */
    static Optional<Set<String>> parametersOfKept(String path) {
        return CANONICAL.matcher(path).matches()
                ? KEPT.entrySet().stream()
                        .filter(entry -> entry.getKey().matcher(path).matches())
                        .map(Map.Entry::getValue)
                        .findFirst()
                : Optional.empty();
    }

    static Optional<Target> find(String path) {
        for (var entry : PATTERNS.entrySet()) {
            var matcher = entry.getKey().matcher(path);
            if (matcher.matches()) {
                var view = entry.getValue().split("[?=]"); // a page, perhaps with one parameter
                var parameters = new LinkedHashMap<String, String>();
                matcher.namedGroups().keySet().forEach(name -> parameters.put(name, matcher.group(name)));
                if (view.length > 1) {
                    parameters.put(view[1], view[2]);
                }
                return Optional.of(new Target(view[0], parameters));
            }
        }
        return Optional.empty();
    }
}
