package org.lagebild.app.store;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/** Brings an old database up to date: numbered scripts, each run once, each in a transaction of its own. */
final class Migrations {
    /** Number of the last script. */
    static final int LATEST = 3;

    /** Number of the script that made exercises be found by pieces of their names. */
    private static final int WITH_PARTS = 2;

    /** Number of the script that made nodes be kept. */
    private static final int WITH_NODES = 3;

    private static final Pattern END = Pattern.compile(";\\s*\\n");
    private static final Pattern COMMENT = Pattern.compile("(?m)^\\s*--.*$");

    private final String dialect;

    Migrations(String dialect) {
        this.dialect = dialect;
    }

    void run(Database database) {
        long version = database.write(Migrations::version);
        if (version > LATEST) {
            throw new StoreException("the store has form " + version + ", this Lagebild knows forms up to " + LATEST
                    + ". Maybe a newer Lagebild wrote it?");
        }
        for (int next = (int) version + 1; next <= LATEST; next++) {
            int number = next;
            database.write(sql -> step(sql, number));
        }
    }

    private static long version(Sql sql) {
        sql.run("CREATE TABLE IF NOT EXISTS form (version INTEGER NOT NULL)");
        return sql.number("SELECT coalesce(max(version), 0) FROM form");
    }

    private int step(Sql sql, int number) {
        END.splitAsStream(COMMENT.matcher(script(number)).replaceAll(""))
                .map(String::strip)
                .filter(statement -> !statement.isEmpty())
                .forEach(sql::run);
        complete(sql, number);
        return sql.update("INSERT INTO form (version) VALUES (?)", number);
    }

    /** What no script can work out of the rows that are there. */
    private static void complete(Sql sql, int number) {
        if (number == WITH_PARTS) {
            ExerciseTable.complete(sql);
        } else if (number == WITH_NODES) {
            NodeTable.fill(sql);
        }
    }

    private String script(int number) {
        String name = dialect + "/" + number + ".sql";
        try (InputStream in = Migrations.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("no script " + name);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
