package org.lagebild.evaluation.benchmark;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryMXBean;
import java.lang.ref.Reference;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.lagebild.Lagebild;
import org.lagebild.language.ClassPathKnowledge;
import org.lagebild.language.LanguagePack;
import org.lagebild.world.World;

/** How much of the heap stays taken by each part of the knowledge, counted behind a collection of garbage. */
final class TableMemory {
    private static final MemoryMXBean MEMORY = ManagementFactory.getMemoryMXBean();
    private static final double MEGABYTE = 1 << 20;
    private static final int COLLECTIONS = 4;
    private static final double MIDDLE_OF_EUROPE = 50;

    private final List<Object> kept = new ArrayList<>();
    private final long start = taken();
    private long before = start;

    private TableMemory() {}

    public static void main(String[] args) throws IOException {
        new TableMemory().parts();
        new TableMemory().reader();
    }

    private void parts() {
        ClassPathKnowledge knowledge = new ClassPathKnowledge();
        World world = add("tables of the world", () -> World.load(knowledge));
        add("  the state of a point, at the first question", () -> stateOf(world));
        add("  the distance to every border, at the first question", () -> distances(world));
        for (String code : knowledge.languages()) {
            LanguagePack pack = add("language " + code, () -> LanguagePack.load(knowledge, code));
            add("  its tagger, at the first sentence that needs it", () -> tag(pack));
        }
        print(before - start, "together");
    }

    private void reader() throws IOException {
        Lagebild lagebild = Lagebild.load();
        BenchmarkArticles.load().forEach(lagebild::read);
        print(taken() - start, "all of a reader that has read the gold articles, with the words it remembers");
        Reference.reachabilityFence(lagebild);
    }

    private <T> T add(String what, Supplier<T> maker) {
        T made = maker.get();
        kept.add(made);
        long now = taken();
        print(now - before, what);
        before = now;
        return made;
    }

    private static void print(long bytes, String what) {
        System.out.printf("%6.1f MB  %s%n", bytes / MEGABYTE, what);
    }

    private static Object stateOf(World world) {
        return String.valueOf(world.borders().stateAt(MIDDLE_OF_EUROPE, MIDDLE_OF_EUROPE));
    }

    private static Object distances(World world) {
        world.countries().all().forEach(country -> world.borders()
                .outline(country.code(), MIDDLE_OF_EUROPE, MIDDLE_OF_EUROPE));
        return world;
    }

    private static Object tag(LanguagePack pack) {
        return pack.sentences("a", 0, 1, 0).get(0).tag(0);
    }

    private static long taken() {
        for (int i = 0; i < COLLECTIONS; i++) {
            System.gc();
        }
        return MEMORY.getHeapMemoryUsage().getUsed();
    }
}
