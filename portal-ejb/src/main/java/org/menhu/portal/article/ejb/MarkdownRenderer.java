package org.menhu.portal.article.ejb;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.commonmark.ext.autolink.AutolinkExtension;
import org.commonmark.ext.footnotes.FootnotesExtension;
import org.commonmark.ext.gfm.strikethrough.StrikethroughExtension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Image;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.menhu.portal.media.model.Picture;
import org.menhu.portal.shared.model.SafeHtml;

/**
 * Makes of an author's Markdown what readers see: headings that can be linked to, pictures with their sizes and captions,
 * tables that scroll. What the sanitizer does not know is dropped, HTML in the Markdown included.
 */
final class MarkdownRenderer {

    private static final List<org.commonmark.Extension> EXTENSIONS = List.of(
            TablesExtension.create(),
            StrikethroughExtension.create(),
            AutolinkExtension.create(),
            FootnotesExtension.create());
    private static final Parser PARSER = Parser.builder().extensions(EXTENSIONS).build();
    private static final HtmlRenderer RENDERER =
            HtmlRenderer.builder().extensions(EXTENSIONS).build();

    private static final Pattern MEDIA_PATH =
            Pattern.compile("/media/([A-Za-z0-9]+)(?:-[0-9]+)?\\.(?:jpg|png)"); // a kept width may be named

    /** The text column and, on a narrow window, the window itself. */
    private static final String SIZES = "(max-width: 768px) 100vw, 720px";

    private final Node text;

    MarkdownRenderer(String markdown) {
        text = PARSER.parse(markdown);
    }

    /** The keys of the kept pictures that the text names, for looking them up before it is rendered. */
    Set<String> fileKeys() {
        var keys = new HashSet<String>();
        text.accept(new AbstractVisitor() {
            @Override
            public void visit(Image image) {
                var matcher = MEDIA_PATH.matcher(image.getDestination());
                if (matcher.matches()) {
                    keys.add(matcher.group(1));
                }
            }
        });
        return keys;
    }

    /** @param pictures what is known of the pictures that the text names, by file key */
    SafeHtml render(Map<String, Picture> pictures) {
        var document = Jsoup.parseBodyFragment(RENDERER.render(text));
        document.outputSettings().prettyPrint(false);
        lowerHeadings(document);
        Headings.mark(document);
        document.select("img").forEach(image -> show(image, pictures));
        document.select("p:has(> img:only-child)").forEach(MarkdownRenderer::frame);
        document.select("table").forEach(table -> table.wrap("<div class=\"table-scroll\"></div>"));
        return SafeHtml.of(document.body().html());
    }

    /** The page has one first heading, its title; a text that begins at that level moves down as a whole. */
    private static void lowerHeadings(Document document) {
        if (document.selectFirst("h1") == null) {
            return;
        }
        for (var level = 5; level >= 1; level--) {
            document.select("h" + level).tagName("h" + (level + 1));
        }
    }

    private static void show(Element image, Map<String, Picture> pictures) {
        var matcher = MEDIA_PATH.matcher(image.attr("src"));
        var picture = matcher.matches() ? pictures.get(matcher.group(1)) : null;
        if (picture == null) {
            image.remove(); // somebody else's server, or a file that is gone: nothing a reader's browser should ask for
            return;
        }
        image.attr("src", picture.pathAtLeast(1440))
                .attr("srcset", picture.srcset())
                .attr("sizes", SIZES)
                .attr("width", String.valueOf(picture.width()))
                .attr("height", String.valueOf(picture.height()))
                .attr("loading", "lazy")
                .attr("decoding", "async");
    }

    /** A picture that has a paragraph to itself becomes a figure; the title in its Markdown is the caption. */
    private static void frame(Element paragraph) {
        var image = paragraph.firstElementChild();
        if (image == null || !paragraph.ownText().isBlank()) {
            return;
        }
        var caption = image.attr("title");
        image.removeAttr("title");
        paragraph.tagName("figure");
        var widest = image.attr("srcset").replaceFirst("(?s).*?([^ ,]+) \\d+w$", "$1");
        image.wrap("<a href=\"" + widest + "\"></a>");
        if (!caption.isBlank()) {
            paragraph.appendElement("figcaption").text(caption);
        }
    }
}
