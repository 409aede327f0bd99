package org.lagebild.app.store;

import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.lagebild.picture.Days;
import org.lagebild.picture.Exercise;
import org.lagebild.picture.Picture;
import org.lagebild.picture.ReportedExercise;

/** A store in a database that speaks SQL. */
final class SqlStore implements Store {
    private static final Comparator<ExerciseRow> LATEST_FIRST =
            Comparator.comparing(SqlStore::startDay).reversed().thenComparing(ExerciseRow::id);

    private static final int PART = 100;

    private final Database database;
    private final Distances distances;
    private final InstantSource clock;
    private final Articles articles = new Articles(new WordIndex());
    private final Situation situation = new Situation(articles);

    SqlStore(Database database, Distances distances, InstantSource clock) {
        this.database = database;
        this.distances = distances;
        this.clock = clock;
    }

    @Override
    public List<Added> addAll(List<ReadArticle> added) {
        return database.write(sql -> {
            Instant now = now();
            List<Added.Kind> kinds = added.stream()
                    .map(article -> articles.add(sql, article, now))
                    .toList();
            boolean changed = kinds.stream().anyMatch(kind -> kind != Added.Kind.KNOWN);
            Set<String> changes = changed ? situation.refresh(sql, now) : Set.of();
            Map<String, Set<String>> exercisesOf = changed ? situation.exercisesOf(sql) : Map.of();
            List<Added> results = new ArrayList<>();
            for (int i = 0; i < kinds.size(); i++) {
                Set<String> ids =
                        new TreeSet<>(exercisesOf.getOrDefault(added.get(i).id(), Set.of()));
                ids.retainAll(changes);
                results.add(new Added(added.get(i).id(), kinds.get(i), List.copyOf(ids)));
            }
            return results;
        });
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }

    @Override
    public Optional<StoredArticle> article(String idOrSource) {
        return database.read(sql -> articles.find(sql, idOrSource).map(found -> stored(sql, found)));
    }

    private StoredArticle stored(Sql sql, Articles.Numbered found) {
        return new StoredArticle(
                found.row(),
                articles.reading(sql, found.key()),
                articles.alsoAt(sql, found.key()),
                List.copyOf(situation.exercisesOf(sql).getOrDefault(found.row().id(), Set.of())),
                articles.readings(sql, found.key()));
    }

    @Override
    public void forEachArticle(Consumer<StoredArticle> consumer) {
        long[] key = new long[1];
        List<StoredArticle> part;
        do {
            part = database.read(sql -> {
                List<Articles.Numbered> behind = articles.behind(sql, key[0], PART);
                behind.forEach(article -> key[0] = article.key());
                return behind.stream().map(article -> stored(sql, article)).toList();
            });
            part.forEach(consumer);
        } while (!part.isEmpty());
    }

    @Override
    public Page<ArticleRow> articles(ArticleFilter filter, PageRequest page) {
        return database.read(sql -> articles.page(
                sql, filter, filter.exercise() == null ? null : articlesOf(sql, filter.exercise()), page));
    }

    private List<String> articlesOf(Sql sql, String exercise) {
        return situation.picture(sql, null).exercises().stream()
                .filter(one -> one.id().equals(exercise))
                .flatMap(one -> one.members().stream().map(ReportedExercise::article))
                .distinct()
                .toList();
    }

    @Override
    public Page<Hit> search(Search search, PageRequest page) {
        return database.read(sql -> articles.search(sql, search, page));
    }

    @Override
    public Page<ExerciseRow> exercises(ExerciseFilter filter, PageRequest page) {
        ExerciseMatch match = new ExerciseMatch(filter, distances);
        Cursor after = Cursor.of(page.after());
        List<ExerciseRow> rows = database.read(sql -> situation.rows(sql, filter.asOf()));
        List<ExerciseRow> wanted = rows.stream()
                .sorted(LATEST_FIRST)
                .filter(match)
                .skip(after == null ? 0 : after.second())
                .limit(page.size() + 1L)
                .toList();
        return Cursor.page(wanted, page, last -> new Cursor("", (after == null ? 0 : after.second()) + page.size()));
    }

    private static LocalDate startDay(ExerciseRow row) {
        return row.span().map(Days::first).orElse(LocalDate.MIN);
    }

    @Override
    public boolean matches(String exercise, ExerciseFilter filter) {
        ExerciseMatch match = new ExerciseMatch(filter, distances);
        return exercise(exercise, null).map(ExerciseRow::of).filter(match).isPresent();
    }

    @Override
    public Optional<Exercise> exercise(String id, @Nullable LocalDate asOf) {
        return picture(asOf).exercises().stream()
                .filter(exercise -> exercise.id().equals(id))
                .findFirst();
    }

    @Override
    public Picture picture(@Nullable LocalDate asOf) {
        return database.read(sql -> situation.picture(sql, asOf));
    }

    @Override
    public List<SourceRow> sources() {
        return database.read(sql -> sql.list(
                "SELECT a.host, coalesce(g.grade, 'F') AS grade, count(*) AS articles, sum(a.relevant) AS relevant,"
                        + " max(a.known) AS last FROM article a LEFT JOIN grade g ON g.source = a.host"
                        + " WHERE a.replaced IS NULL GROUP BY a.host, g.grade ORDER BY count(*) DESC, a.host",
                row -> new SourceRow(
                        row.text("host"),
                        Grade.valueOf(row.text("grade")),
                        (int) row.number("articles"),
                        (int) row.number("relevant"),
                        row.dayOrNull("last"))));
    }

    @Override
    public void grade(String source, @Nullable Grade grade) {
        database.write(sql -> grade == null
                ? sql.update("DELETE FROM grade WHERE source = ?", source)
                : sql.update(
                        "INSERT INTO grade (source, grade) VALUES (?, ?)"
                                + " ON CONFLICT (source) DO UPDATE SET grade = excluded.grade",
                        source,
                        grade.name()));
    }

    @Override
    public List<SeriesRow> series() {
        Map<String, List<ExerciseRow>> bySeries = new LinkedHashMap<>();
        database.read(sql -> situation.rows(sql, null)).stream()
                .filter(row -> row.series() != null)
                .sorted(Comparator.comparing((ExerciseRow row) -> String.valueOf(row.series()))
                        .thenComparing(LATEST_FIRST))
                .forEach(row -> bySeries.computeIfAbsent(String.valueOf(row.series()), s -> new ArrayList<>())
                        .add(row));
        List<SeriesRow> series = new ArrayList<>();
        bySeries.forEach((id, rows) -> series.add(new SeriesRow(
                id, rows.stream().map(ExerciseRow::id).toList(), rows.get(0).start())));
        return series;
    }

    @Override
    public List<Watch> watches() {
        return database.read(sql ->
                sql.list("SELECT body FROM watch ORDER BY name", row -> RowJson.read(row.text("body"), Watch.class)));
    }

    @Override
    public void watch(Watch watch) {
        database.write(sql -> sql.update(
                "INSERT INTO watch (name, body) VALUES (?, ?) ON CONFLICT (name) DO UPDATE SET body = excluded.body",
                watch.name(),
                RowJson.write(watch)));
    }

    @Override
    public boolean unwatch(String name) {
        return database.write(sql -> sql.update("DELETE FROM watch WHERE name = ?", name)) > 0;
    }

    @Override
    public List<Change> changes(long since, int most) {
        return database.read(sql -> sql.list(
                "SELECT number, at, exercise, field, before, after FROM change WHERE number > ? ORDER BY number LIMIT ?",
                row -> new Change(
                        row.number("number"),
                        row.instant("at"),
                        row.text("exercise"),
                        row.text("field"),
                        row.textOrNull("before"),
                        row.textOrNull("after")),
                since,
                most));
    }

    @Override
    public Decision split(String exercise, Collection<MemberKey> members, @Nullable String why) {
        Exercise whole = exercise(exercise, null).orElseThrow(() -> noExercise(exercise));
        List<MemberKey> all = keys(whole);
        List<MemberKey> rest = new ArrayList<>(all);
        rest.removeAll(members);
        if (!all.containsAll(members) || rest.isEmpty() || members.isEmpty()) {
            throw new StoreException("exercise " + exercise + " cannot be split by " + members
                    + ": some, but not all, of its members must be named. Maybe look at them with \"lagebild show\"?");
        }
        return decide(Decision.Kind.SPLIT, List.copyOf(members), rest, why);
    }

    @Override
    public Decision join(Set<String> exercises, @Nullable String why) {
        if (exercises.size() < 2) {
            throw new StoreException("nothing to join in " + exercises + ". Maybe name two exercises?");
        }
        List<MemberKey> members = exercises.stream()
                .sorted()
                .map(id -> keys(exercise(id, null).orElseThrow(() -> noExercise(id)))
                        .get(0))
                .toList();
        return decide(Decision.Kind.JOIN, members, List.of(), why);
    }

    private static StoreException noExercise(String id) {
        return new StoreException("there is no exercise \"" + id + "\". Maybe look for it with \"lagebild list\"?");
    }

    private static List<MemberKey> keys(Exercise exercise) {
        return exercise.members().stream()
                .map(member -> new MemberKey(member.article(), member.id()))
                .toList();
    }

    private Decision decide(Decision.Kind kind, List<MemberKey> members, List<MemberKey> from, @Nullable String why) {
        return restore(new Decision(0, kind, members, from, now(), why));
    }

    @Override
    public Decision restore(Decision decision) {
        Optional<Decision> there = decisions().stream()
                .filter(other -> other.numbered(0).equals(decision.numbered(0)))
                .findFirst();
        return there.orElseGet(() -> database.write(sql -> decision.numbered(sql.number(
                "INSERT INTO decision (at, body) VALUES (?, ?) RETURNING number",
                decision.at(),
                RowJson.write(decision.numbered(0))))));
    }

    @Override
    public List<Decision> decisions() {
        return database.read(sql -> sql.list(
                "SELECT number, body FROM decision ORDER BY number",
                row -> RowJson.read(row.text("body"), Decision.class).numbered(row.number("number"))));
    }

    @Override
    public boolean withdraw(long decision) {
        return database.write(sql -> sql.update("DELETE FROM decision WHERE number = ?", decision)) > 0;
    }

    @Override
    public Counts counts() {
        return database.read(sql -> new Counts(
                sql.number("SELECT count(*) FROM article WHERE replaced IS NULL"),
                sql.number("SELECT count(*) FROM article WHERE replaced IS NULL AND relevant = 1"),
                sql.number("SELECT count(*) FROM exercise"),
                situation.picture(sql, null).origins().size(),
                sql.number("SELECT coalesce(max(number), 0) FROM change")));
    }

    @Override
    public void backup(Path file) {
        database.beside(sql -> sql.update("VACUUM INTO ?", file.toString()));
    }

    @Override
    public Integrity integrity() {
        return database.read(sql -> {
            List<String> faults =
                    new ArrayList<>(sql.list("PRAGMA integrity_check", row -> row.text("integrity_check")));
            faults.remove("ok");
            sql.list("PRAGMA foreign_key_check", row -> row.text("table"))
                    .forEach(table -> faults.add("table " + table + " points to what is not there"));
            return new Integrity(faults);
        });
    }

    @Override
    public void close() {
        database.close();
    }
}
