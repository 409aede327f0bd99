package org.lagebild.exchange;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lagebild.app.export.ExportFormat;
import org.lagebild.app.export.Exported;
import org.lagebild.app.store.ReadArticle;
import org.lagebild.app.store.Store;
import org.lagebild.app.store.Stores;

/**
 * Three exercises that were exported: one with a name that hurts, one with months for days, one of which little is
 * known.
 */
final class Examples {
    static final String NASTY = "=cmd|' /C calc'!A0, \"Löwe\"; <b>&amp;\\n ]]> 演习 \uD83D\uDEA2";

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String PLACES = """
            [{"name": "Pabrade; <north>", "id": "Pab", "kind": "range", "country": "LT", "lat": 54.98, "lon": 25.77},
             {"name": "Grafenwöhr", "id": "Gra", "kind": "range", "country": "DE", "lat": 49.7, "lon": 11.9}]""";

    private Examples() {}

    /** The examples in a format; the folder is for the store that they come from. */
    static String in(ExportFormat format, Path folder) throws IOException {
        try (Store store = Stores.open(folder.resolve(format + ".db"))) {
            store.add(reading(1, NASTY, "2024-05-06", "2024-05-20", PLACES));
            store.add(reading(2, "Quiet Wolf 2024", "2024-06", "2024-07", "[]"));
            store.add(reading(3, null, null, null, "[]"));
            List<Exported> exercises = store.picture(null).exercises().stream()
                    .map(exercise -> Exported.of(store, exercise))
                    .toList();
            StringBuilder out = new StringBuilder();
            format.open().write(exercises.iterator(), out);
            return out.toString();
        }
    }

    private static ReadArticle reading(
            int number, @Nullable String name, @Nullable String start, @Nullable String end, String places)
            throws IOException {
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
        exercise.set("places", JSON.readTree(places));
        return ReadArticle.of(node);
    }
}
