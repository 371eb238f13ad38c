package org.menhu.portal.it.bench;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.regex.Pattern;

/** How soon readers see what an editor does. */
final class ChangesPart implements Part {

    private static final String EDITOR = "/admin/article/edit";
    private static final Pattern PATH = Pattern.compile("href=\"(/article/[^\"]+)\"");
    private static final Pattern ID = Pattern.compile("/admin/article/revisions\\?id=(\\d+)");
    private static final Pattern CATEGORY = Pattern.compile("<option value=\"(\\d+)\">");
    private static final double LIMIT_MILLIS = 1000;
    private static final String MAP = "/sitemap/1.xml";

    /** Where a new article shows, besides its own page. */
    private static final List<String> LISTS = List.of(
            "/",
            "/category/encyclopedia",
            "/archive/"
                    + DateTimeFormatter.ofPattern("yyyy/MM")
                            .format(LocalDate.now(Clock.system(ZoneId.of("Asia/Shanghai")))),
            "/article/last-bus",
            "/feed.atom",
            "/feed.rss",
            "/feed.json",
            "/category/encyclopedia/feed.atom",
            "/search?q=%E5%8F%B7%E5%A4%96");

    private final Map<String, Times> times = new HashMap<>();

    private PortalServer portal;
    private Nginx proxy;
    private Person editor;

    @Override
    public String name() {
        return "changes";
    }

    @Override
    public String purpose() {
        return "from an editor's press of a button until every list, feed and page shows what he did, all kept before, at the"
                + " portal and behind the nginx configuration that it ships";
    }

    @Override
    public Section run(Workplace workplace) throws Exception {
        portal = workplace.keep(PortalServer.start(workplace.folder("data"), Map.of(), "--demo"));
        proxy = workplace.keep(Nginx.before(portal, workplace.folder("proxy")));
        editor = Person.signIn(portal, portal.program().said());
        var category = Person.found(CATEGORY, editor.opens(EDITOR));
        var published = time("published", "portal");
        while (!published.isOver()) {
            round(published.rounds(), category);
        }
        var section = Times.section();
        for (var what : List.of("published", "corrected", "withdrawn")) {
            time(what, "portal").reportSlowest(section, what, LIMIT_MILLIS);
            time(what, "proxy").reportSlowest(section, what + ", behind nginx", LIMIT_MILLIS);
        }
        return section;
    }

    /** One article's life. */
    private void round(int number, String category) throws Exception {
        var title = "第" + number + "号号外";
        var corrected = title + "(更正)";
        var text = Map.of("markdown", "一则短讯。", "summary", "号外。", "category", category);

        var seen = new Looks();
        LISTS.forEach(list -> seen.has(list, title));
        var answer = change("published", EDITOR, with(text, "publish", title), seen);
        var edit = EDITOR + "?id=" + Person.found(ID, answer);
        var path = Person.found(PATH, answer);

        var right = new Looks().has(path, corrected).has(MAP, path + "<");
        LISTS.forEach(list -> right.has(list, corrected));
        change("corrected", edit, with(text, "publish", corrected), right);

        var gone = new Looks().gone(path).lacks(MAP, path + "<");
        LISTS.forEach(list -> gone.lacks(list, title));
        change("withdrawn", edit, Map.of("withdraw", "x"), gone);
    }

    private static Map<String, String> with(Map<String, String> text, String button, String title) {
        var fields = new HashMap<>(text);
        fields.put("title", title);
        fields.put(button, "x");
        return fields;
    }

    /** @return the page of the console that says it is done */
    private String change(String what, String path, Map<String, String> fields, Looks right) throws Exception {
        var form = editor.form(path, "editor");
        right.read(portal.address());
        right.read(proxy.address());
        try (var readers = Executors.newVirtualThreadPerTaskExecutor()) {
            var began = System.nanoTime();
            Future<String> done = readers.submit(() -> form.send(fields).body());
            var atPortal = readers.submit((Callable<Long>) () -> right.right(portal.address()));
            var atProxy = readers.submit((Callable<Long>) () -> right.right(proxy.address()));
            time(what, "portal").add((atPortal.get() - began) / 1e6);
            time(what, "proxy").add((atProxy.get() - began) / 1e6);
            return done.get();
        }
    }

    private Times time(String what, String where) {
        return times.computeIfAbsent(what + where, made -> new Times());
    }
}
