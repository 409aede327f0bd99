package org.lagebild.app.store;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.lagebild.picture.Exercise;
import org.lagebild.picture.Growth;
import org.lagebild.picture.Picture;
import org.lagebild.picture.Report;
import org.lagebild.picture.origin.Origin;

/** Keeps today's picture up to date, change by change, and works out those of other days. */
final class Situation {
    private static final int KEPT_PICTURES = 4;
    private static final int KEPT_REPORTS = 16_384;

    private final Map<String, Picture> pictures = new ConcurrentHashMap<>();
    /** Number of the last reading after the last change that was made here. */
    private long seen;
    /** Of whoever writes; the lock on writing guards it. */
    private final Map<Long, Report> reports = new LinkedHashMap<>(KEPT_REPORTS, 0.75f, true) {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Long, Report> eldest) {
            return size() > KEPT_REPORTS;
        }
    };

    /** Takes reports in, by the numbers of their articles; the ids of all exercises that changed. */
    Set<String> add(Sql sql, Map<Long, Reports.Packed> added, Instant now) {
        if (added.isEmpty()) {
            return Set.of();
        }
        List<Report> fresh = added.values().stream().map(Reports.Packed::report).toList();
        Growth.Change change = Growth.adding(fresh, around(sql, decisions(sql)), day(now));
        added.forEach((article, report) -> {
            reports.remove(article);
            Reports.put(sql, article, report);
        });
        return apply(sql, change, now, Set.of());
    }

    /** Lets a decision hold that is kept already. */
    Set<String> decide(Sql sql, Decision decision, Instant now) {
        List<org.lagebild.picture.Decision> others = decisions(sql).stream()
                .filter(other -> !other.equals(decision.forPicture()))
                .toList();
        return apply(
                sql, Growth.deciding(List.of(decision.forPicture()), around(sql, others), day(now)), now, Set.of());
    }

    /** Works the exercises of some articles out anew, after a decision on them is no more. */
    Set<String> again(Sql sql, Collection<String> articles, Instant now) {
        List<Report> known = new ArrayList<>();
        articles.forEach(id -> Reports.find(sql, sql.number("SELECT key FROM article WHERE id = ?", id))
                .ifPresent(known::add));
        return known.isEmpty()
                ? Set.of()
                : apply(sql, Growth.adding(known, around(sql, decisions(sql)), day(now)), now, Set.copyOf(articles));
    }

    /** Before a change: what is remembered of reports holds as long as nobody else wrote to the same store. */
    void begin(Sql sql) {
        if (lastReading(sql) != seen) {
            forget();
        }
    }

    /** After a change. */
    void end(Sql sql) {
        seen = lastReading(sql);
    }

    private static long lastReading(Sql sql) {
        return sql.number("SELECT coalesce(max(key), 0) FROM reading");
    }

    /** A reader that reports are dropped from must not see them again. */
    void forget() {
        reports.clear();
    }

    private Reports.Around around(Sql sql, List<org.lagebild.picture.Decision> decisions) {
        return new Reports.Around(sql, reports, null, decisions);
    }

    static LocalDate day(Instant now) {
        return LocalDate.ofInstant(now, ZoneOffset.UTC);
    }

    static List<org.lagebild.picture.Decision> decisions(Sql sql) {
        return sql.list(
                "SELECT body FROM decision ORDER BY number",
                row -> RowJson.read(row.text("body"), Decision.class).forPicture());
    }

    /** What the tables held of an exercise. */
    private record Was(@Nullable ExerciseRow row, List<MemberKey> members) {
        static final Was NOTHING = new Was(null, List.of());

        static Was of(Sql sql, String id) {
            return new Was(ExerciseTable.row(sql, id).orElse(null), ExerciseTable.members(sql, id));
        }

        boolean isSame(Sql sql, Exercise exercise) {
            return ExerciseRow.of(exercise).equals(row)
                    && MemberKey.of(exercise).equals(members)
                    && ExerciseTable.holds(sql, exercise);
        }
    }

    /**
     * Puts the new exercises in the places of those whose members they hold.
     *
     * @param again articles that are worked out for the second time, and are not for the third
     */
    private Set<String> apply(Sql sql, Growth.Change change, Instant now, Set<String> again) {
        Map<String, Was> was = new TreeMap<>();
        List<MemberKey> members = change.members().stream().map(MemberKey::of).toList();
        ExerciseTable.holding(sql, members).forEach(id -> was.put(id, Was.of(sql, id)));
        List<Exercise> come = change.exercises();
        come.forEach(exercise -> was.computeIfAbsent(exercise.id(), id -> Was.of(sql, id)));
        Set<String> gone = new TreeSet<>(was.keySet());
        come.forEach(exercise -> gone.remove(exercise.id()));
        List<Exercise> changed = come.stream()
                .filter(exercise ->
                        !was.getOrDefault(exercise.id(), Was.NOTHING).isSame(sql, exercise))
                .toList();
        replace(sql, was, gone, changed);
        gone.forEach(id -> lead(sql, id, was.getOrDefault(id, Was.NOTHING).members(), come));
        origins(sql, change);
        NodeTable.replace(sql, change);
        tell(sql, was, gone, changed, now);
        Set<String> ids = new TreeSet<>(gone);
        changed.forEach(exercise -> ids.add(exercise.id()));
        Set<String> left = left(sql, was.values(), come);
        left.removeAll(again);
        if (!left.isEmpty()) {
            ids.addAll(again(sql, left, now));
        }
        return ids;
    }

    private static void replace(Sql sql, Map<String, Was> all, Set<String> gone, List<Exercise> changed) {
        gone.forEach(id -> ExerciseTable.remove(sql, id));
        changed.forEach(exercise -> {
            Set<MemberKey> left =
                    new HashSet<>(all.getOrDefault(exercise.id(), Was.NOTHING).members());
            MemberKey.of(exercise).forEach(left::remove);
            ExerciseTable.release(sql, left);
        });
        changed.forEach(exercise -> {
            Was was = all.getOrDefault(exercise.id(), Was.NOTHING);
            ExerciseTable.put(sql, exercise, was.row(), was.members());
        });
    }

    private static void tell(Sql sql, Map<String, Was> was, Set<String> gone, List<Exercise> changed, Instant now) {
        gone.forEach(id -> Differences.between(was.getOrDefault(id, Was.NOTHING).row(), null)
                .forEach(difference -> Changes.add(sql, now, id, difference)));
        changed.forEach(exercise -> Differences.between(
                        was.getOrDefault(exercise.id(), Was.NOTHING).row(), ExerciseRow.of(exercise))
                .forEach(difference -> Changes.add(sql, now, exercise.id(), difference)));
    }

    /** Articles whose reports lost their exercise and have none now, as may be after a decision was taken back. */
    private static Set<String> left(Sql sql, Collection<Was> was, List<Exercise> come) {
        Set<MemberKey> members = new HashSet<>();
        was.forEach(one -> members.addAll(one.members()));
        come.forEach(exercise -> MemberKey.of(exercise).forEach(members::remove));
        return members.stream()
                .filter(member -> Reports.find(
                                sql, sql.number("SELECT key FROM article WHERE id = ?", member.article()))
                        .filter(report -> report.exercises().stream()
                                .anyMatch(one -> one.id().equals(member.exercise())))
                        .isPresent())
                .filter(member -> ExerciseTable.holding(sql, List.of(member)).isEmpty())
                .map(MemberKey::article)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Leads from an id that is no more to the exercise that holds most of its members. */
    private static void lead(Sql sql, String gone, List<MemberKey> members, Collection<Exercise> come) {
        Set<MemberKey> wanted = new HashSet<>(members);
        come.stream()
                .filter(exercise -> MemberKey.of(exercise).stream().anyMatch(wanted::contains))
                .max(java.util.Comparator.comparingLong((Exercise exercise) -> MemberKey.of(exercise).stream()
                                .filter(wanted::contains)
                                .count())
                        .thenComparing(Exercise::id))
                .ifPresent(exercise -> ExerciseTable.leadTo(sql, gone, exercise.id()));
    }

    private static void origins(Sql sql, Growth.Change change) {
        Set<Long> old = new TreeSet<>();
        change.articles().forEach(article -> sql.first(
                        "SELECT m.origin FROM article a JOIN origin_member m ON m.article = a.key WHERE a.id = ?",
                        row -> row.number("origin"),
                        article)
                .ifPresent(old::add));
        old.forEach(key -> {
            sql.update("DELETE FROM origin_member WHERE origin = ?", key);
            sql.update("DELETE FROM origin WHERE key = ?", key);
        });
        change.origins().stream().filter(origin -> isCurrent(sql, origin)).forEach(origin -> {
            long key = sql.number("INSERT INTO origin (body) VALUES (?) RETURNING key", RowJson.write(origin));
            origin.articles()
                    .forEach(article -> sql.update(
                            "INSERT INTO origin_member (article, origin) SELECT key, ? FROM article WHERE id = ?",
                            key,
                            article));
        });
    }

    /** What was taken out of the picture goes back to nothing. */
    private static boolean isCurrent(Sql sql, Origin origin) {
        return origin.articles().stream()
                .anyMatch(article -> sql.number(
                                "SELECT count(*) FROM report r JOIN article a ON a.key = r.article WHERE a.id = ?",
                                article)
                        > 0);
    }

    static List<Origin> origins(Sql sql, Collection<String> articles) {
        Map<Long, Origin> origins = new TreeMap<>();
        articles.forEach(article -> sql.list(
                        "SELECT o.key, o.body FROM article a JOIN origin_member m ON m.article = a.key"
                                + " JOIN origin o ON o.key = m.origin WHERE a.id = ?",
                        row -> Map.entry(row.number("key"), RowJson.read(row.text("body"), Origin.class)),
                        article)
                .forEach(found -> origins.put(found.getKey(), found.getValue())));
        return List.copyOf(origins.values());
    }

    /** Today's picture: exercises and origins from the tables, what else there is worked out. */
    private static Picture today(Sql sql, LocalDate today) {
        List<Exercise> exercises = ExerciseTable.ids(sql).stream()
                .flatMap(id -> ExerciseTable.whole(sql, id, today).stream())
                .toList();
        List<Origin> origins =
                sql.list("SELECT body FROM origin", row -> RowJson.read(row.text("body"), Origin.class)).stream()
                        .sorted(java.util.Comparator.comparing(
                                origin -> origin.articles().get(0)))
                        .toList();
        Picture rest = Picture.of(Reports.all(sql, null), decisions(sql), today);
        return new Picture(today, exercises, rest.events(), rest.statements(), rest.assessments(), origins);
    }

    Picture picture(Sql sql, @Nullable LocalDate asOf, LocalDate today) {
        if (asOf == null) {
            return today(sql, today);
        }
        String state = state(sql) + asOf;
        Picture known = pictures.get(state);
        if (known == null) {
            if (pictures.size() >= KEPT_PICTURES) {
                pictures.clear();
            }
            known = Picture.of(Reports.all(sql, asOf), decisions(sql), asOf);
            pictures.put(state, known);
        }
        return known;
    }

    /** What every picture hangs on: as long as nothing was read, replaced or decided, it is the same. */
    private static String state(Sql sql) {
        return lastReading(sql) + "/" + sql.number("SELECT coalesce(max(number), 0) FROM decision") + "/"
                + sql.number("SELECT count(*) FROM decision") + "/";
    }

    /** One exercise as of a day, worked out from what lies around its reports of then. */
    Optional<Exercise> exercise(Sql sql, String id, LocalDate asOf) {
        Set<String> articles = ExerciseTable.members(sql, ExerciseTable.today(sql, id)).stream()
                .map(MemberKey::article)
                .collect(Collectors.toCollection(TreeSet::new));
        List<Report> known = articles.stream()
                .map(article -> sql.number("SELECT key FROM article WHERE id = ? AND known <= ?", article, asOf))
                .filter(key -> key != 0)
                .flatMap(key -> Reports.find(sql, key).stream())
                .toList();
        if (known.isEmpty()) {
            return Optional.empty();
        }
        Reports.Around around = new Reports.Around(sql, new LinkedHashMap<>(), asOf, decisions(sql));
        Set<MemberKey> wanted = new HashSet<>(ExerciseTable.members(sql, ExerciseTable.today(sql, id)));
        return Growth.adding(known, around, asOf).exercises().stream()
                .filter(exercise -> MemberKey.of(exercise).stream().anyMatch(wanted::contains))
                .max(java.util.Comparator.comparing(
                                (Exercise exercise) -> exercise.id().equals(id))
                        .thenComparing(exercise -> MemberKey.of(exercise).stream()
                                .filter(wanted::contains)
                                .count())
                        .thenComparing(Exercise::id));
    }
}
