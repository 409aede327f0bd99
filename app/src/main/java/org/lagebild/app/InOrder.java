package org.lagebild.app;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import org.lagebild.language.KnowledgeException;

/** Works on several threads and hands the results on in the order in which the work came; only a few wait in memory. */
final class InOrder<R> implements AutoCloseable {
    private static final int WAITING_PER_THREAD = 8;

    private final ExecutorService threads;
    private final Deque<Future<R>> waiting = new ArrayDeque<>();
    private final int most;
    private final Consumer<R> consumer;

    InOrder(int threads, Consumer<R> consumer) {
        this.threads = Executors.newFixedThreadPool(threads);
        this.most = threads * WAITING_PER_THREAD;
        this.consumer = consumer;
    }

    void submit(Callable<R> work) {
        waiting.add(threads.submit(work));
        while (waiting.size() > most) {
            handOn();
        }
    }

    private void handOn() {
        try {
            consumer.accept(waiting.remove().get());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof KnowledgeException broken) {
                throw broken;
            }
            throw new IllegalStateException(e.getCause());
        }
    }

    /** Waits for all work. */
    @Override
    public void close() {
        try {
            while (!waiting.isEmpty()) {
                handOn();
            }
        } finally {
            threads.shutdownNow();
        }
    }
}
