package org.lagebild.evaluation.store;

import java.io.File;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.lagebild.app.store.ArticleFilter;
import org.lagebild.app.store.ExerciseFilter;
import org.lagebild.app.store.Near;
import org.lagebild.app.store.PageRequest;
import org.lagebild.app.store.ReadArticle;
import org.lagebild.app.store.Search;
import org.lagebild.app.store.Store;
import org.lagebild.app.store.Stores;

/**
 * Adds so many made readings to a store and asks it. Figures of time are of processor time, which other programs on the
 * machine disturb less, and of the clock beside it.
 */
public final class StoreFigures {
    private static final int BATCH = Integer.getInteger("batch", 200);
    private static final int PARTS = 10;
    private static final int QUESTIONS = 200;
    private static final double MILLION = 1e6;
    private static final double BILLION = 1e9;

    private StoreFigures() {}

    /**
     * Arguments: how many readings, and a file that is not there yet or the address of an empty PostgreSQL database.
     */
    public static void main(String[] args) {
        int count = Integer.parseInt(args[0]);
        String location = args[1];
        if (Stores.isFile(location) && Files.exists(Path.of(location))) {
            System.err.println(location + " is there already. Maybe name another?");
            System.exit(2);
        }
        try (Store store = Stores.open(location)) {
            add(store, count);
            measure("add one article", i -> store.add(ReadArticle.of(MadeReadings.of(count + i))));
            ask(store);
            System.out.println("counts " + store.counts());
            System.out.println("whole  " + store.integrity().faults());
        }
        if (Stores.isFile(location)) {
            System.out.println("bytes per article " + new File(location).length() / count);
        }
    }

    private static void add(Store store, int count) {
        int part = Math.max(BATCH, count / PARTS);
        for (int from = 0; from < count; from += part) {
            long cpu = processorTime();
            long clock = System.nanoTime();
            long made = 0;
            for (int at = from; at < Math.min(count, from + part); at += BATCH) {
                long begin = threadTime();
                List<ReadArticle> batch = IntStream.range(at, Math.min(count, at + BATCH))
                        .mapToObj(number -> ReadArticle.of(MadeReadings.of(number)))
                        .toList();
                made += threadTime() - begin;
                store.addAll(batch);
            }
            double seconds = (processorTime() - cpu - made) / BILLION;
            double wall = (System.nanoTime() - clock - made) / BILLION;
            System.out.printf(
                    Locale.ROOT,
                    "added %7d: %6.0f a second of processor, %6.0f by the clock; heap used after collection %d MB%n",
                    Math.min(count, from + part),
                    part / seconds,
                    part / wall,
                    heap());
        }
    }

    private static long heap() {
        System.gc();
        return (Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory()) >> 20;
    }

    private static void ask(Store store) {
        PageRequest page = PageRequest.first(50);
        List<String> states = List.of("BY", "DE", "US", "CN", "UA");
        measure("list all", i -> store.exercises(ExerciseFilter.ALL, page));
        measure("list participant", i -> store.exercises(filter(List.of(states.get(i % 5)), null, null, null), page));
        measure(
                "list two participants",
                i -> store.exercises(filter(List.of("BY", states.get(1 + i % 4)), null, null, null), page));
        measure(
                "list border",
                i -> store.exercises(
                        filter(List.of(), new Near.Border(states.get(i % 5), null, 50 + i), null, null), page));
        measure(
                "list point",
                i -> store.exercises(filter(List.of(), new Near.Point(45 + i % 15, i % 30, 150), null, null), page));
        measure("list status", i -> store.exercises(filter(List.of(), null, "planned", null), page));
        measure("list words", i -> store.exercises(filter(List.of(), null, null, MadeReadings.word(i * 7 + 3)), page));
        measure("list time", i -> store.exercises(time(LocalDate.of(2020 + i % 6, 1 + i % 12, 1)), page));
        measure("articles", i -> store.articles(ArticleFilter.ALL, page));
        measure(
                "search rare word",
                i -> store.search(Search.of(MadeReadings.word(5000 + i * 37)), PageRequest.first(10)));
        measure("search common word", i -> store.search(Search.of(MadeReadings.word(1 + i)), PageRequest.first(10)));
        measure(
                "search two words",
                i -> store.search(
                        Search.of(MadeReadings.word(1 + i % 20) + " " + MadeReadings.word(200 + i)),
                        PageRequest.first(10)));
        measure(
                "show exercise",
                i -> store.exercise(
                        store.exercises(ExerciseFilter.ALL, page)
                                .items()
                                .get(i % 50)
                                .id(),
                        null));
    }

    private static ExerciseFilter filter(
            List<String> participants, @Nullable Near near, @Nullable String status, @Nullable String text) {
        return new ExerciseFilter(
                participants,
                List.of(),
                null,
                near,
                status == null ? List.of() : List.of(status),
                null,
                null,
                null,
                null,
                List.of(),
                null,
                null,
                0,
                text,
                null);
    }

    private static ExerciseFilter time(LocalDate from) {
        return new ExerciseFilter(
                List.of(),
                List.of(),
                null,
                null,
                List.of(),
                from,
                from.plusDays(30),
                null,
                null,
                List.of(),
                null,
                null,
                0,
                null,
                null);
    }

    private static void measure(String what, IntConsumer question) {
        question.accept(0);
        double[] cpu = new double[QUESTIONS];
        double[] clock = new double[QUESTIONS];
        for (int i = 0; i < QUESTIONS; i++) {
            long begin = threadTime();
            long start = System.nanoTime();
            question.accept(i);
            cpu[i] = (threadTime() - begin) / MILLION;
            clock[i] = (System.nanoTime() - start) / MILLION;
        }
        Arrays.sort(cpu);
        Arrays.sort(clock);
        System.out.printf(
                Locale.ROOT,
                "%-22s p50 %6.1f ms, p95 %6.1f ms of processor; p50 %6.1f, p95 %6.1f by the clock%n",
                what,
                cpu[QUESTIONS / 2],
                cpu[QUESTIONS * 95 / 100],
                clock[QUESTIONS / 2],
                clock[QUESTIONS * 95 / 100]);
    }

    private static long threadTime() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    private static long processorTime() {
        return ((com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean())
                .getProcessCpuTime();
    }
}
