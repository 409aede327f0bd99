package org.lagebild.app.store;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.lagebild.picture.Site;

/** What differs between two states of an exercise, field by field. */
final class Differences {
    /** The field of an exercise that appears or goes. */
    static final String EXERCISE = "exercise";

    private Differences() {}

    /** One field before and after. */
    record Difference(
            String field, @Nullable String before, @Nullable String after) {}

    static List<Difference> between(@Nullable ExerciseRow before, @Nullable ExerciseRow after) {
        if (before == null || after == null) {
            return before == after ? List.of() : List.of(new Difference(EXERCISE, title(before), title(after)));
        }
        Map<String, @Nullable String> was = fields(before);
        Map<String, @Nullable String> is = fields(after);
        return was.keySet().stream()
                .filter(field -> !Objects.equals(was.get(field), is.get(field)))
                .map(field -> new Difference(field, was.get(field), is.get(field)))
                .toList();
    }

    private static @Nullable String title(@Nullable ExerciseRow row) {
        return row == null ? null : row.name() == null ? row.id() : row.name();
    }

    private static Map<String, @Nullable String> fields(ExerciseRow row) {
        Map<String, @Nullable String> fields = new LinkedHashMap<>();
        fields.put("name", row.name());
        fields.put("series", row.series());
        fields.put("edition", row.edition());
        fields.put("parent", row.parent());
        fields.put("status", row.status());
        fields.put("start", row.start());
        fields.put("end", row.end());
        fields.put("participants", joined(row.participants()));
        fields.put("host", joined(row.host()));
        fields.put("places", joined(row.places().stream().map(Site::name).toList()));
        fields.put("domains", joined(row.domains()));
        fields.put("strength", strength(row));
        fields.put("conflicts", joined(row.conflicts()));
        fields.put("origins", String.valueOf(row.origins()));
        return fields;
    }

    private static @Nullable String strength(ExerciseRow row) {
        return Objects.equals(row.low(), row.high()) ? number(row.low()) : row.low() + "-" + row.high();
    }

    private static @Nullable String number(@Nullable Long number) {
        return number == null ? null : number.toString();
    }

    private static @Nullable String joined(List<String> values) {
        return values.isEmpty() ? null : values.stream().collect(Collectors.joining(", "));
    }
}
