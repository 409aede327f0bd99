package org.lagebild.app.export;

import java.io.IOException;
import java.io.StringWriter;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.jspecify.annotations.Nullable;
import org.lagebild.app.store.ExerciseRow;
import org.lagebild.picture.Days;
import org.lagebild.picture.Site;

/** OGC KML 2.2: one placemark an exercise, with its time span and its fields as extended data. */
final class KmlExport implements Export {
    private static final String NAMESPACE = "http://www.opengis.net/kml/2.2";
    private static final String NO_XML = "[^\\x09\\x0A\\x0D\\x20-\\x{D7FF}\\x{E000}-\\x{FFFD}\\x{10000}-\\x{10FFFF}]";

    @Override
    public void write(Iterator<Exported> exercises, Appendable out) throws IOException {
        out.append("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<kml xmlns=\"" + NAMESPACE + "\">\n<Document>\n");
        while (exercises.hasNext()) {
            out.append(placemark(exercises.next())).append('\n');
        }
        out.append("</Document>\n</kml>\n");
    }

    private static String placemark(Exported exported) throws IOException {
        StringWriter text = new StringWriter();
        try {
            XMLStreamWriter xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(text);
            new Placemark(xml).write(exported);
            xml.close();
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
        return text.toString();
    }

    /** Writes one placemark; the order of the elements is that of the schema. */
    private record Placemark(XMLStreamWriter xml) {
        void write(Exported exported) throws XMLStreamException {
            ExerciseRow row = exported.row();
            xml.writeStartElement("Placemark");
            element("name", exported.title());
            element("description", String.join("\n", exported.addresses()));
            span(row);
            extended(row);
            geometry(exported.spots());
            xml.writeEndElement();
        }

        private void element(String name, String text) throws XMLStreamException {
            xml.writeStartElement(name);
            xml.writeCharacters(text.replaceAll(NO_XML, ""));
            xml.writeEndElement();
        }

        private void span(ExerciseRow row) throws XMLStreamException {
            Days start = Days.of(row.start());
            Days end = Days.of(row.end());
            if (start == null && end == null) {
                return;
            }
            xml.writeStartElement("TimeSpan");
            if (start != null) {
                element("begin", start.first().toString());
            }
            if (end != null) {
                element("end", end.last().toString());
            }
            xml.writeEndElement();
        }

        private void extended(ExerciseRow row) throws XMLStreamException {
            xml.writeStartElement("ExtendedData");
            for (Map.Entry<String, String> field : fields(row).entrySet()) {
                xml.writeStartElement("Data");
                xml.writeAttribute("name", field.getKey());
                element("value", field.getValue());
                xml.writeEndElement();
            }
            xml.writeEndElement();
        }

        private void geometry(List<Site> spots) throws XMLStreamException {
            if (spots.size() > 1) {
                xml.writeStartElement("MultiGeometry");
            }
            for (Site spot : spots) {
                xml.writeStartElement("Point");
                element("coordinates", spot.lon() + "," + spot.lat());
                xml.writeEndElement();
            }
            if (spots.size() > 1) {
                xml.writeEndElement();
            }
        }
    }

    private static Map<String, String> fields(ExerciseRow row) {
        Map<String, String> fields = new LinkedHashMap<>();
        put(fields, "id", row.id());
        put(fields, "series", row.series());
        put(fields, "edition", row.edition());
        put(fields, "status", row.status());
        put(fields, "start", row.start());
        put(fields, "end", row.end());
        put(fields, "participants", String.join(" ", row.participants()));
        put(fields, "host", String.join(" ", row.host()));
        put(fields, "places", row.places().stream().map(Site::name).collect(Collectors.joining("; ")));
        put(fields, "domains", String.join(" ", row.domains()));
        put(fields, "troops_low", row.low());
        put(fields, "troops_high", row.high());
        put(fields, "origins", row.origins());
        put(fields, "articles", row.articles());
        put(fields, "last_report", row.lastReport());
        return fields;
    }

    private static void put(Map<String, String> fields, String name, @Nullable Object value) {
        if (value != null && !value.toString().isEmpty()) {
            fields.put(name, value.toString());
        }
    }
}
