package org.lagebild.app.store;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lagebild.picture.judgement.StatusJudgement;

/** The question to the database that a filter is; one small condition for each matter. */
final class ExerciseQuery {
    static final String PARTICIPANT = "participant";
    static final String COUNTRY = "country";
    static final String DOMAIN = "domain";
    static final String LANGUAGE = "language";
    /** Said of exercises whose last day has passed without a report that they ended. */
    static final String PRESUMED = "presumed_ended";

    private final ExerciseFilter filter;
    private final LocalDate today;
    private final Where where = new Where();
    private @Nullable String driver;

    private ExerciseQuery(ExerciseFilter filter, LocalDate today) {
        this.filter = filter;
        this.today = today;
    }

    private record Numbered(long key, String first, ExerciseRow row) {}

    /** A page of today's exercises. */
    static Page<ExerciseRow> page(
            Sql sql, ExerciseFilter filter, Distances distances, LocalDate today, PageRequest page) {
        ExerciseQuery query = new ExerciseQuery(filter, today);
        query.codes();
        query.fields();
        query.words(sql, filter.text(), NameParts.NAME, "e.names");
        query.words(sql, filter.place(), NameParts.PLACE, "e.places");
        query.near(sql, distances);
        Cursor after = Cursor.of(page.after());
        if (after != null) {
            query.where.and(
                    "(" + query.order("first") + ", " + query.order("key") + ") < (?, ?)",
                    after.first(),
                    after.second());
        }
        List<Numbered> rows = sql.list(
                query.sql(),
                row -> new Numbered(
                        row.number("key"), row.text("first"), RowJson.read(row.text("body"), ExerciseRow.class)),
                query.where.values(page.size() + 1));
        Page<Numbered> part = Cursor.page(rows, page, last -> new Cursor(last.first(), last.key()));
        return new Page<>(part.items().stream().map(one -> on(one.row(), today)).toList(), part.next());
    }

    /** What the calendar alone tells of an exercise on a day. */
    static ExerciseRow on(ExerciseRow row, LocalDate day) {
        return row.presumedEnded(StatusJudgement.presumedEnded(row.status(), row.end(), day));
    }

    private String sql() {
        String from = driver == null ? "exercise e" : "exercise_code c JOIN exercise e ON e.key = c.exercise";
        return "SELECT e.key, e.first, e.body FROM " + from + where.sql() + " ORDER BY " + order("first") + " DESC, "
                + order("key") + " DESC LIMIT ?";
    }

    /** The column that the list is sorted by: where a code leads, its own, which stand in this order already. */
    private String order(String column) {
        return driver == null ? "e." + column : column.equals("key") ? "c.exercise" : "c." + column;
    }

    /** One code leads the way, the others are looked up. */
    private void codes() {
        List<String[]> needed = new ArrayList<>();
        filter.participants().forEach(code -> needed.add(new String[] {PARTICIPANT, code}));
        add(needed, COUNTRY, filter.countries());
        add(needed, DOMAIN, filter.domains());
        add(needed, LANGUAGE, filter.language() == null ? List.of() : List.of(filter.language()));
        for (String[] one : needed) {
            if (driver == null) {
                driver = one[0];
                where.and("c.kind = ? AND c.code = ?", one[0], one[1]);
            } else {
                where.and(
                        "EXISTS (SELECT 1 FROM exercise_code x WHERE x.kind = ? AND x.code = ? AND x.first = e.first"
                                + " AND x.exercise = e.key)",
                        one[0],
                        one[1]);
            }
        }
    }

    private void add(List<String[]> needed, String kind, List<String> codes) {
        if (codes.size() == 1) {
            needed.add(new String[] {kind, codes.get(0)});
        } else if (!codes.isEmpty()) {
            where.in(
                    "EXISTS (SELECT 1 FROM exercise_code x WHERE x.exercise = e.key AND x.kind = '" + kind
                            + "' AND x.code IN (?))",
                    codes);
        }
    }

    private void fields() {
        statuses();
        where.and("e.last >= ?", filter.from())
                .and("e.first <= ?", filter.to())
                .and("e.high >= ?", filter.least())
                .and("e.low <= ?", filter.most())
                .and("e.series = ?", filter.series())
                .and("e.origins >= ?", filter.origins() == 0 ? null : filter.origins());
        if (filter.from() != null || filter.to() != null) {
            where.and("e.last <> ''");
        }
    }

    private void words(Sql sql, @Nullable String text, String kind, String column) {
        if (text != null) {
            NameParts.words(text).forEach(word -> NameParts.want(sql, where, kind, column, word));
        }
    }

    private void statuses() {
        List<String> statuses = new ArrayList<>(filter.statuses());
        if (statuses.remove(PRESUMED)) {
            List<Object> values = new ArrayList<>(statuses);
            String plain = statuses.isEmpty() ? "" : " OR e.status IN (" + "?, ".repeat(statuses.size() - 1) + "?)";
            values.add(0, today);
            where.and(
                    "(e.status IN ('planned', 'ongoing') AND e.ended <> '' AND e.ended < ?" + plain + ")",
                    values.toArray());
        } else {
            where.in("e.status IN (?)", statuses);
        }
    }

    private record Point(long key, double lat, double lon) {}

    private void near(Sql sql, Distances distances) {
        Near near = filter.near();
        if (near != null) {
            List<Long> sites = sql
                    .list(
                            "SELECT key, lat, lon FROM site",
                            row -> new Point(row.number("key"), row.real("lat"), row.real("lon")))
                    .stream()
                    .filter(point -> distances.within(point.lat(), point.lon(), near))
                    .map(Point::key)
                    .toList();
            where.in("e.key IN (SELECT exercise FROM spot WHERE site IN (?))", sites.isEmpty() ? List.of(-1L) : sites);
        }
    }
}
