package org.lagebild.app.store;

import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import java.util.function.Function;

/** Connections: one that writes, and as many that read as there are threads that read at the same time. */
final class Database implements AutoCloseable {
    private final Dialect dialect;
    private final Sql writer;
    private final ReentrantLock writing = new ReentrantLock();
    private final BlockingQueue<Sql> idle = new LinkedBlockingQueue<>();

    /** Opens nothing but the writer. */
    Database(Dialect dialect) {
        this.dialect = dialect;
        this.writer = dialect.connect(false);
    }

    /** Asks one or more questions of one state of the database. */
    <T> T read(Function<Sql, T> questions) {
        Sql taken = idle.poll();
        Sql sql = taken == null ? dialect.connect(true) : taken;
        boolean whole = false;
        try {
            sql.run(dialect.beginReading());
            T answer = questions.apply(sql);
            sql.run("COMMIT");
            whole = true;
            return answer;
        } finally {
            if (whole) {
                idle.add(sql);
            } else {
                sql.close();
            }
        }
    }

    /** Makes a change, all of it or nothing. */
    <T> T write(Function<Sql, T> change) {
        writing.lock();
        try {
            writer.run(dialect.beginWriting());
            T result = change.apply(writer);
            writer.run("COMMIT");
            return result;
        } catch (RuntimeException | Error e) {
            undo(e);
            throw e;
        } finally {
            writing.unlock();
        }
    }

    private void undo(Throwable cause) {
        try {
            writer.run("ROLLBACK");
        } catch (StoreException e) {
            cause.addSuppressed(e);
        }
    }

    /** What cannot stand in a transaction; on a connection of its own, beside whoever writes. */
    void beside(Consumer<Sql> work) {
        try (Sql sql = dialect.connect(false)) {
            work.accept(sql);
        }
    }

    @Override
    public void close() {
        for (Sql sql = idle.poll(); sql != null; sql = idle.poll()) {
            sql.close();
        }
        writer.close();
    }
}
