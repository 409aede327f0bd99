package org.lagebild.app.evaluate;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Adds up tallies by name and keeps the misses, article by article. */
final class Scores {

    static final String RELEVANCE = "relevance";
    static final String EXERCISES = "exercises found";
    static final String SLOTS = "exercise slots, all";
    static final String EVENTS = "events";
    static final String STATEMENTS = "statements (content)";
    static final String SPEAKERS = "statements with speaker";
    static final String KINDS = "statements with kind";
    static final String ASSESSMENTS = "assessments";
    static final String FURNITURE = "furniture (characters)";

    private static final String SLOT_INDENT = "  ";
    private static final List<String> AFTER_SLOTS =
            List.of(EVENTS, STATEMENTS, SPEAKERS, KINDS, ASSESSMENTS, FURNITURE);

    private final Map<String, Tally> tallies = new LinkedHashMap<>();
    private final Map<String, Tally> slots = new TreeMap<>();
    private final List<Miss> misses = new ArrayList<>();

    void add(String figure, Tally tally) {
        tallies.merge(figure, tally, Tally::plus);
    }

    void addSlot(String slot, Tally tally) {
        slots.merge(slot, tally, Tally::plus);
        add(SLOTS, tally);
    }

    void miss(String kind, GoldArticle article, String what) {
        misses.add(new Miss(kind, article.id(), what));
    }

    List<Figure> figures() {
        List<Figure> figures = new ArrayList<>(List.of(figure(RELEVANCE), figure(EXERCISES)));
        slots.forEach((slot, tally) -> figures.add(Figure.of(SLOT_INDENT + slot, tally)));
        figures.add(figure(SLOTS));
        AFTER_SLOTS.forEach(name -> figures.add(figure(name)));
        return figures;
    }

    List<Miss> misses() {
        return List.copyOf(misses);
    }

    private Figure figure(String name) {
        return Figure.of(name, tallies.getOrDefault(name, Tally.NONE));
    }
}
