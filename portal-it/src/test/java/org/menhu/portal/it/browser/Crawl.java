package org.menhu.portal.it.browser;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;

/** Everything an anonymous reader reaches by following links from the front page and the feeds. */
final class Crawl {

    private static final int MOST = 2000; // far more than the sample content has, with all that the tests add

    private Crawl() {}

    /** Each address with the answer it gave. */
    static Map<String, RawHttp.Answer> of(PortalProcess portal) {
        var found = new LinkedHashMap<String, RawHttp.Answer>();
        var waiting = new ArrayDeque<String>();
        waiting.addAll(List.of("/", "/feed.rss", "/feed.json", "/sitemap.xml", "/robots.txt"));
        while (!waiting.isEmpty() && found.size() < MOST) {
            var path = waiting.poll();
            if (!found.containsKey(path)) {
                var answer = RawHttp.get(portal, path);
                found.put(path, answer);
                links(portal, path, answer).forEach(waiting::add);
            }
        }
        if (!waiting.isEmpty()) {
            throw new IllegalStateException("there is more than " + MOST + " pages to find");
        }
        return found;
    }

    /** Of a page, a feed or a site map. */
    private static Stream<String> links(PortalProcess portal, String path, RawHttp.Answer answer) {
        if (answer.header("Content-Type")
                .filter(type -> type.matches(".*(html|xml).*"))
                .isEmpty()) {
            return Stream.empty();
        }
        var page = Jsoup.parse(answer.text(), portal.address() + path);
        return Stream.concat(
                        page.select("a[href], link[href]").stream().map(link -> link.absUrl("href")),
                        page.select("loc").stream().map(Element::text))
                .map(url -> url.replaceFirst("^http://localhost(?=/)", portal.address()))
                .filter(url -> url.startsWith(portal.address() + "/"))
                .map(url -> url.substring(portal.address().length()).replaceFirst("#.*", ""));
    }

    /** One page of each kind, the smallest sample that shows them all. */
    static Collection<String> oneOfEachKind(PortalProcess portal) {
        return of(portal).entrySet().stream()
                .filter(found ->
                        found.getValue().header("Content-Type").orElse("").startsWith("text/html"))
                .map(Map.Entry::getKey)
                .collect(Collectors.toMap(Crawl::kindOf, path -> path, (first, second) -> first))
                .values();
    }

    /** {@code /article/ni-hao} and {@code /article/zai-jian} are of one kind. */
    private static String kindOf(String path) {
        return path.replaceFirst("\\?.*", "").replaceFirst("^(/[^/]*).*", "$1");
    }
}
