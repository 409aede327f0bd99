package org.lagebild.app.store;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.lagebild.picture.Exercise;
import org.lagebild.picture.Picture;
import org.lagebild.picture.ReportedExercise;

/** The picture of the articles kept, and what changes in it. */
final class Situation {
    private static final int KEPT = 8;

    private final Articles articles;
    private final Map<String, Picture> pictures = new ConcurrentHashMap<>();

    Situation(Articles articles) {
        this.articles = articles;
    }

    Picture picture(Sql sql, @Nullable LocalDate asOf) {
        String state = sql.number("SELECT coalesce(max(key), 0) FROM reading") + "/"
                + sql.number("SELECT count(*) FROM article WHERE replaced IS NULL") + "/" + asOf;
        Picture known = pictures.get(state);
        if (known != null) {
            return known;
        }
        if (pictures.size() >= KEPT) {
            pictures.clear();
        }
        Picture picture = Picture.of(articles.reports(sql, asOf), asOf);
        pictures.put(state, picture);
        return picture;
    }

    /** Brings the rows up to date and keeps what changed; the changed ids. */
    Set<String> refresh(Sql sql, Instant now) {
        Map<String, ExerciseRow> before = new HashMap<>();
        sql.list("SELECT body FROM exercise", row -> RowJson.read(row.text("body"), ExerciseRow.class))
                .forEach(row -> before.put(row.id(), row));
        Map<String, ExerciseRow> after = new LinkedHashMap<>();
        picture(sql, null).exercises().forEach(exercise -> after.put(exercise.id(), ExerciseRow.of(exercise)));
        Set<String> ids = new TreeSet<>(before.keySet());
        ids.addAll(after.keySet());
        ids.removeIf(id -> !change(sql, now, id, before.get(id), after.get(id)));
        return ids;
    }

    private static boolean change(
            Sql sql, Instant now, String id, @Nullable ExerciseRow before, @Nullable ExerciseRow after) {
        Differences.between(before, after)
                .forEach(difference -> sql.update(
                        "INSERT INTO change (at, exercise, field, before, after) VALUES (?, ?, ?, ?, ?)",
                        now,
                        id,
                        difference.field(),
                        difference.before(),
                        difference.after()));
        if (after == null) {
            return sql.update("DELETE FROM exercise WHERE id = ?", id) > 0;
        }
        return !after.equals(before)
                && sql.update(
                                "INSERT INTO exercise (id, body) VALUES (?, ?)"
                                        + " ON CONFLICT (id) DO UPDATE SET body = excluded.body",
                                id,
                                RowJson.write(after))
                        > 0;
    }

    /** Ids of exercises by the articles that report them. */
    Map<String, Set<String>> exercisesOf(Sql sql) {
        Map<String, Set<String>> exercisesOf = new TreeMap<>();
        for (Exercise exercise : picture(sql, null).exercises()) {
            for (ReportedExercise member : exercise.members()) {
                exercisesOf
                        .computeIfAbsent(member.article(), a -> new TreeSet<>())
                        .add(exercise.id());
            }
        }
        return exercisesOf;
    }

    List<ExerciseRow> rows(Sql sql, @Nullable LocalDate asOf) {
        return picture(sql, asOf).exercises().stream().map(ExerciseRow::of).toList();
    }
}
