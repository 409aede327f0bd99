package org.lagebild.picture.join;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.lagebild.picture.ReportedExercise;

/** What all editions of an exercise share: its series, or its name where it belongs to none. */
final class Kin {
    private static final String SERIES = "series ";
    private static final String NAME = "name ";

    private final Map<String, Set<String>> seriesOfName = new HashMap<>();
    private final Map<String, Set<String>> ofArticle = new HashMap<>();
    private final Map<String, String> inArticle = new HashMap<>();

    Kin(Collection<ReportedExercise> all) {
        for (ReportedExercise exercise : all) {
            if (exercise.name() != null && exercise.series() != null) {
                seriesOfName
                        .computeIfAbsent(Names.core(exercise.name()), name -> new TreeSet<>())
                        .add(exercise.series());
            }
        }
        for (ReportedExercise exercise : all) {
            String kin = named(exercise);
            if (kin != null) {
                ofArticle
                        .computeIfAbsent(exercise.article(), article -> new TreeSet<>())
                        .add(kin);
            }
            if (exercise.name() != null && kin != null) {
                inArticle.put(exercise.article() + '#' + Names.core(exercise.name()), kin);
            }
        }
    }

    static boolean isSeries(@Nullable String kin) {
        return kin != null && kin.startsWith(SERIES);
    }

    /** The series or the name itself. */
    static @Nullable String bare(@Nullable String kin) {
        return kin == null ? null : kin.substring(kin.indexOf(' ') + 1);
    }

    /** Everything that an article names. */
    Set<String> in(String article) {
        return ofArticle.getOrDefault(article, Set.of());
    }

    /** Null for an unnamed exercise, and for a leg that goes by the name of the whole. */
    @Nullable
    String of(ReportedExercise exercise) {
        String kin = named(exercise);
        return kin != null && kin.equals(ofParent(exercise)) ? null : kin;
    }

    /** The kin of what it is part of; null where it is part of nothing that has a name. */
    @Nullable
    String ofParent(ReportedExercise exercise) {
        if (exercise.partOf() == null) {
            return null;
        }
        String name = Names.core(exercise.partOf());
        String known = inArticle.get(exercise.article() + '#' + name);
        return known == null ? ofName(name) : known;
    }

    private @Nullable String named(ReportedExercise exercise) {
        if (exercise.series() != null) {
            return SERIES + exercise.series();
        }
        return exercise.name() == null || Names.core(exercise.name()).isEmpty()
                ? null
                : ofName(Names.core(exercise.name()));
    }

    /** The series that a name stands for wherever a series is said, if it is one only. */
    private String ofName(String name) {
        Set<String> series = seriesOfName.getOrDefault(name, Set.of());
        return series.size() == 1 ? SERIES + series.iterator().next() : NAME + name;
    }
}
