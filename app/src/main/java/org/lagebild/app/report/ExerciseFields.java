package org.lagebild.app.report;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.lagebild.annotation.Place;
import org.lagebild.fact.Event;
import org.lagebild.fact.Exercise;

/** The fields of an exercise or event in the order in which people read them, as words; absent ones are left out. */
final class ExerciseFields {
    private final Labels labels;
    private final Map<String, String> fields = new LinkedHashMap<>();

    private ExerciseFields(Labels labels) {
        this.labels = labels;
    }

    static Map<String, String> of(Exercise exercise, Labels labels) {
        ExerciseFields all = new ExerciseFields(labels);
        all.put("status", labels.of("status." + exercise.status().name().toLowerCase(Locale.ROOT)));
        all.put("series", exercise.series());
        all.put("participants", labels.actors(exercise.participants()));
        all.put("host", labels.actors(exercise.host()));
        all.put("observers", labels.actors(exercise.observers()));
        all.put("invited", labels.actors(exercise.invited()));
        all.put("withdrawn", labels.actors(exercise.withdrawn()));
        all.put("places", exercise.places().stream().map(all::place).collect(Collectors.joining("; ")));
        all.put("start", exercise.start());
        all.put("end", exercise.end());
        all.put("duration_days", exercise.durationDays() == null ? null : labels.of("days", exercise.durationDays()));
        all.put("troops", exercise.troops() == null ? null : all.strength(exercise.troops()));
        all.put("rival_troops", all.strengths(exercise.rivalTroops()));
        all.put("equipment", exercise.equipment().stream().map(all::equipment).collect(Collectors.joining(", ")));
        all.put("domains", labels.list("domain", exercise.domains()));
        all.put("type", String.join(", ", exercise.type()));
        all.put("purpose", exercise.purpose());
        all.put("part_of", exercise.partOf());
        all.put("prepares_for", exercise.preparesFor());
        all.put("responds_to", exercise.respondsTo());
        all.put("announced_by", exercise.announcedBy());
        return all.fields;
    }

    static Map<String, String> of(Event event, Labels labels) {
        ExerciseFields all = new ExerciseFields(labels);
        all.put("actors", labels.actors(event.actors()));
        all.put("counterparts", labels.actors(event.counterparts()));
        all.put("place", event.place());
        all.put("date", event.date());
        return all.fields;
    }

    private void put(String field, @Nullable String value) {
        if (value != null && !value.isEmpty()) {
            fields.put(field, value);
        }
    }

    private String place(Place place) {
        String country =
                place.country() == null || place.kind().equals("country") ? "" : ", " + labels.actor(place.country());
        Place.Relation relation = place.relation();
        return place.name() + country + (relation == null ? "" : " – " + relation(relation));
    }

    /** "150 km N from the border of Ukraine (UA), computed 102 km: does not agree". */
    private String relation(Place.Relation relation) {
        String reference = relation.reference();
        String from = reference.startsWith("border:")
                ? labels.of("relation.border", labels.actor(reference.substring(reference.indexOf(':') + 1)))
                : reference;
        String claimed = relation.distanceKm() == null
                ? ""
                : labels.of("relation.distance", Math.round(relation.distanceKm())) + " ";
        String direction = relation.direction() == null ? "" : relation.direction() + " ";
        return claimed + direction + labels.of("relation.from", from) + computed(relation);
    }

    private String computed(Place.Relation relation) {
        if (relation.computedKm() == null) {
            return "";
        }
        String verdict = relation.agrees() == null
                ? ""
                : ": " + labels.of(relation.agrees() ? "relation.agrees" : "relation.disagrees");
        return ", " + labels.of("relation.computed", Math.round(relation.computedKm())) + verdict;
    }

    private String strengths(List<Exercise.Strength> strengths) {
        return strengths.stream().map(this::strength).collect(Collectors.joining("; "));
    }

    private String strength(Exercise.Strength strength) {
        String low = labels.number(strength.low());
        return strength.low() == strength.high() ? low : low + "–" + labels.number(strength.high());
    }

    private String equipment(Exercise.Equipment equipment) {
        String kind = labels.of("equipment." + equipment.kind());
        return equipment.count() == null ? kind : labels.number(equipment.count()) + " " + kind;
    }
}
