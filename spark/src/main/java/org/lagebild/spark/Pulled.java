package org.lagebild.spark;

import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Turns what hands things on into what can be asked for them; few of them wait in memory, however many there are.
 *
 * @param <T> what is handed on
 */
final class Pulled<T> implements Iterator<T> {
    private static final int WAITING = 64;

    /** Hands on everything there is, and then returns. */
    interface Source<T> {
        void forEach(Consumer<T> consumer) throws Exception;
    }

    private final BlockingQueue<Optional<T>> queue = new ArrayBlockingQueue<>(WAITING);
    private final Thread thread;
    private volatile @Nullable Throwable fault;
    private @Nullable Optional<T> next;

    Pulled(Source<T> source) {
        this.thread = new Thread(() -> run(source), "lagebild-reader");
        thread.setDaemon(true);
        thread.start();
    }

    private void run(Source<T> source) {
        try {
            source.forEach(one -> put(Optional.of(one)));
        } catch (Throwable e) {
            fault = e;
        }
        put(Optional.empty());
    }

    private void put(Optional<T> one) {
        try {
            queue.put(one);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        }
    }

    @Override
    public boolean hasNext() {
        if (next == null) {
            next = take();
        }
        if (next.isEmpty() && fault != null) {
            throw new IllegalStateException(fault);
        }
        return next.isPresent();
    }

    /** Waits for the next one; where the task is stopped meanwhile, so is the thread that reads for it. */
    private Optional<T> take() {
        try {
            return queue.take();
        } catch (InterruptedException e) {
            thread.interrupt();
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        }
    }

    @Override
    public T next() {
        if (!hasNext() || next == null) {
            throw new NoSuchElementException();
        }
        T one = next.orElseThrow();
        next = null;
        return one;
    }
}
