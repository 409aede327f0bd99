package org.lagebild.app.web;

import java.io.StringWriter;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.jspecify.annotations.Nullable;
import org.lagebild.app.store.Change;

/** Changes as an Atom feed (RFC 4287). */
final class Feed {
    static final String MEDIA_TYPE = "application/atom+xml; charset=utf-8";
    private static final String NAMESPACE = "http://www.w3.org/2005/Atom";

    private final XMLStreamWriter out;
    private final String base;

    private Feed(XMLStreamWriter out, String base) {
        this.out = out;
        this.base = base;
    }

    /** The last change first. */
    static byte[] of(List<Change> changes, String title, String base) {
        StringWriter text = new StringWriter();
        try {
            XMLStreamWriter out = XMLOutputFactory.newFactory().createXMLStreamWriter(text);
            new Feed(out, base).write(changes, title);
            out.close();
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private void write(List<Change> changes, String title) throws XMLStreamException {
        out.writeStartDocument("UTF-8", "1.0");
        out.writeStartElement("feed");
        out.writeDefaultNamespace(NAMESPACE);
        element("id", base + "/api/v1/changes.atom");
        element("title", title);
        element(
                "updated",
                (changes.isEmpty()
                                ? Instant.EPOCH
                                : changes.get(changes.size() - 1).at())
                        .toString());
        link("self", "/api/v1/changes.atom");
        for (int i = changes.size() - 1; i >= 0; i--) {
            entry(changes.get(i));
        }
        out.writeEndDocument();
    }

    private void entry(Change change) throws XMLStreamException {
        out.writeStartElement("entry");
        element("id", "urn:lagebild:change:" + change.number());
        element("title", change.exercise() + ": " + change.field());
        element("updated", change.at().toString());
        out.writeStartElement("author");
        element("name", "Lagebild");
        out.writeEndElement();
        link("alternate", "/exercise?id=" + URLEncoder.encode(change.exercise(), StandardCharsets.UTF_8));
        element("content", value(change.before()) + " \u2192 " + value(change.after()));
        out.writeEndElement();
    }

    private static String value(@Nullable String value) {
        return value == null ? "\u2205" : value;
    }

    private void link(String rel, String path) throws XMLStreamException {
        out.writeEmptyElement("link");
        out.writeAttribute("rel", rel);
        out.writeAttribute("href", base + path);
    }

    /** Characters that XML cannot hold are left out. */
    private void element(String name, String text) throws XMLStreamException {
        out.writeStartElement(name);
        out.writeCharacters(
                text.replaceAll("[^\\t\\n\\r\\x{20}-\\x{D7FF}\\x{E000}-\\x{FFFD}\\x{10000}-\\x{10FFFF}]", ""));
        out.writeEndElement();
    }
}
