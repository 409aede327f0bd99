package org.lagebild.app.web;

import io.javalin.Javalin;
import io.javalin.http.Context;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.lagebild.app.dossier.DossierFormat;
import org.lagebild.app.dossier.DossierWriter;
import org.lagebild.app.export.ExportFormat;
import org.lagebild.app.export.Exported;
import org.lagebild.app.report.Labels;
import org.lagebild.app.store.ExerciseFilter;
import org.lagebild.app.store.ExerciseRow;
import org.lagebild.app.store.Page;
import org.lagebild.app.store.PageRequest;
import org.lagebild.app.store.Store;
import org.lagebild.picture.Exercise;

/** Exercises to take along: files for other programs, and the dossier of one. */
final class Exports {
    private static final int MOST = 1000;
    private static final Map<String, String> TYPES = Map.of(
            "csv", "text/csv; charset=utf-8",
            "mme", "text/csv; charset=utf-8",
            "geojson", "application/geo+json",
            "kml", "application/vnd.google-earth.kml+xml",
            "ics", "text/calendar; charset=utf-8",
            "stix", "application/stix+json;version=2.1",
            "md", "text/markdown; charset=utf-8",
            "html", "text/html; charset=utf-8",
            "text", "text/plain; charset=utf-8");

    /** Where a file's ending is not the name of its format. */
    private static final Map<String, String> ENDINGS = Map.of("mme", "csv", "stix", "json", "text", "txt");

    private final Store store;
    private final Clock clock;

    Exports(Store store, Clock clock) {
        this.store = store;
        this.clock = clock;
    }

    void addTo(Javalin server) {
        server.get(Api.ROOT + "/export", this::export);
        server.get(Api.ROOT + "/exercises/{id}/dossier", this::dossier);
    }

    /** What the filters let through, or the exercises that are named, in that order. */
    private void export(Context c) {
        Query query = new Query(c);
        ExportFormat format = one(ExportFormat.class, query.text("format"), "csv");
        List<String> ids = query.list("id");
        List<Exercise> exercises = ids.isEmpty()
                ? all(query.exercises())
                : ids.stream().map(id -> named(id, query.asOf())).toList();
        send(c, format.toString(), ids.size() == 1 ? ids.get(0) : "lagebild", written(format, exercises));
    }

    private String written(ExportFormat format, List<Exercise> exercises) {
        StringBuilder written = new StringBuilder();
        try {
            format.open()
                    .write(
                            exercises.stream()
                                    .map(exercise -> Exported.of(store, exercise))
                                    .iterator(),
                            written);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return written.toString();
    }

    private void dossier(Context c) {
        Query query = new Query(c);
        DossierFormat format = one(DossierFormat.class, query.text("format"), "md");
        String language = query.text("lang");
        Labels labels = new Labels(Locale.forLanguageTag(language == null ? "en" : language));
        Exercise exercise = named(c.pathParam("id"), query.asOf());
        LocalDate day = query.asOf() == null ? LocalDate.now(clock) : query.asOf();
        send(
                c,
                format.name().toLowerCase(Locale.ROOT),
                exercise.id(),
                format.write(DossierWriter.of(exercise, store, day, labels, true), labels));
    }

    private Exercise named(String id, @Nullable LocalDate asOf) {
        return store.exercise(id, asOf).orElseThrow(() -> Problem.notFound("exercise", id));
    }

    private List<Exercise> all(ExerciseFilter filter) {
        Page<ExerciseRow> page = store.exercises(filter, PageRequest.first(MOST));
        if (page.next() != null) {
            throw Problem.refused(
                    413,
                    "too-many",
                    "More than " + MOST + " exercises go out with ./lagebild export, not here. Maybe filter them?");
        }
        return page.items().stream()
                .flatMap(row -> store.exercise(row.id(), filter.asOf()).stream())
                .toList();
    }

    private static <T extends Enum<T>> T one(Class<T> formats, @Nullable String name, String otherwise) {
        try {
            return Enum.valueOf(formats, (name == null ? otherwise : name).toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException e) {
            throw Problem.badRequest("format \"" + name + "\" is none of " + List.of(formats.getEnumConstants())
                    + ". Maybe " + otherwise + "?");
        }
    }

    /** As a file to keep, so that nothing of it is shown as a page of ours. */
    private static void send(Context c, String format, String name, String text) {
        String safe = name.replaceAll("[^A-Za-z0-9._-]", "-");
        c.header(
                "Content-Disposition",
                "attachment; filename=\"" + safe + "." + ENDINGS.getOrDefault(format, format) + "\"");
        Reply.tagged(c, TYPES.getOrDefault(format, "text/plain"), text.getBytes(StandardCharsets.UTF_8));
    }
}
