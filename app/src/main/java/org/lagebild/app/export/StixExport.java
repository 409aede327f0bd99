package org.lagebild.app.export;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lagebild.app.store.ArticleRow;
import org.lagebild.app.store.ExerciseRow;
import org.lagebild.picture.Site;

/**
 * A STIX 2.1 bundle: exercises as objects of a type of our own, declared by an extension definition; their places as
 * locations, their articles as reports. Ids follow from what they name, so that two exports of one thing are one.
 */
final class StixExport implements Export {
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
    private static final UUID SPACE = UUID.fromString("9a1c3f0e-6d0b-5c1e-9f57-6f1a7c1f5b8d");
    private static final String BEGINNING = "2026-01-01T00:00:00.000Z";
    private static final String IDENTITY = id("identity", "lagebild");
    private static final String EXTENSION = id("extension-definition", "x-lagebild-exercise");
    private static final String EXERCISE = "x-lagebild-exercise";
    private static final int CODE = 2;

    private final Set<String> written = new HashSet<>();

    @Override
    public void write(Iterator<Exported> exercises, Appendable out) throws IOException {
        out.append("{\"type\":\"bundle\",\"id\":\"" + id("bundle", "exercises") + "\",\"objects\":[\n");
        out.append(identity().toString()).append(",\n").append(extension().toString());
        while (exercises.hasNext()) {
            for (ObjectNode object : objects(exercises.next())) {
                if (written.add(object.path("id").asText())) {
                    out.append(",\n").append(object.toString());
                }
            }
        }
        out.append("\n]}\n");
    }

    private static ObjectNode identity() {
        return object("identity", IDENTITY, BEGINNING, BEGINNING)
                .put("name", "Lagebild")
                .put("identity_class", "system");
    }

    private static ObjectNode extension() {
        ObjectNode node = object("extension-definition", EXTENSION, BEGINNING, BEGINNING)
                .put("created_by_ref", IDENTITY)
                .put("name", "Military exercise")
                .put("description", "An edition of a military exercise, as public reports have it.")
                .put("schema", "https://lagebild.org/stix/x-lagebild-exercise.json")
                .put("version", "1.0.0");
        node.putArray("extension_types").add("new-sdo");
        return node;
    }

    private static List<ObjectNode> objects(Exported exported) {
        List<ObjectNode> objects = new ArrayList<>();
        String exercise = id(EXERCISE, exported.exercise().id());
        objects.add(exercise(exported, exercise));
        exported.exercise().places().stream().filter(StixExport::isLocation).forEach(site -> {
            ObjectNode location = location(site);
            objects.add(location);
            objects.add(locatedAt(exercise, location.path("id").asText(), exported));
        });
        exported.articles().forEach(article -> objects.add(report(article, exercise)));
        return objects;
    }

    private static ObjectNode exercise(Exported exported, String id) {
        ExerciseRow row = exported.row();
        ObjectNode node = object(EXERCISE, id, first(exported), last(exported))
                .put("created_by_ref", IDENTITY)
                .put("name", exported.title());
        put(node, "series", row.series());
        put(node, "edition", row.edition());
        strings(node, "aliases", row.aliases());
        node.put("status", row.status()).put("presumed_ended", row.presumedEnded());
        put(node, "start", row.start());
        put(node, "end", row.end());
        strings(node, "participants", row.participants());
        strings(node, "host", row.host());
        strings(node, "domains", row.domains());
        strings(node, "exercise_types", exported.types());
        if (row.low() != null && row.high() != null) {
            node.put("troops_low", row.low()).put("troops_high", row.high());
        }
        strings(node, "conflicting_fields", row.conflicts());
        node.put("independent_reports", row.origins());
        node.putObject("extensions").putObject(EXTENSION).put("extension_type", "new-sdo");
        return node;
    }

    /** What STIX takes for a location has a point or a country. */
    private static boolean isLocation(Site site) {
        return site.isSpot() || isState(site.country());
    }

    private static ObjectNode location(Site site) {
        ObjectNode node = object("location", id("location", site.key()), BEGINNING, BEGINNING)
                .put("name", site.name());
        if (isState(site.country())) {
            node.put("country", site.country());
        }
        if (site.isSpot()) {
            node.put("latitude", site.lat()).put("longitude", site.lon());
        }
        return node;
    }

    private static boolean isState(@Nullable String country) {
        return country != null && country.length() == CODE;
    }

    private static ObjectNode locatedAt(String exercise, String location, Exported exported) {
        return object("relationship", id("relationship", exercise + " " + location), first(exported), last(exported))
                .put("created_by_ref", IDENTITY)
                .put("relationship_type", "located-at")
                .put("source_ref", exercise)
                .put("target_ref", location);
    }

    /** An article reports several exercises in several objects, so that each can go by itself. */
    private static ObjectNode report(ArticleRow article, String exercise) {
        String day = instant(article.known());
        ObjectNode node = object("report", id("report", article.id() + " " + exercise), day, day)
                .put("created_by_ref", IDENTITY)
                .put("name", article.title().isEmpty() ? article.source() : article.title())
                .put("published", day);
        if (article.language() != null) {
            node.put("lang", article.language());
        }
        node.putArray("object_refs").add(exercise);
        ObjectNode reference = node.putArray("external_references")
                .addObject()
                .put("source_name", article.outlet() == null ? article.source() : article.outlet());
        if (article.url() != null) {
            reference.put("url", article.url());
        } else {
            reference.put("description", article.source());
        }
        return node;
    }

    private static String first(Exported exported) {
        return exported.first().map(StixExport::instant).orElse(BEGINNING);
    }

    private static String last(Exported exported) {
        return exported.last().map(StixExport::instant).orElse(BEGINNING);
    }

    private static String instant(LocalDate day) {
        return day + "T00:00:00.000Z";
    }

    private static ObjectNode object(String type, String id, String created, String modified) {
        return NODES.objectNode()
                .put("type", type)
                .put("spec_version", "2.1")
                .put("id", id)
                .put("created", created)
                .put("modified", modified);
    }

    private static void put(ObjectNode node, String name, @Nullable String value) {
        if (value != null) {
            node.put(name, value);
        }
    }

    /** STIX knows no empty lists. */
    private static void strings(ObjectNode node, String name, Collection<String> values) {
        if (!values.isEmpty()) {
            ArrayNode array = node.putArray(name);
            values.forEach(array::add);
        }
    }

    /** A name-based UUID of version 5. */
    private static String id(String type, String name) {
        return type + "--"
                + NameBasedId.of(SPACE, (type + ' ' + name).getBytes(StandardCharsets.UTF_8))
                        .toString()
                        .toLowerCase(Locale.ROOT);
    }
}
