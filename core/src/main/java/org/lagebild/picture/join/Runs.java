package org.lagebild.picture.join;

import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.lagebild.picture.ReportedExercise;

/** Runs of words in what an exercise is called that may be another name of it. */
final class Runs {
    private static final int LONGEST = 4;
    private static final int MOST = 40;
    private static final int LEAST_LETTERS = 6;
    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{M}\\p{N}]+");

    private Runs() {}

    /** Those that begin with a capital, of some length; none that is part of its name or of that of the whole. */
    static Set<String> in(ReportedExercise exercise, Set<String> names) {
        Set<String> runs = new TreeSet<>();
        exercise.mentions().stream().limit(MOST).forEach(mention -> add(runs, NO_WORD.split(mention)));
        Set<String> own = new TreeSet<>(names);
        if (exercise.partOf() != null) {
            own.add(Names.core(exercise.partOf()));
        }
        runs.removeIf(run -> own.stream().anyMatch(name -> (" " + name + " ").contains(" " + run + " ")));
        return runs;
    }

    private static void add(Set<String> runs, String[] words) {
        for (int from = 0; from < words.length; from++) {
            if (words[from].isEmpty() || !Character.isUpperCase(words[from].codePointAt(0))) {
                continue;
            }
            StringBuilder run = new StringBuilder();
            for (int to = from; to < Math.min(words.length, from + LONGEST) && runs.size() < MOST; to++) {
                run.append(to == from ? "" : " ").append(words[to]);
                String plain = Names.core(run.toString());
                if (plain.length() >= LEAST_LETTERS) {
                    runs.add(plain);
                }
            }
        }
    }
}
