package org.lagebild.app.store;

import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;

/**
 * A PostgreSQL server, for many who write.
 *
 * @param address as its driver takes it: {@code jdbc:postgresql://host/database?user=…&currentSchema=…}
 */
record Postgres(String address) implements Dialect {
    /** Whoever writes holds it; any number will do that no other program on the server uses. */
    private static final long LOCK = 0x4c616765L;

    @Override
    public String scripts() {
        return "postgresql";
    }

    @Override
    public Sql connect(boolean readOnly) {
        try {
            return new Sql(DriverManager.getConnection(address));
        } catch (SQLException e) {
            throw new StoreException(
                    plain() + " cannot be opened as a store: " + e.getMessage()
                            + ". Maybe the server does not run, or user or password are missing behind the \"?\"?",
                    e);
        }
    }

    /** Without what is behind the question mark: a password may be there. */
    private String plain() {
        int question = address.indexOf('?');
        return question < 0 ? address : address.substring(0, question);
    }

    @Override
    public String beginWriting() {
        return "BEGIN; SELECT pg_advisory_xact_lock(" + LOCK + ")";
    }

    @Override
    public String beginReading() {
        return "BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY";
    }

    @Override
    public WordIndex words() {
        return new PostgresWords();
    }

    @Override
    public void backup(Database database, Path file) {
        throw new StoreException(
                "a store in PostgreSQL is copied by its own means. Maybe use \"pg_dump\", or \"lagebild export"
                        + " --format jsonl\"?");
    }

    /** The server keeps what points to another table whole by itself. */
    @Override
    public List<String> faults(Sql sql) {
        return List.of();
    }
}
