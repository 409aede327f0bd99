package org.lagebild.app.store;

import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;

/** Connections: one that writes, and as many that read as there are threads that read at the same time. */
final class Database implements AutoCloseable {
    private final Supplier<Sql> writers;
    private final Supplier<Sql> readers;
    private final String begin;
    private final Sql writer;
    private final ReentrantLock writing = new ReentrantLock();
    private final BlockingQueue<Sql> idle = new LinkedBlockingQueue<>();

    /**
     * Opens nothing but the writer.
     *
     * @param begin statement that begins a change
     */
    Database(Supplier<Sql> writers, Supplier<Sql> readers, String begin) {
        this.writers = writers;
        this.writer = writers.get();
        this.readers = readers;
        this.begin = begin;
    }

    /** Asks one or more questions of one state of the database. */
    <T> T read(Function<Sql, T> questions) {
        Sql taken = idle.poll();
        Sql sql = taken == null ? readers.get() : taken;
        boolean whole = false;
        try {
            sql.run("BEGIN");
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
            writer.run(begin);
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
        try (Sql sql = writers.get()) {
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
