package org.menhu.portal.feed.web;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import javax.xml.stream.XMLStreamException;

/** RSS 2.0, with the whole text by its content module and the author by Dublin Core. */
final class RssFeed {

    private RssFeed() {}

    static String write(Feed feed) {
        return XmlText.document(xml -> {
            xml.open("rss", namespaces())
                    .open("channel")
                    .element("title", feed.title())
                    .element("link", feed.page())
                    .element("description", feed.description() == null ? feed.title() : feed.description())
                    .element("language", feed.language().toLanguageTag())
                    .element("lastBuildDate", date(feed.changedAt()))
                    .empty(
                            "atom:link",
                            "rel",
                            "self",
                            "type",
                            "application/rss+xml",
                            "href",
                            feed.address(FeedFormat.RSS));
            for (var entry : feed.entries()) {
                write(xml, entry);
            }
        });
    }

    private static String[] namespaces() {
        return new String[] {
            "version", "2.0",
            "xmlns:atom", "http://www.w3.org/2005/Atom",
            "xmlns:content", "http://purl.org/rss/1.0/modules/content/",
            "xmlns:dc", "http://purl.org/dc/elements/1.1/"
        };
    }

    private static void write(XmlText xml, Feed.Entry entry) throws XMLStreamException {
        xml.open("item")
                .element("title", html(entry.title()))
                .element("link", entry.page())
                .element("guid", entry.id(), "isPermaLink", "false")
                .element("pubDate", date(entry.at()))
                .element("dc:creator", entry.author());
        for (var tag : entry.tags()) {
            xml.element("category", tag);
        }
        xml.element("description", html(entry.words()))
                .element("content:encoded", entry.html())
                .close();
    }

    /** Readers take these texts for HTML, or for plain ones in the case of a title: so this is how to write them for both. */
    private static String html(String text) {
        return text.replace("&", "&#x26;").replace("<", "&#x3C;");
    }

    private static String date(Instant at) {
        return DateTimeFormatter.RFC_1123_DATE_TIME.format(at.atOffset(ZoneOffset.UTC));
    }
}
