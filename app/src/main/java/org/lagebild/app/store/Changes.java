package org.lagebild.app.store;

import java.time.Instant;
import java.util.List;

/** The table of changes. */
final class Changes {
    private Changes() {}

    static void add(Sql sql, Instant now, String exercise, Differences.Difference difference) {
        sql.update(
                "INSERT INTO change (at, exercise, field, before, after) VALUES (?, ?, ?, ?, ?)",
                now,
                exercise,
                difference.field(),
                difference.before(),
                difference.after());
    }

    static List<Change> since(Sql sql, long number, int most) {
        return sql.list(
                "SELECT number, at, exercise, field, before, after FROM change WHERE number > ? ORDER BY number LIMIT ?",
                row -> new Change(
                        row.number("number"),
                        row.instant("at"),
                        row.text("exercise"),
                        row.text("field"),
                        row.textOrNull("before"),
                        row.textOrNull("after")),
                number,
                most);
    }
}
