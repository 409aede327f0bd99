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
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.lagebild.picture.Days;
import org.lagebild.picture.Exercise;
import org.lagebild.picture.Picture;
import org.lagebild.picture.origin.Origin;

/** A store in a database that speaks SQL. */
final class SqlStore implements Store {
    private static final Comparator<ExerciseRow> LATEST_FIRST =
            Comparator.comparing(SqlStore::startDay).reversed().thenComparing(ExerciseRow::id);

    private static final int PART = 100;

    private final Dialect dialect;
    private final Database database;
    private final Distances distances;
    private final InstantSource clock;
    private final Articles articles;
    private final Situation situation = new Situation();

    /** Opens it, and makes its tables where they are not there yet. */
    SqlStore(Dialect dialect, Distances distances, InstantSource clock) {
        this.dialect = dialect;
        this.database = new Database(dialect);
        this.articles = new Articles(dialect.words());
        this.distances = distances;
        this.clock = clock;
        new Migrations(dialect.scripts()).run(database);
    }

    @Override
    public List<Added> addAll(List<ReadArticle> added) {
        try {
            Instant now = now();
            List<Articles.Ready> ready = added.parallelStream()
                    .map(article -> Articles.Ready.of(article, now))
                    .toList();
            return change(sql -> addAll(sql, ready, now));
        } catch (RuntimeException e) {
            situation.forget();
            throw e;
        }
    }

    /** A change of what is known. */
    private <T> T change(Function<Sql, T> change) {
        return database.write(sql -> {
            situation.begin(sql);
            T result = change.apply(sql);
            situation.end(sql);
            return result;
        });
    }

    private List<Added> addAll(Sql sql, List<Articles.Ready> ready, Instant now) {
        List<Articles.Kept> kept =
                ready.stream().map(one -> articles.add(sql, one)).toList();
        Map<Long, Reports.Packed> reports = new LinkedHashMap<>();
        for (int i = 0; i < kept.size(); i++) {
            reports(sql, ready.get(i), kept.get(i), reports);
        }
        Set<String> changed = situation.add(sql, reports, now);
        List<Added> results = new ArrayList<>();
        for (int i = 0; i < kept.size(); i++) {
            Set<String> ids = new TreeSet<>();
            if (kept.get(i).kind() != Added.Kind.KNOWN) {
                ids.addAll(ExerciseTable.ofArticle(sql, kept.get(i).key()));
                ids.retainAll(changed);
            }
            results.add(new Added(ready.get(i).article().id(), kept.get(i).kind(), List.copyOf(ids)));
        }
        return results;
    }

    /** The reports that the picture must know of: new ones, and empty ones in the places of those that are no more. */
    private static void reports(Sql sql, Articles.Ready ready, Articles.Kept kept, Map<Long, Reports.Packed> reports) {
        if (kept.kind() == Added.Kind.KNOWN) {
            return;
        }
        if (!ready.report().isEmpty() || Reports.find(sql, kept.key()).isPresent()) {
            reports.put(kept.key(), ready.report());
        }
        kept.replaced().forEach(key -> Reports.find(sql, key)
                .ifPresent(old -> reports.put(key, Reports.Packed.of(old.without()))));
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
                ExerciseTable.ofArticle(sql, found.key()),
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

    private static List<String> articlesOf(Sql sql, String exercise) {
        return ExerciseTable.members(sql, ExerciseTable.today(sql, exercise)).stream()
                .map(MemberKey::article)
                .distinct()
                .toList();
    }

    @Override
    public Page<Hit> search(Search search, PageRequest page) {
        return database.read(sql -> articles.search(sql, search, page));
    }

    @Override
    public Page<ExerciseRow> exercises(ExerciseFilter filter, PageRequest page) {
        return filter.asOf() == null
                ? database.read(sql -> ExerciseQuery.page(sql, filter, distances, today(), page))
                : asOf(filter, page);
    }

    private LocalDate today() {
        return Situation.day(clock.instant());
    }

    /** Of another day the picture is worked out; its list is made in memory. */
    private Page<ExerciseRow> asOf(ExerciseFilter filter, PageRequest page) {
        Cursor after = Cursor.of(page.after());
        long skipped = after == null ? 0 : after.second();
        List<ExerciseRow> wanted = picture(filter.asOf()).exercises().stream()
                .map(ExerciseRow::of)
                .filter(new ExerciseMatch(filter, distances))
                .sorted(LATEST_FIRST)
                .skip(skipped)
                .limit(page.size() + 1L)
                .toList();
        return Cursor.page(wanted, page, last -> new Cursor("", skipped + page.size()));
    }

    private static LocalDate startDay(ExerciseRow row) {
        return row.span().map(Days::first).orElse(LocalDate.MIN);
    }

    @Override
    public boolean matches(String exercise, ExerciseFilter filter) {
        ExerciseMatch match = new ExerciseMatch(filter, distances);
        return database.read(sql -> ExerciseTable.row(sql, ExerciseTable.today(sql, exercise)))
                .map(row -> ExerciseQuery.on(row, today()))
                .filter(match)
                .isPresent();
    }

    @Override
    public Optional<Exercise> exercise(String id, @Nullable LocalDate asOf) {
        return database.read(sql -> asOf == null
                ? ExerciseTable.whole(sql, ExerciseTable.today(sql, id), today())
                : situation.exercise(sql, id, asOf));
    }

    @Override
    public List<Origin> origins(Collection<String> articles) {
        return database.read(sql -> Situation.origins(sql, articles));
    }

    @Override
    public Picture picture(@Nullable LocalDate asOf) {
        return database.read(sql -> situation.picture(sql, asOf, today()));
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
        database.read(sql -> sql.list(
                        "SELECT body FROM exercise WHERE series IS NOT NULL ORDER BY series, first DESC, key DESC",
                        row -> RowJson.read(row.text("body"), ExerciseRow.class)))
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
        return database.read(sql -> Changes.since(sql, since, most));
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
        List<List<MemberKey>> each = exercises.stream()
                .sorted()
                .map(id -> keys(exercise(id, null).orElseThrow(() -> noExercise(id))))
                .toList();
        List<MemberKey> others = each.stream().skip(1).flatMap(List::stream).toList();
        return decide(Decision.Kind.JOIN, each.get(0), others, why);
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
        return there.orElseGet(() -> change(sql -> keep(sql, decision.numbered(0))));
    }

    private Decision keep(Sql sql, Decision decision) {
        long number = sql.number(
                "INSERT INTO decision (at, body) VALUES (?, ?) RETURNING number",
                decision.at(),
                RowJson.write(decision));
        situation.decide(sql, decision, now());
        return decision.numbered(number);
    }

    @Override
    public List<Decision> decisions() {
        return database.read(SqlStore::decisions);
    }

    private static List<Decision> decisions(Sql sql) {
        return sql.list(
                "SELECT number, body FROM decision ORDER BY number",
                row -> RowJson.read(row.text("body"), Decision.class).numbered(row.number("number")));
    }

    @Override
    public boolean withdraw(long number) {
        return change(sql -> {
            Optional<Decision> decision = decisions(sql).stream()
                    .filter(one -> one.number() == number)
                    .findFirst();
            decision.ifPresent(one -> {
                sql.update("DELETE FROM decision WHERE number = ?", number);
                Set<String> touched = new TreeSet<>();
                one.members().forEach(member -> touched.add(member.article()));
                one.from().forEach(member -> touched.add(member.article()));
                situation.again(sql, touched, now());
            });
            return decision.isPresent();
        });
    }

    @Override
    public Counts counts() {
        return database.read(sql -> new Counts(
                sql.number("SELECT count(*) FROM article WHERE replaced IS NULL"),
                sql.number("SELECT count(*) FROM article WHERE replaced IS NULL AND relevant = 1"),
                sql.number("SELECT count(*) FROM exercise"),
                sql.number("SELECT count(*) FROM origin"),
                sql.number("SELECT coalesce(max(number), 0) FROM change")));
    }

    @Override
    public void backup(Path file) {
        dialect.backup(database, file);
    }

    @Override
    public Integrity integrity() {
        return database.read(sql -> {
            List<String> faults = new ArrayList<>(dialect.faults(sql));
            long unread = sql.number(
                    "SELECT count(*) FROM article a LEFT JOIN reading r ON r.key = a.reading WHERE r.key IS NULL");
            if (unread > 0) {
                faults.add(unread + " articles have no reading");
            }
            return new Integrity(faults);
        });
    }

    @Override
    public void close() {
        database.close();
    }
}
