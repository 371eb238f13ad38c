package org.menhu.portal.feed.web;

import javax.xml.stream.XMLStreamException;

/** Atom, RFC 4287. */
final class AtomFeed {

    private AtomFeed() {}

    static String write(Feed feed) {
        return XmlText.document(xml -> {
            xml.open(
                            "feed",
                            "xmlns",
                            "http://www.w3.org/2005/Atom",
                            "xml:lang",
                            feed.language().toLanguageTag())
                    .element("id", feed.page())
                    .element("title", feed.title())
                    .element("subtitle", feed.description())
                    .element("updated", feed.changedAt().toString())
                    .empty("link", "rel", "alternate", "type", "text/html", "href", feed.page())
                    .empty("link", "rel", "self", "href", feed.address(FeedFormat.ATOM));
            for (var entry : feed.entries()) {
                write(xml, entry);
            }
        });
    }

    private static void write(XmlText xml, Feed.Entry entry) throws XMLStreamException {
        xml.open("entry")
                .element("id", entry.id())
                .element("title", entry.title())
                .element("published", entry.at().toString())
                .element("updated", entry.changedAt().toString())
                .empty("link", "rel", "alternate", "type", "text/html", "href", entry.page());
        if (entry.related() != null) {
            xml.empty("link", "rel", "related", "href", entry.related());
        }
        xml.open("author").element("name", entry.author()).close();
        for (var tag : entry.tags()) {
            xml.empty("category", "term", tag);
        }
        xml.element("summary", entry.summary())
                .element("content", entry.text())
                .element("content", entry.html(), "type", "html")
                .close();
    }
}
