package org.lagebild.app.web;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lagebild.app.store.ExerciseFilter;
import org.lagebild.app.store.ExerciseRow;
import org.lagebild.app.store.PageRequest;
import org.lagebild.app.store.Store;
import org.lagebild.picture.Exercise;
import org.lagebild.picture.PictureJson;
import org.lagebild.picture.Site;
import org.lagebild.world.BorderPoint;
import org.lagebild.world.World;

/** One exercise with everything behind it. */
final class ExercisePages {
    private static final int MOST_KIN = 200;

    private final Store store;
    private final World world;
    private final Rows rows;

    ExercisePages(Store store, World world, Rows rows) {
        this.store = store;
        this.world = world;
        this.rows = rows;
    }

    ObjectNode of(String id, @Nullable LocalDate asOf) {
        Exercise exercise = store.exercise(id, asOf).orElseThrow(() -> Problem.notFound("exercise", id));
        Members members = new Members(store, exercise);
        ObjectNode node = Nodes.object().put("as_of", Nodes.text(asOf));
        ObjectNode written = PictureJson.exercise(exercise);
        written.set("places", Nodes.array(exercise.places(), rows::site));
        node.set("exercise", written);
        node.set("articles", members.articles());
        node.set("origins", members.origins());
        node.set("claims", members.claims());
        node.set("assessments", members.assessments());
        node.set("also", members.also());
        node.set("not_stated", members.notStated());
        node.set("stated_distances", members.distances());
        node.set("borders", borders(exercise));
        node.set("series", kin(exercise, asOf));
        node.set("family", family(exercise, asOf));
        return node;
    }

    /** The nearest border of each place that is known well enough. */
    private ArrayNode borders(Exercise exercise) {
        ArrayNode found = Nodes.object().arrayNode();
        for (Site site : exercise.places()) {
            BorderPoint border = site.isSpot() && site.lat() != null && site.lon() != null
                    ? world.borders().anyLandBorder(site.lat(), site.lon())
                    : null;
            if (border != null) {
                found.add(Nodes.object()
                        .put("place", site.name())
                        .put("km", Math.round(border.distanceKm()))
                        .put("lat", border.lat())
                        .put("lon", border.lon())
                        .put("one_side", border.oneSide())
                        .put("other_side", border.otherSide()));
            }
        }
        return found;
    }

    /** Other editions of its series. */
    private ArrayNode kin(Exercise exercise, @Nullable LocalDate asOf) {
        if (exercise.series() == null) {
            return Nodes.object().arrayNode();
        }
        ExerciseFilter filter = Filters.ofSeries(exercise.series()).withAsOf(asOf);
        return Nodes.array(store.exercises(filter, PageRequest.first(MOST_KIN)).items(), rows::exercise);
    }

    /** The exercise that it is part of, and its own parts. */
    private ArrayNode family(Exercise exercise, @Nullable LocalDate asOf) {
        List<ObjectNode> family = new ArrayList<>();
        if (exercise.parent() != null) {
            store.exercise(exercise.parent(), asOf).ifPresent(whole -> family.add(relation("whole", whole)));
        }
        exercise.phases().forEach(phase -> store.exercise(phase.exercise(), asOf)
                .ifPresent(part -> family.add(relation("phase", part))));
        return Nodes.array(family, node -> node);
    }

    private static ObjectNode relation(String kind, Exercise exercise) {
        return Nodes.object()
                .put("kind", kind)
                .put("id", exercise.id())
                .put("name", exercise.name())
                .put("status", exercise.status())
                .put("start", exercise.start())
                .put("end", exercise.end());
    }

    /** Rows of a list, one page of it. */
    ObjectNode list(ExerciseFilter filter, PageRequest request) {
        var page = store.exercises(filter, request);
        ObjectNode node = Nodes.object().put("as_of", Nodes.text(filter.asOf()));
        node.set("exercises", Nodes.array(page.items(), rows::exercise));
        return node.put("next", page.next());
    }

    /** Ids only, for a filter that the page cannot work out itself. */
    ArrayNode ids(ExerciseFilter filter) {
        ArrayNode ids = Nodes.object().arrayNode();
        String after = null;
        do {
            var page = store.exercises(filter, new PageRequest(Integer.MAX_VALUE, after));
            page.items().stream().map(ExerciseRow::id).forEach(ids::add);
            after = page.next();
        } while (after != null);
        return ids;
    }
}
