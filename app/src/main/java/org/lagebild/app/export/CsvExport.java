package org.lagebild.app.export;

import java.io.IOException;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import org.lagebild.app.store.ExerciseRow;
import org.lagebild.picture.Site;

/** One line an exercise; several values of a field stand behind each other with semicolons. */
final class CsvExport implements Export {
    private static final List<String> COLUMNS = List.of(
            "id",
            "name",
            "series",
            "edition",
            "aliases",
            "parent",
            "status",
            "presumed_ended",
            "start",
            "end",
            "participants",
            "host",
            "places",
            "countries",
            "lat",
            "lon",
            "domains",
            "types",
            "troops_low",
            "troops_high",
            "conflicts",
            "origins",
            "articles",
            "last_report",
            "sources");

    @Override
    public void write(Iterator<Exported> exercises, Appendable out) throws IOException {
        out.append(CsvLine.of(COLUMNS));
        while (exercises.hasNext()) {
            out.append(line(exercises.next()));
        }
    }

    private static String line(Exported exported) {
        ExerciseRow row = exported.row();
        Site spot = exported.spots().stream().findFirst().orElse(null);
        return CsvLine.of(Arrays.asList(
                row.id(),
                CsvLine.words(row.name()),
                row.series(),
                row.edition(),
                CsvLine.words(row.aliases()),
                row.parent(),
                row.status(),
                row.presumedEnded(),
                row.start(),
                row.end(),
                CsvLine.words(row.participants()),
                CsvLine.words(row.host()),
                CsvLine.words(row.places().stream().map(Site::name).toList()),
                CsvLine.words(countries(row.places())),
                spot == null ? null : spot.lat(),
                spot == null ? null : spot.lon(),
                CsvLine.words(row.domains()),
                CsvLine.words(exported.types()),
                row.low(),
                row.high(),
                CsvLine.words(row.conflicts()),
                row.origins(),
                row.articles(),
                row.lastReport(),
                CsvLine.words(exported.addresses())));
    }

    private static List<String> countries(List<Site> places) {
        return places.stream()
                .map(Site::country)
                .filter(Objects::nonNull)
                .distinct()
                .sorted()
                .toList();
    }
}
