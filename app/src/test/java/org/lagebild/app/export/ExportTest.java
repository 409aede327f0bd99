package org.lagebild.app.export;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lagebild.app.store.ArticleRow;
import org.lagebild.app.store.ReadArticle;
import org.lagebild.app.store.Store;
import org.lagebild.app.store.StoredArticle;
import org.lagebild.app.store.Stores;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** What goes out keeps the rules of its format, whatever words the articles hold. */
class ExportTest {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String NASTY = "=cmd|' /C calc'!A0, \"Löwe\"; <b>&amp;\\n ]]> 演习 \uD83D\uDEA2";

    @TempDir
    Path folder;

    private String written(ExportFormat format) throws IOException {
        try (Store store = Stores.open(folder.resolve(format + ".db"))) {
            store.add(reading(1, NASTY, "2024-05-06", "2024-05-20", true));
            store.add(reading(2, "Quiet Wolf 2024", "2024-06", "2024-07", false));
            store.add(reading(3, null, null, null, false));
            List<Exported> exercises = new ArrayList<>();
            store.picture(null)
                    .exercises()
                    .forEach(exercise -> exercises.add(new Exported(
                            exercise,
                            exercise.members().stream()
                                    .map(member -> article(store, member.article()))
                                    .toList())));
            StringBuilder out = new StringBuilder();
            format.open().write(exercises.iterator(), out);
            return out.toString();
        }
    }

    private static ArticleRow article(Store store, String id) {
        return store.article(id).map(StoredArticle::row).orElseThrow();
    }

    private static ReadArticle reading(int number, String name, String start, String end, boolean places) {
        ObjectNode node = JSON.createObjectNode()
                .put("format", "lagebild-reading/1")
                .put("id", "000000000000000" + number)
                .put("source", "https://example.org/" + number + "?a=1&b=2")
                .put("title", "Title <" + number + ">")
                .put("language", "en")
                .put("relevant", true)
                .put("text", "Text " + number);
        node.putObject("published").put("value", "2024-05-0" + number);
        ObjectNode exercise = node.putArray("exercises")
                .addObject()
                .put("id", "e1")
                .put("name", name)
                .put("status", "planned")
                .put("start", start)
                .put("end", end);
        exercise.putArray("participants").add("DE").add("LT").add("NATO");
        exercise.putArray("domains").add("land").add("air");
        exercise.putArray("type").add("CPX");
        if (places) {
            place(exercise, "Pabrade; <north>", "LT", 54.98, 25.77);
            place(exercise, "Grafenwöhr", "DE", 49.7, 11.9);
        }
        return ReadArticle.of(node);
    }

    private static void place(ObjectNode exercise, String name, String country, double lat, double lon) {
        exercise.withArray("places")
                .addObject()
                .put("name", name)
                .put("id", name.substring(0, 3))
                .put("kind", "range")
                .put("country", country)
                .put("lat", lat)
                .put("lon", lon);
    }

    @Test
    void csvHasAsManyFieldsInEachLineAndNoFormulas() throws IOException {
        List<List<String>> lines = csv(written(ExportFormat.CSV));
        assertThat(lines).hasSize(4).allSatisfy(line -> assertThat(line).hasSize(25));
        assertThat(lines).anySatisfy(line -> assertThat(line.get(1)).isEqualTo("'" + NASTY));
    }

    /** A reader of RFC 4180 of its own. */
    private static List<List<String>> csv(String text) {
        List<List<String>> lines = new ArrayList<>();
        List<String> line = new ArrayList<>();
        StringBuilder field = new StringBuilder();
        boolean quoted = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (quoted && c == '"' && i + 1 < text.length() && text.charAt(i + 1) == '"') {
                field.append(text.charAt(++i));
            } else if (c == '"') {
                quoted = !quoted;
            } else if (!quoted && (c == ',' || c == '\n')) {
                line.add(field.toString());
                field.setLength(0);
                if (c == '\n') {
                    lines.add(line);
                    line = new ArrayList<>();
                }
            } else if (quoted || c != '\r') {
                field.append(c);
            }
        }
        return lines;
    }

    @Test
    void mmeHasTheColumnsOfVersionSeven() throws IOException {
        List<List<String>> lines = csv(written(ExportFormat.MME));
        assertThat(lines).allSatisfy(line -> assertThat(line).hasSize(64));
        assertThat(lines.get(0).subList(0, 11))
                .containsExactly(
                        "MMEID",
                        "Ex_Name",
                        "Series_Name",
                        "Location",
                        "lat",
                        "lon",
                        "StartDate",
                        "s.year",
                        "s.month",
                        "s.day",
                        "EndDate");
        assertThat(lines.get(0).subList(25, 64)).startsWith("StateA", "StateB").endsWith("StateAL", "StateAM");
        List<String> quiet = lines.stream()
                .filter(line -> line.get(1).equals("Quiet Wolf 2024"))
                .findFirst()
                .orElseThrow();
        assertThat(quiet.subList(6, 27))
                .containsExactly(
                        "2024-06-xx",
                        "2024",
                        "6",
                        "xx",
                        "2024-07-xx",
                        "2024",
                        "7",
                        "xx",
                        "1",
                        "1",
                        "1",
                        "0",
                        "0",
                        "0",
                        "-9",
                        "-9",
                        "-9",
                        "",
                        "NATO",
                        "Germany",
                        "Lithuania");
    }

    @Test
    void mmeSaysWhatIsUnknown() throws IOException {
        assertThat(csv(written(ExportFormat.MME)))
                .filteredOn(line -> line.get(1).equals("-9"))
                .singleElement()
                .satisfies(line -> assertThat(line.subList(3, 14))
                        .containsExactly("-9", "", "", "-9", "-9", "-9", "-9", "-9", "-9", "-9", "-9"));
    }

    @Test
    void geoJsonKeepsTheRulesOfRfc7946() throws IOException {
        JsonNode root = JSON.readTree(written(ExportFormat.GEOJSON));
        assertThat(root.path("type").asText()).isEqualTo("FeatureCollection");
        assertThat(root.path("features")).hasSize(3).allSatisfy(feature -> {
            assertThat(feature.path("type").asText()).isEqualTo("Feature");
            assertThat(feature.has("geometry") && feature.path("properties").isObject())
                    .isTrue();
        });
        assertThat(root.path("features")).anySatisfy(feature -> {
            assertThat(feature.at("/geometry/type").asText()).isEqualTo("MultiPoint");
            assertThat(feature.at("/geometry/coordinates").toString()).contains("[25.77,54.98]", "[11.9,49.7]");
            assertThat(feature.at("/properties/name").asText()).isEqualTo(NASTY);
        });
        assertThat(root.path("features"))
                .filteredOn(feature -> feature.path("geometry").isNull())
                .hasSize(2);
    }

    @Test
    void kmlIsXmlInTheOrderOfItsSchema() throws IOException, SAXException, ParserConfigurationException {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        Element root = factory.newDocumentBuilder()
                .parse(new InputSource(new StringReader(written(ExportFormat.KML))))
                .getDocumentElement();
        assertThat(root.getNamespaceURI()).isEqualTo("http://www.opengis.net/kml/2.2");
        var placemarks = root.getElementsByTagNameNS("*", "Placemark");
        assertThat(placemarks.getLength()).isEqualTo(3);
        Set<List<String>> shapes = new HashSet<>();
        IntStream.range(0, 3).forEach(i -> shapes.add(children((Element) placemarks.item(i))));
        assertThat(shapes)
                .containsExactlyInAnyOrder(
                        List.of("name", "description", "TimeSpan", "ExtendedData", "MultiGeometry"),
                        List.of("name", "description", "TimeSpan", "ExtendedData"),
                        List.of("name", "description", "ExtendedData"));
        assertThat(root.getTextContent()).contains(NASTY, "25.77,54.98");
    }

    private static List<String> children(Element element) {
        List<String> names = new ArrayList<>();
        for (Node node = element.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element child) {
                names.add(child.getLocalName());
            }
        }
        return names;
    }

    @Test
    void calendarKeepsTheRulesOfRfc5545() throws IOException {
        String text = written(ExportFormat.ICS);
        assertThat(text).startsWith("BEGIN:VCALENDAR\r\n").endsWith("END:VCALENDAR\r\n");
        assertThat(Arrays.stream(text.split("\r\n")))
                .allSatisfy(line ->
                        assertThat(line.getBytes(StandardCharsets.UTF_8).length).isLessThanOrEqualTo(75));
        List<String> lines = Arrays.asList(text.replace("\r\n ", "").split("\r\n"));
        assertThat(lines).allMatch(line -> line.matches("[A-Z-]+(?:;[A-Z-]+=[^:;]+)*:.*"));
        for (String needed : List.of("UID:", "DTSTAMP:", "DTSTART;VALUE=DATE:", "DTEND;VALUE=DATE:", "SUMMARY:")) {
            assertThat(lines)
                    .as(needed)
                    .filteredOn(line -> line.startsWith(needed))
                    .hasSize(2);
        }
        assertThat(lines).contains("DTSTART;VALUE=DATE:20240506", "DTEND;VALUE=DATE:20240521", "STATUS:CONFIRMED");
        assertThat(lines).contains("DTSTART;VALUE=DATE:20240601", "DTEND;VALUE=DATE:20240801", "STATUS:TENTATIVE");
        assertThat(lines)
                .contains("SUMMARY:"
                        + NASTY.replace("\\", "\\\\").replace(";", "\\;").replace(",", "\\,"));
    }

    @Test
    void stixBundleKeepsTheRulesOfTheSpecification() throws IOException {
        JsonNode bundle = JSON.readTree(written(ExportFormat.STIX));
        assertThat(bundle.path("type").asText()).isEqualTo("bundle");
        Set<String> ids = new HashSet<>();
        for (JsonNode object : bundle.path("objects")) {
            String type = object.path("type").asText();
            assertThat(type).matches("[a-z0-9-]{3,250}");
            assertThat(object.path("id").asText())
                    .matches(type + "--[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}");
            assertThat(ids.add(object.path("id").asText())).isTrue();
            assertThat(object.path("spec_version").asText()).isEqualTo("2.1");
            assertThat(object.path("created").asText()).matches("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}Z");
            assertThat(object.path("modified").asText())
                    .isGreaterThanOrEqualTo(object.path("created").asText());
            object.fieldNames().forEachRemaining(name -> assertThat(name).matches("[a-z0-9_]{3,250}|id"));
            assertThat(object).noneMatch(value -> value.isNull() || value.isArray() && value.isEmpty());
        }
        for (JsonNode object : bundle.path("objects")) {
            object.fields().forEachRemaining(field -> {
                if (field.getKey().endsWith("_ref")) {
                    assertThat(ids).contains(field.getValue().asText());
                } else if (field.getKey().endsWith("_refs")) {
                    field.getValue().forEach(ref -> assertThat(ids).contains(ref.asText()));
                }
            });
        }
        assertThat(bundle.path("objects"))
                .extracting(object -> object.path("type").asText())
                .contains("x-lagebild-exercise", "location", "relationship", "report", "extension-definition");
    }
}
