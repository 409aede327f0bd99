package org.lagebild.app.store;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lagebild.picture.Days;
import org.lagebild.picture.Exercise;
import org.lagebild.picture.ReportedExercise;
import org.lagebild.picture.Site;

/** The tables of today's exercises: rows for lists, the whole of each, and which reports belong to it. */
final class ExerciseTable {
    private static final int LONGEST_TRAIL = 20;

    private ExerciseTable() {}

    /** Ids of the exercises that hold some of these reported exercises. */
    static Set<String> holding(Sql sql, Collection<MemberKey> members) {
        Set<String> ids = new TreeSet<>();
        members.forEach(member -> sql.first(
                        "SELECT e.id FROM article a JOIN member m ON m.article = a.key JOIN exercise e ON e.key = m.exercise"
                                + " WHERE a.id = ? AND m.local = ?",
                        row -> row.text("id"),
                        member.article(),
                        member.exercise())
                .ifPresent(ids::add));
        return ids;
    }

    static Optional<ExerciseRow> row(Sql sql, String id) {
        return sql.first(
                "SELECT body FROM exercise WHERE id = ?", row -> RowJson.read(row.text("body"), ExerciseRow.class), id);
    }

    static List<MemberKey> members(Sql sql, String id) {
        return sql.list(
                "SELECT a.id, m.local FROM exercise e JOIN member m ON m.exercise = e.key JOIN article a ON a.key = m.article"
                        + " WHERE e.id = ? ORDER BY a.id, m.local",
                row -> new MemberKey(row.text("id"), row.text("local")),
                id);
    }

    /** The whole exercise with all its reports, as of a day that none of them lies behind. */
    static Optional<Exercise> whole(Sql sql, String id, LocalDate day) {
        return sql.first(
                        "SELECT h.body FROM exercise e JOIN exercise_head h ON h.exercise = e.key WHERE e.id = ?",
                        row -> RowJson.unpack(row.bytes("body"), Exercise.class),
                        id)
                .map(head -> head.reported(reported(sql, members(sql, id)), day));
    }

    private static List<ReportedExercise> reported(Sql sql, List<MemberKey> members) {
        Set<String> articles = new LinkedHashSet<>();
        members.forEach(member -> articles.add(member.article()));
        List<ReportedExercise> reported = new ArrayList<>();
        for (String article : articles) {
            long key = sql.number("SELECT key FROM article WHERE id = ?", article);
            Reports.find(sql, key).ifPresent(report -> report.exercises().stream()
                    .filter(one -> members.contains(new MemberKey(article, one.id())))
                    .forEach(reported::add));
        }
        return reported;
    }

    static List<String> ids(Sql sql) {
        return sql.list("SELECT id FROM exercise ORDER BY id", row -> row.text("id"));
    }

    static List<String> ofArticle(Sql sql, long article) {
        return sql.list(
                "SELECT DISTINCT e.id FROM member m JOIN exercise e ON e.key = m.exercise WHERE m.article = ? ORDER BY e.id",
                row -> row.text("id"),
                article);
    }

    static void remove(Sql sql, String id) {
        sql.first("SELECT key FROM exercise WHERE id = ?", row -> row.number("key"), id)
                .ifPresent(key -> {
                    detach(sql, key);
                    names(sql, key, names(sql, id), Named.NOTHING);
                    sql.update("DELETE FROM exercise_head WHERE exercise = ?", key);
                    sql.update("DELETE FROM exercise WHERE key = ?", key);
                });
    }

    /** Takes members out of the exercise that they belonged to. */
    static void release(Sql sql, Collection<MemberKey> members) {
        members.forEach(member -> sql.update(
                "DELETE FROM member WHERE article = (SELECT key FROM article WHERE id = ?) AND local = ?",
                member.article(),
                member.exercise()));
    }

    /** Takes away all that hangs on an exercise. */
    private static void detach(Sql sql, long key) {
        sql.update("DELETE FROM member WHERE exercise = ?", key);
        sql.update("DELETE FROM exercise_code WHERE exercise = ?", key);
        sql.update("DELETE FROM spot WHERE exercise = ?", key);
    }

    /** What is judged of an exercise, without its reports, which the reports' own table holds. */
    private static byte[] head(Exercise exercise) {
        return RowJson.pack(exercise.reported(List.of(), null));
    }

    /** Whether it is kept as it is, with all that a list does not show of it. */
    static boolean holds(Sql sql, Exercise exercise) {
        return sql.first(
                        "SELECT h.body FROM exercise e JOIN exercise_head h ON h.exercise = e.key WHERE e.id = ?",
                        row -> row.bytes("body"),
                        exercise.id())
                .filter(body -> Arrays.equals(body, head(exercise)))
                .isPresent();
    }

    /**
     * Keeps an exercise, and writes only what differs.
     *
     * @param was its row; null where it is new
     * @param members those that it has there already
     */
    static void put(Sql sql, Exercise exercise, @Nullable ExerciseRow was, Collection<MemberKey> members) {
        ExerciseRow row = ExerciseRow.of(exercise);
        Optional<Days> span = row.span();
        String first = span.map(days -> days.first().toString()).orElse("");
        String last = span.map(days -> days.last().toString()).orElse("");
        Named names = Named.of(row);
        long key = sql.number(
                "INSERT INTO exercise (id, first, last, ended, status, series, low, high, origins, names, places, body)"
                        + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (id) DO UPDATE SET"
                        + " first = excluded.first, last = excluded.last, ended = excluded.ended,"
                        + " status = excluded.status, series = excluded.series, low = excluded.low,"
                        + " high = excluded.high, origins = excluded.origins, names = excluded.names,"
                        + " places = excluded.places, body = excluded.body RETURNING key",
                row.id(),
                first,
                last,
                ended(row),
                row.status(),
                row.series(),
                row.low(),
                row.high(),
                row.origins(),
                names.names(),
                names.places(),
                RowJson.write(row));
        names(sql, key, was == null ? Named.NOTHING : Named.of(was), names);
        sql.update("DELETE FROM former WHERE id = ?", row.id());
        sql.update(
                "INSERT INTO exercise_head (exercise, body) VALUES (?, ?)"
                        + " ON CONFLICT (exercise) DO UPDATE SET body = excluded.body",
                key,
                head(exercise));
        members(sql, key, exercise, members);
        codes(sql, key, was == null ? Set.of() : Code.of(was), Code.of(row));
        spots(sql, key, was == null ? Set.of() : Spot.of(was), Spot.of(row));
    }

    private static void members(Sql sql, long key, Exercise exercise, Collection<MemberKey> there) {
        Set<MemberKey> known = new HashSet<>(there);
        MemberKey.of(exercise).stream()
                .filter(member -> !known.contains(member))
                .forEach(member -> sql.update(
                        "INSERT INTO member (article, local, exercise) SELECT key, ?, ? FROM article WHERE id = ?",
                        member.exercise(),
                        key,
                        member.article()));
    }

    /** The last day on which it may have ended; empty where nobody tells. */
    private static String ended(ExerciseRow row) {
        Days end = Days.of(row.end());
        return end == null ? "" : end.last().toString();
    }

    /** What an exercise is looked up by: its names and those of its places. */
    private record Named(String names, String places) {
        static final Named NOTHING = new Named("", "");

        static Named of(ExerciseRow row) {
            return new Named(
                    NameParts.joined(
                            Stream.concat(Stream.of(row.id(), row.name(), row.series()), row.aliases().stream())),
                    NameParts.joined(row.places().stream().map(Site::name)));
        }
    }

    private static Named names(Sql sql, String id) {
        return sql.first(
                        "SELECT names, places FROM exercise WHERE id = ?",
                        row -> new Named(row.text("names"), row.text("places")),
                        id)
                .orElse(Named.NOTHING);
    }

    private static void names(Sql sql, long key, Named was, Named is) {
        NameParts.replace(sql, key, NameParts.NAME, was.names(), is.names());
        NameParts.replace(sql, key, NameParts.PLACE, was.places(), is.places());
    }

    private record Kept(long key, Named named, String ended) {}

    /** Fills in what rows of the first form of the tables lack. */
    static void complete(Sql sql) {
        sql.list(
                        "SELECT key, names, places, body FROM exercise",
                        row -> new Kept(
                                row.number("key"),
                                new Named(row.text("names"), row.text("places")),
                                ended(RowJson.read(row.text("body"), ExerciseRow.class))))
                .forEach(kept -> {
                    sql.update("UPDATE exercise SET ended = ? WHERE key = ?", kept.ended(), kept.key());
                    names(sql, kept.key(), Named.NOTHING, kept.named());
                });
    }

    /** What an exercise is found by beside its names, in the order of lists. */
    private record Code(String kind, String code, String first) {
        static Set<Code> of(ExerciseRow row) {
            String first = row.span().map(days -> days.first().toString()).orElse("");
            Set<Code> codes = new LinkedHashSet<>();
            row.participants().forEach(code -> codes.add(new Code(ExerciseQuery.PARTICIPANT, code, first)));
            row.host().forEach(code -> codes.add(new Code(ExerciseQuery.PARTICIPANT, code, first)));
            row.places().stream()
                    .flatMap(site -> Stream.ofNullable(site.country()))
                    .forEach(code -> codes.add(new Code(ExerciseQuery.COUNTRY, code, first)));
            row.domains().forEach(code -> codes.add(new Code(ExerciseQuery.DOMAIN, code, first)));
            row.languages().forEach(code -> codes.add(new Code(ExerciseQuery.LANGUAGE, code, first)));
            return codes;
        }
    }

    private static void codes(Sql sql, long key, Set<Code> was, Set<Code> is) {
        was.stream()
                .filter(code -> !is.contains(code))
                .forEach(code -> sql.update(
                        "DELETE FROM exercise_code WHERE kind = ? AND code = ? AND first = ? AND exercise = ?",
                        code.kind(),
                        code.code(),
                        code.first(),
                        key));
        is.stream()
                .filter(code -> !was.contains(code))
                .forEach(code -> sql.update(
                        "INSERT INTO exercise_code (kind, code, first, exercise) VALUES (?, ?, ?, ?) ON CONFLICT DO NOTHING",
                        code.kind(),
                        code.code(),
                        code.first(),
                        key));
    }

    /** A point where an exercise takes place. */
    private record Spot(@Nullable Double lat, @Nullable Double lon) {
        static Set<Spot> of(ExerciseRow row) {
            return row.places().stream()
                    .filter(Site::isSpot)
                    .map(site -> new Spot(site.lat(), site.lon()))
                    .collect(Collectors.toCollection(LinkedHashSet::new));
        }
    }

    private static void spots(Sql sql, long exercise, Set<Spot> was, Set<Spot> is) {
        if (!was.equals(is)) {
            sql.update("DELETE FROM spot WHERE exercise = ?", exercise);
            is.forEach(spot -> spot(sql, exercise, spot));
        }
    }

    private static void spot(Sql sql, long exercise, Spot spot) {
        Long known = sql.first(
                        "SELECT key FROM site WHERE lat = ? AND lon = ?",
                        row -> row.number("key"),
                        spot.lat(),
                        spot.lon())
                .orElse(null);
        long key = known == null
                ? sql.number("INSERT INTO site (lat, lon) VALUES (?, ?) RETURNING key", spot.lat(), spot.lon())
                : known;
        sql.update("INSERT INTO spot (site, exercise) VALUES (?, ?) ON CONFLICT DO NOTHING", key, exercise);
    }

    /** An exercise in the place of others that are no more: asked for them it is found. */
    static void leadTo(Sql sql, String gone, String id) {
        sql.update(
                "INSERT INTO former (id, exercise) VALUES (?, ?) ON CONFLICT (id) DO UPDATE SET exercise = excluded.exercise",
                gone,
                id);
    }

    /** What became of an id; itself where it is one of today's. */
    static String today(Sql sql, String id) {
        String at = id;
        for (int i = 0; i < LONGEST_TRAIL; i++) {
            String next = sql.first("SELECT exercise FROM former WHERE id = ?", row -> row.text("exercise"), at)
                    .orElse(null);
            if (next == null) {
                return at;
            }
            at = next;
        }
        return at;
    }
}
