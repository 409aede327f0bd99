package org.lagebild.app.dossier;

import java.util.List;

/**
 * A document on one exercise, in no form yet.
 *
 * @param facts what is said beside the title: id, day it speaks for, how fresh it is
 */
public record Dossier(String title, List<String> facts, List<Section> sections, List<Source> sources) {
    /** A part with a heading. */
    public record Section(String title, List<Line> lines) {}

    /**
     * One thing that is said.
     *
     * @param label what is spoken of; empty where the words stand by themselves
     * @param quote whether the words are those of an article
     * @param cites numbers of {@link Source}
     */
    public record Line(String label, String words, boolean quote, List<Integer> cites) {}

    /**
     * An article that the dossier rests on.
     *
     * @param number by which it is cited
     * @param words title, outlet and day
     * @param address URL; empty where none is known
     */
    public record Source(int number, String words, String address) {}
}
