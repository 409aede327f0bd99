package org.lagebild.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.net.URL;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import javax.xml.XMLConstants;
import javax.xml.transform.Source;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.SchemaFactory;
import javax.xml.validation.Validator;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Component;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.component.VEvent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lagebild.app.export.ExportFormat;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.io.geojson.GeoJsonReader;
import org.xml.sax.SAXException;

/** Programs and schemas of others take what is exported for what it is meant to be. */
class SecondReadersTest {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String ADDRESSES = "urn:oasis:names:tc:ciq:xsdschema:xAL:2.0";

    @TempDir
    Path folder;

    @Test
    void anotherCalendarReadsTheDays() throws Exception {
        Calendar calendar = new CalendarBuilder().build(new StringReader(Examples.in(ExportFormat.ICS, folder)));
        assertThat(calendar.validate().hasErrors()).isFalse();
        List<VEvent> events = calendar.getComponents(Component.VEVENT);
        assertThat(events)
                .extracting(
                        event -> event.getRequiredProperty(Property.SUMMARY).getValue(),
                        event -> event.getRequiredProperty(Property.DTSTART).getValue(),
                        event -> event.getRequiredProperty(Property.DTEND).getValue())
                .containsExactlyInAnyOrder(
                        tuple(Examples.NASTY, "20240506", "20240521"),
                        tuple("Quiet Wolf 2024", "20240601", "20240801"));
    }

    @Test
    void anotherReaderOfGeoJsonFindsThePoints() throws Exception {
        JsonNode features =
                JSON.readTree(Examples.in(ExportFormat.GEOJSON, folder)).path("features");
        Geometry points = null;
        for (JsonNode feature : features) {
            if (!feature.path("geometry").isNull()) {
                points = new GeoJsonReader().read(feature.path("geometry").toString());
            }
        }
        assertThat(Objects.requireNonNull(points).getCoordinates())
                .containsExactlyInAnyOrder(new Coordinate(25.77, 54.98), new Coordinate(11.9, 49.7));
    }

    @Test
    void kmlIsValidByTheSchemaOfTheOpenGeospatialConsortium() throws Exception {
        String kml = Examples.in(ExportFormat.KML, folder);
        validator().validate(source(kml));
        String wrong = kml.replace("<TimeSpan>", "<Span>").replace("</TimeSpan>", "</Span>");
        assertThatThrownBy(() -> validator().validate(source(wrong))).isInstanceOf(SAXException.class);
    }

    private static Source source(String xml) {
        return new StreamSource(new StringReader(xml));
    }

    /** The schema points to one of postal addresses on the web, of which exercises have none. */
    private static Validator validator() throws SAXException, IOException {
        URL kml = Objects.requireNonNull(SecondReadersTest.class.getResource("/schema/ogckml/ogckml22.xsd"));
        URL atom = Objects.requireNonNull(SecondReadersTest.class.getResource("/schema/ogckml/atom-author-link.xsd"));
        SchemaFactory factory = SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI);
        factory.setProperty(XMLConstants.ACCESS_EXTERNAL_SCHEMA, "jar,file");
        factory.setResourceResolver((type, namespace, publicId, systemId, base) ->
                ADDRESSES.equals(namespace) ? new SchemaInput(systemId, addresses()) : null);
        return factory.newSchema(new Source[] {source(atom), source(kml)}).newValidator();
    }

    private static Source source(URL url) {
        return new StreamSource(url.toExternalForm());
    }

    private static String addresses() {
        return "<schema xmlns='http://www.w3.org/2001/XMLSchema' targetNamespace='" + ADDRESSES
                + "'><element name='AddressDetails'/></schema>";
    }

    @Test
    void stixIsValidByASchemaOfItsSpecification() throws IOException {
        JsonNode bundle = JSON.readTree(Examples.in(ExportFormat.STIX, folder));
        assertThat(stix().validate(bundle)).isEmpty();
        for (String needed : new String[] {"spec_version", "created", "modified"}) {
            ObjectNode wrong = bundle.deepCopy();
            ((ObjectNode) wrong.path("objects").get(2)).remove(needed);
            assertThat(stix().validate(wrong)).as(needed).isNotEmpty();
        }
    }

    private static JsonSchema stix() throws IOException {
        try (InputStream schema = SecondReadersTest.class.getResourceAsStream("stix-2.1.schema.json")) {
            return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
                    .getSchema(schema);
        }
    }
}
