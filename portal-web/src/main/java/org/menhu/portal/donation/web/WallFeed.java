package org.menhu.portal.donation.web;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.StringWriter;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.menhu.portal.donation.model.WallLine;
import org.menhu.portal.setting.web.SettingSiteBacking;
import org.menhu.portal.shared.web.Messages;

/** Writes lines of the wall as feed readers take them. */
record WallFeed(SettingSiteBacking site, List<WallLine> lines) {

    private static final String ATOM = "http://www.w3.org/2005/Atom";

    /** What XML 1.0 has no way to write. */
    private static final String UNWRITABLE = "[^\\t\\n\\r\\x20-\\uD7FF\\uE000-\\uFFFD\\x{10000}-\\x{10FFFF}]";

    String atom() {
        var text = new StringWriter();
        try {
            var xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(text);
            xml.writeStartDocument("UTF-8", "1.0");
            xml.setDefaultNamespace(ATOM);
            xml.writeStartElement(ATOM, "feed");
            xml.writeDefaultNamespace(ATOM);
            element(xml, "id", page());
            element(xml, "title", title());
            element(xml, "updated", lines.isEmpty() ? "1970-01-01T00:00:00Z" : at(lines.getFirst()));
            link(xml, "alternate", page());
            link(xml, "self", site.absolute("/wall.atom"));
            for (var line : lines) {
                entry(xml, line);
            }
            xml.writeEndDocument();
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
        return text.toString();
    }

    String json() {
        var items = Json.createArrayBuilder();
        lines.forEach(line -> items.add(item(line)));
        return Json.createObjectBuilder()
                .add("version", "https://jsonfeed.org/version/1.1")
                .add("title", title())
                .add("home_page_url", page())
                .add("feed_url", site.absolute("/wall.json"))
                .add("language", site.getLocale().toLanguageTag())
                .add("items", items)
                .build()
                .toString();
    }

    private JsonObject item(WallLine line) {
        var item = Json.createObjectBuilder()
                .add("id", page(line))
                .add("url", page(line))
                .add("title", title(line))
                .add("content_text", content(line))
                .add("date_published", at(line))
                .add(
                        "authors",
                        Json.createArrayBuilder().add(Json.createObjectBuilder().add("name", name(line))));
        if (line.article() != null) {
            item.add("external_url", site.absolute("/article/" + line.article()));
        }
        return item.build();
    }

    private void entry(XMLStreamWriter xml, WallLine line) throws XMLStreamException {
        xml.writeStartElement(ATOM, "entry");
        element(xml, "id", page(line));
        element(xml, "title", title(line));
        element(xml, "updated", at(line));
        link(xml, "alternate", page(line));
        xml.writeStartElement(ATOM, "author");
        element(xml, "name", name(line));
        xml.writeEndElement();
        element(xml, "content", content(line));
        xml.writeEndElement();
    }

    private static void element(XMLStreamWriter xml, String name, String text) throws XMLStreamException {
        xml.writeStartElement(ATOM, name);
        xml.writeCharacters(text.replaceAll(UNWRITABLE, ""));
        xml.writeEndElement();
    }

    private static void link(XMLStreamWriter xml, String relation, String address) throws XMLStreamException {
        xml.writeEmptyElement(ATOM, "link");
        xml.writeAttribute("rel", relation);
        xml.writeAttribute("href", address);
    }

    private String title() {
        return site.getSite().name() + " · " + text("donation.wall");
    }

    private String title(WallLine line) {
        var amount = line.amount() == null ? "" : " ¥" + line.amount().yuan();
        return name(line) + amount + (line.offline() ? " (" + text("donation.offline") + ")" : "");
    }

    private String name(WallLine line) {
        return Objects.requireNonNullElseGet(line.name(), () -> text("donation.anonymous"));
    }

    private String content(WallLine line) {
        var about = line.title() == null ? null : text("donation.wallFor", line.title());
        return Stream.of(line.message(), about).filter(Objects::nonNull).collect(Collectors.joining("\n"));
    }

    private String page() {
        return site.absolute("/wall");
    }

    private String page(WallLine line) {
        return page() + "#gift-" + line.id();
    }

    private String text(String key, Object... arguments) {
        return Messages.text(site.getLocale(), key, arguments);
    }

    private String at(WallLine line) {
        return site.iso(line.at());
    }
}
