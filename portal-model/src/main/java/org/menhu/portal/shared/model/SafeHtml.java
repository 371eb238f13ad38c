package org.menhu.portal.shared.model;

import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.owasp.html.HtmlPolicyBuilder;
import org.owasp.html.PolicyFactory;

/**
 * HTML that has passed the one sanitizer of the portal, and the only text that a page may print unescaped. No style, script,
 * frame or form survives; pictures come from the portal itself; list items stand in lists. Passing it again changes nothing.
 */
public final class SafeHtml {

    public static final SafeHtml EMPTY = new SafeHtml("");

    private static final Pattern ID = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}_-]{0,99}");
    private static final Pattern CLASS = Pattern.compile(
            "(language-[A-Za-z0-9+#-]{1,30}|footnotes?|footnote-ref|footnote-backref|heading-link|table-scroll)");
    private static final Pattern LOCAL_PICTURE = Pattern.compile("/media/[A-Za-z0-9][A-Za-z0-9._-]*");
    private static final Pattern LOCAL_PICTURES =
            Pattern.compile("/media/[A-Za-z0-9._-]+ [0-9]{1,5}w( ?, /media/[A-Za-z0-9._-]+ [0-9]{1,5}w)*");
    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,5}");
    private static final Pattern SIZES = Pattern.compile("[A-Za-z0-9():, .-]{1,100}");

    private static final PolicyFactory POLICY = new HtmlPolicyBuilder()
            .allowElements(
                    "p",
                    "br",
                    "hr",
                    "h2",
                    "h3",
                    "h4",
                    "h5",
                    "h6",
                    "ul",
                    "ol",
                    "li",
                    "blockquote",
                    "pre",
                    "code",
                    "em",
                    "strong",
                    "del",
                    "sup",
                    "sub",
                    "mark",
                    "kbd",
                    "table",
                    "thead",
                    "tbody",
                    "tr",
                    "th",
                    "td",
                    "figure",
                    "figcaption",
                    "section",
                    "div",
                    "a",
                    "img",
                    "span")
            .allowAttributes("id")
            .matching(ID)
            .onElements("h2", "h3", "h4", "h5", "h6", "li", "sup", "a")
            .allowAttributes("class")
            .matching(CLASS)
            .onElements("code", "section", "sup", "a", "div")
            .allowAttributes("align")
            .matching(false, "left", "center", "right")
            .onElements("th", "td")
            .allowAttributes("start")
            .matching(NUMBER)
            .onElements("ol")
            .allowAttributes("lang")
            .matching(Pattern.compile("[A-Za-z-]{2,12}"))
            .globally()
            .allowStandardUrlProtocols()
            .allowAttributes("href")
            .onElements("a")
            .allowAttributes("title")
            .onElements("a")
            .allowAttributes("aria-label")
            .onElements("a")
            .requireRelsOnLinks("noopener")
            .allowAttributes("src")
            .matching(LOCAL_PICTURE)
            .onElements("img")
            .allowAttributes("srcset")
            .matching(LOCAL_PICTURES)
            .onElements("img")
            .allowAttributes("sizes")
            .matching(SIZES)
            .onElements("img")
            .allowAttributes("width", "height")
            .matching(NUMBER)
            .onElements("img")
            .allowAttributes("alt")
            .onElements("img")
            .allowAttributes("loading")
            .matching(false, "lazy", "eager")
            .onElements("img")
            .allowAttributes("decoding")
            .matching(false, "async")
            .onElements("img")
            .allowWithoutAttributes("span", "a")
            .toFactory();

    /** Full-width punctuation, which the sanitizer writes as eight characters each; the look-alikes of markup stay so. */
    private static final Pattern FULL_WIDTH = Pattern.compile("&#x(ff(?!02|06|07|1c|1e)[0-9a-e][0-9a-f]);");

    /**
     * The sanitizer closes and nests what it reads, then drops what is not allowed, which may leave an item without its
     * list; what it made is put before it again until it has nothing to mend. Three times is the most that has been seen.
     */
    private static final int MOST_PASSES = 6;

    /** Where the sanitizer has left an address of the portal itself; in texts it writes no quotes. */
    private static final Pattern OWN_ADDRESS = Pattern.compile(" (?:href|src)=\"(?=/(?!/))");

    private static final Pattern OWN_PLACE = Pattern.compile(" href=\"(?=#)");
    private static final Pattern SRCSET = Pattern.compile(" srcset=\"[^\"]*\"");

    private final String html;

    private SafeHtml(String html) {
        this.html = html;
    }

    /** Keeps what is allowed of the given HTML and drops the rest. */
    public static SafeHtml of(String html) {
        if (html == null || html.isEmpty()) {
            return EMPTY;
        }
        var before = html;
        var after = pass(html);
        for (var passes = 1; passes < MOST_PASSES && !after.equals(before); passes++) {
            before = after;
            after = pass(before);
        }
        return new SafeHtml(after);
    }

    private static String pass(String html) {
        return plain(POLICY.sanitize(html));
    }

    private static String plain(String sanitized) {
        return FULL_WIDTH
                .matcher(sanitized)
                .replaceAll(match -> Character.toString(Integer.parseInt(match.group(1), 16)));
    }

    public boolean isEmpty() {
        return html.isEmpty();
    }

    /**
     * The HTML for whoever reads it elsewhere, with full addresses.
     *
     * @param site address without a slash at the end
     * @param page path of the page on which it stands
     */
    public String at(String site, String page) {
        var addressed = replaced(OWN_ADDRESS, html, match -> match + site);
        var placed = replaced(OWN_PLACE, addressed, match -> match + site + page);
        return replaced(SRCSET, placed, match -> match.replace("/media/", site + "/media/"));
    }

    private static String replaced(Pattern pattern, String text, UnaryOperator<String> change) {
        return pattern.matcher(text).replaceAll(match -> Matcher.quoteReplacement(change.apply(match.group())));
    }

    /** The HTML itself, to be printed unescaped. */
    @Override
    public String toString() {
        return html;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof SafeHtml that && html.equals(that.html);
    }

    @Override
    public int hashCode() {
        return html.hashCode();
    }
}
