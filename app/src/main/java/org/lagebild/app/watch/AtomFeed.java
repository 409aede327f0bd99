package org.lagebild.app.watch;

import java.io.StringWriter;
import java.time.Instant;
import java.util.List;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.lagebild.app.report.Labels;

/** Alerts as an Atom feed, RFC 4287; an entry keeps its id, so that readers show it once. */
public final class AtomFeed {
    private static final String NAMESPACE = "http://www.w3.org/2005/Atom";
    private static final String ID = "tag:lagebild.org,2026:";

    private final XMLStreamWriter xml;
    private final Labels labels;

    private AtomFeed(XMLStreamWriter xml, Labels labels) {
        this.xml = xml;
        this.labels = labels;
    }

    /** The whole feed, the newest first. */
    public static String of(String name, List<Alert> alerts, Labels labels) {
        StringWriter text = new StringWriter();
        try {
            XMLStreamWriter xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(text);
            new AtomFeed(xml, labels).write(name, alerts);
            xml.close();
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
        return text.toString();
    }

    private void write(String name, List<Alert> alerts) throws XMLStreamException {
        xml.writeStartDocument("UTF-8", "1.0");
        xml.writeStartElement("feed");
        xml.writeDefaultNamespace(NAMESPACE);
        element("id", ID + "watch/" + name.replaceAll("[^A-Za-z0-9-]", "-"));
        element("title", "Lagebild: " + name);
        element(
                "updated",
                alerts.stream()
                        .map(alert -> alert.change().at())
                        .max(Instant::compareTo)
                        .orElse(Instant.EPOCH)
                        .toString());
        xml.writeStartElement("author");
        element("name", "Lagebild");
        xml.writeEndElement();
        for (int i = alerts.size() - 1; i >= 0; i--) {
            entry(alerts.get(i));
        }
        xml.writeEndElement();
        xml.writeEndDocument();
    }

    private void entry(Alert alert) throws XMLStreamException {
        xml.writeStartElement("entry");
        element("id", ID + "change/" + alert.change().number());
        element("title", alert.words(labels));
        element("updated", alert.change().at().toString());
        element("content", alert.words(labels));
        xml.writeEndElement();
    }

    private void element(String name, String text) throws XMLStreamException {
        xml.writeStartElement(name);
        xml.writeCharacters(text.replaceAll("\\p{Cntrl}", " "));
        xml.writeEndElement();
    }
}
