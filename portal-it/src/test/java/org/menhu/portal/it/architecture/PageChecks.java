package org.menhu.portal.it.architecture;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/** What must not stand in a page. Each check gives one line for each finding. */
final class PageChecks {

    private static final Pattern EXPRESSION = Pattern.compile("[#$]\\{(?:'[^']*'|\"[^\"]*\"|[^}'\"])*}");
    private static final Pattern KEYS = Pattern.compile("\\((Ctrl|Alt)\\+\\w\\)"); // as they stand on the keyboard
    private static final Pattern LETTER = Pattern.compile("\\p{L}");
    private static final Pattern HAN = Pattern.compile("\\p{IsHan}");
    private static final Set<String> READ_BY_PEOPLE = Set.of(
            "title",
            "alt",
            "placeholder",
            "aria-label",
            "label",
            "header",
            "headerText",
            "footerText",
            "emptyMessage",
            "legend",
            "tooltip",
            "requiredMessage",
            "validatorMessage",
            "converterMessage",
            "summary",
            "itemLabel",
            "chooseLabel",
            "uploadLabel",
            "cancelLabel",
            "noSelectionLabel",
            "filterPlaceholder",
            "ariaLabel");
    private static final Set<String> SHOW_THEIR_VALUE = Set.of(
            "h:outputText",
            "h:outputLabel",
            "h:commandButton",
            "h:link",
            "h:button",
            "p:commandButton",
            "p:commandLink",
            "p:button",
            "p:link",
            "p:outputLabel",
            "p:linkButton",
            "p:menuitem",
            "p:badge",
            "p:tag");

    private PageChecks() {}

    static Document parse(String page) {
        return Jsoup.parse(page, "", Parser.xmlParser());
    }

    /** Texts that no bundle holds, so that the other language never shows them. */
    static List<String> hardCodedTexts(Document page) {
        var findings = new ArrayList<String>();
        for (var element : page.getAllElements()) {
            var isDrawing = element.attr("aria-hidden").equals("true"); // such as the B of a button for bold
            if (!isDrawing && !Set.of("script", "style").contains(element.tagName())) {
                element.textNodes().stream()
                        .map(node -> node.getWholeText())
                        .filter(PageChecks::isText)
                        .forEach(findings::add);
            }
            element.attributes().asList().stream()
                    .filter(attribute -> isReadByPeople(element, attribute) && isText(attribute.getValue())
                            || HAN.matcher(attribute.getValue()).find())
                    .map(Attribute::html)
                    .forEach(findings::add);
        }
        return findings;
    }

    private static boolean isReadByPeople(Element element, Attribute attribute) {
        var submit = element.tagName().equals("input") && element.attr("type").equals("submit");
        return READ_BY_PEOPLE.contains(attribute.getKey())
                || attribute.getKey().equals("value") && (submit || SHOW_THEIR_VALUE.contains(element.tagName()));
    }

    private static boolean isText(String value) {
        var own = KEYS.matcher(EXPRESSION.matcher(value).replaceAll("")).replaceAll("");
        return LETTER.matcher(own).find() || HAN.matcher(value).find();
    }

    static List<String> dialogsWithoutEscape(Document page) {
        return page.getElementsByTag("p:dialog").stream()
                .filter(dialog -> !dialog.attr("closeOnEscape").equals("true"))
                .map(dialog -> dialog.attr("widgetVar"))
                .toList();
    }

    /** What the content security policy would block. PrimeFaces moves the handlers of its own tags into a nonced script. */
    static List<String> inlineStylesAndScripts(Document page) {
        var scripts = page.getAllElements().stream()
                .filter(element -> element.tagName().equals("script"))
                .filter(script -> !script.hasAttr("src") && !script.hasAttr("nonce") && !isData(script));
        var styles = page.getAllElements().stream()
                .filter(element -> element.tagName().equals("style") || element.hasAttr("style"));
        var handlers = page.getAllElements().stream()
                .filter(element -> !element.tagName().startsWith("p:"))
                .filter(element -> element.attributes().asList().stream()
                        .anyMatch(attribute -> attribute.getKey().matches("on[a-z]+")));
        return Stream.of(scripts, styles, handlers)
                .flatMap(found -> found)
                .map(element -> element.shallowClone().outerHtml())
                .toList();
    }

    private static boolean isData(Element script) {
        return script.attr("type").endsWith("json");
    }

    /** What the reader's browser would fetch from somebody else. */
    static List<String> offSiteRequests(Document page) {
        return page.getAllElements().stream()
                .filter(element -> !element.tagName().matches("a|h:outputLink|html"))
                .flatMap(element -> element.attributes().asList().stream())
                .filter(attribute -> attribute.getKey().matches("src|href|srcset|action|poster|data"))
                .map(Attribute::getValue)
                .filter(value -> value.matches("(https?:)?//.*"))
                .toList();
    }

    static boolean printsUnescaped(Document page) {
        return page.getAllElements().stream()
                .anyMatch(element ->
                        element.hasAttr("escape") && !element.attr("escape").equals("true"));
    }

    /** What gives a page other components for one reader than for another, so that none may have the tree of the last. */
    static List<String> changingComponents(Document page) {
        return page.getAllElements().stream()
                .filter(element -> element.tagName().startsWith("c:")
                        || element.hasAttr("binding")
                        || Stream.of("src", "template").anyMatch(name -> isIncludeBy(name, element)))
                .map(element -> element.shallowClone().outerHtml())
                .toList();
    }

    private static boolean isIncludeBy(String attribute, Element element) {
        return element.tagName().startsWith("ui:") && element.attr(attribute).contains("#{");
    }

    /** The pages, templates and tags of which this one is made: addresses, from the root when they begin with a slash. */
    static List<String> parts(Document page) {
        return page.getAllElements().stream()
                .flatMap(element -> element.tagName().startsWith("m:")
                        ? Stream.of("/WEB-INF/tags/" + element.tagName().substring(2) + ".xhtml")
                        : Stream.of(element.attr("src"), element.attr("template"))
                                .filter(address -> element.tagName().startsWith("ui:") && !address.isEmpty()))
                .toList();
    }
}
