package org.menhu.portal.feed.web;

import java.io.StringWriter;
import java.util.regex.Pattern;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Writes XML: names with their prefixes, as the formats have them, and texts of any kind. */
final class XmlText {

    /** What XML 1.0 has no way to write. */
    private static final Pattern UNWRITABLE =
            Pattern.compile("[^\\t\\n\\r\\x20-\\uD7FF\\uE000-\\uFFFD\\x{10000}-\\x{10FFFF}]");

    private final XMLStreamWriter xml;

    private XmlText(XMLStreamWriter xml) {
        this.xml = xml;
    }

    /** What a document says. */
    interface Content {
        void write(XmlText xml) throws XMLStreamException;
    }

    static String document(Content content) {
        var text = new StringWriter();
        try {
            var xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(text);
            xml.writeStartDocument("UTF-8", "1.0");
            content.write(new XmlText(xml));
            xml.writeEndDocument();
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
        return text.toString();
    }

    /** @param attributes names and values in turn; namespaces are among them */
    XmlText open(String name, String... attributes) throws XMLStreamException {
        xml.writeStartElement(name);
        attributes(attributes);
        return this;
    }

    XmlText close() throws XMLStreamException {
        xml.writeEndElement();
        return this;
    }

    /** An element that holds this text and nothing else; none for null. */
    XmlText element(String name, String text, String... attributes) throws XMLStreamException {
        if (text != null) {
            open(name, attributes);
            xml.writeCharacters(writable(text));
            close();
        }
        return this;
    }

    XmlText empty(String name, String... attributes) throws XMLStreamException {
        xml.writeEmptyElement(name);
        attributes(attributes);
        return this;
    }

    private void attributes(String... attributes) throws XMLStreamException {
        for (var at = 0; at < attributes.length; at += 2) {
            xml.writeAttribute(attributes[at], writable(attributes[at + 1]));
        }
    }

    private static String writable(String text) {
        return UNWRITABLE.matcher(text).replaceAll("");
    }
}
