package org.menhu.portal.article.ejb;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.menhu.portal.article.model.Heading;
import org.menhu.portal.shared.model.SafeHtml;

/** The headings of a body: their addresses, and the table of contents made of them. */
final class Headings {

    /** Deeper ones are rare and make a table of contents longer than it is useful. */
    private static final String LISTED = "h2, h3, h4";

    private static final Pattern NOT_IN_ID = Pattern.compile("[^\\p{L}\\p{N}]+");

    /** Characters of an id; more would not be read in an address. */
    private static final int ID_LENGTH = 60;

    private Headings() {}

    /** Gives each heading an id made of its own text, which stays when others are added, and makes it a link to itself. */
    static void mark(Document document) {
        var taken = new HashSet<String>();
        var numbers = new HashMap<String, Integer>();
        for (var heading : document.select("h2, h3, h4, h5, h6")) {
            var made = idOf(heading.text());
            var id = made;
            while (!taken.add(id)) {
                id = made + "-" + numbers.merge(made, 2, (last, two) -> last + 1);
            }
            heading.attr("id", id);
            if (heading.selectFirst("a") == null) {
                heading.html("<a class=\"heading-link\" href=\"#" + id + "\">" + heading.html() + "</a>");
            }
        }
    }

    private static String idOf(String text) {
        var id = NOT_IN_ID.matcher(text).replaceAll("-").replaceAll("^-|-$", "");
        if (id.length() > ID_LENGTH) {
            id = id.substring(0, id.offsetByCodePoints(0, id.codePointCount(0, ID_LENGTH)));
        }
        return id.isEmpty() ? "section" : id;
    }

    /** The tree of headings; one that skips a level stands below the nearest higher one before it. */
    static List<Heading> of(SafeHtml body) {
        var flat =
                new ArrayList<Element>(Jsoup.parseBodyFragment(body.toString()).select(LISTED));
        flat.removeIf(heading -> heading.id().isEmpty());
        return nest(flat);
    }

    private static List<Heading> nest(List<Element> flat) {
        var tree = new ArrayList<Heading>();
        for (var at = 0; at < flat.size(); ) {
            var first = flat.get(at);
            var end = at + 1;
            while (end < flat.size() && flat.get(end).tagName().compareTo(first.tagName()) > 0) {
                end++;
            }
            tree.add(new Heading(first.id(), first.text(), nest(flat.subList(at + 1, end))));
            at = end;
        }
        return tree;
    }
}
