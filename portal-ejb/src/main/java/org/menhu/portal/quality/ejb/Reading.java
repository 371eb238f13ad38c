package org.menhu.portal.quality.ejb;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;

/** A Markdown text taken apart for the rules: its paragraphs, headings, pictures and links, each with its place. */
final class Reading {

    private static final Parser PARSER = Parser.builder()
            .extensions(List.of(TablesExtension.create()))
            .includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES)
            .build();

    /** What is read of a block, without markup. */
    static final class Prose {

        private final StringBuilder text = new StringBuilder();
        private final List<int[]> runs = new ArrayList<>(); // where in the text, where in the Markdown

        String text() {
            return text.toString();
        }

        /** Where in the Markdown the character at an index of the text stands. */
        int place(int index) {
            var run = runs.getFirst();
            for (var next : runs) {
                if (next[0] > index) {
                    break;
                }
                run = next;
            }
            return run[1] + index - run[0];
        }

        private void add(String literal, int place) {
            runs.add(new int[] {text.length(), place});
            text.append(literal);
        }

        /** A line break has no place of its own: it stands behind what was read last. */
        private void breakLine() {
            if (!runs.isEmpty()) {
                text.append('\n');
            }
        }
    }

    record HeadingLine(int level, int from, int to) {}

    record Picture(String alt, int from, int to) {}

    record Reference(String destination, int from, int to) {}

    private final List<Prose> paragraphs = new ArrayList<>();
    private final List<HeadingLine> headings = new ArrayList<>();
    private final List<Picture> pictures = new ArrayList<>();
    private final List<Reference> links = new ArrayList<>();

    Reading(String markdown) {
        PARSER.parse(markdown).accept(new Collector());
    }

    /** Paragraphs with at least one letter; those in lists and quotations too. */
    List<Prose> paragraphs() {
        return paragraphs;
    }

    List<HeadingLine> headings() {
        return headings;
    }

    List<Picture> pictures() {
        return pictures;
    }

    List<Reference> links() {
        return links;
    }

    /** All that is read as running text. */
    String prose() {
        return paragraphs.stream().map(Prose::text).collect(Collectors.joining("\n"));
    }

    private static int from(Node node) {
        var spans = node.getSourceSpans();
        return spans.isEmpty() ? -1 : spans.getFirst().getInputIndex();
    }

    private static int to(Node node) {
        var spans = node.getSourceSpans();
        return spans.isEmpty()
                ? -1
                : spans.getLast().getInputIndex() + spans.getLast().getLength();
    }

    private final class Collector extends AbstractVisitor {

        private Prose prose;

        @Override
        public void visit(Paragraph paragraph) {
            prose = new Prose();
            visitChildren(paragraph);
            if (!prose.runs.isEmpty()) {
                paragraphs.add(prose);
            }
            prose = null;
        }

        @Override
        public void visit(Heading heading) {
            headings.add(new HeadingLine(heading.getLevel(), from(heading), to(heading)));
            visitChildren(heading);
        }

        @Override
        public void visit(Image image) {
            var alt = new StringBuilder();
            image.accept(new AbstractVisitor() {
                @Override
                public void visit(Text text) {
                    alt.append(text.getLiteral());
                }
            });
            pictures.add(new Picture(alt.toString().strip(), from(image), to(image)));
        }

        @Override
        public void visit(Link link) {
            links.add(new Reference(link.getDestination(), from(link), to(link)));
            visitChildren(link);
        }

        @Override
        public void visit(Text text) {
            read(text.getLiteral(), text);
        }

        @Override
        public void visit(Code code) {
            read(code.getLiteral(), code);
        }

        @Override
        public void visit(SoftLineBreak lineBreak) {
            breakLine();
        }

        @Override
        public void visit(HardLineBreak lineBreak) {
            breakLine();
        }

        private void breakLine() {
            if (prose != null) {
                prose.breakLine();
            }
        }

        private void read(String literal, Node node) {
            if (prose != null && from(node) >= 0) {
                prose.add(literal, from(node));
            }
        }
    }
}
