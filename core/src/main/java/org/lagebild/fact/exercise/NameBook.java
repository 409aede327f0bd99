package org.lagebild.fact.exercise;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.lagebild.fact.exercise.ExerciseMention.Strength;
import org.lagebild.language.Sentence;

/** The names that an article has used with an exercise word, so that they are found again where they stand alone. */
final class NameBook {
    private static final int SHORTEST = 4;

    private final Map<String, List<Entry>> byFirstWord = new HashMap<>();

    private NameBook() {}

    static NameBook of(List<ExerciseMention> mentions) {
        NameBook book = new NameBook();
        for (ExerciseMention mention : mentions) {
            ExerciseName name = mention.name();
            if (name != null) {
                book.add(mention.sentence(), name);
            }
        }
        return book;
    }

    private void add(Sentence sentence, ExerciseName name) {
        List<String> words = words(sentence, name.core());
        if (words.isEmpty() || name.core().length() < SHORTEST) {
            return;
        }
        List<Entry> entries = byFirstWord.computeIfAbsent(words.get(0), word -> new ArrayList<>());
        if (entries.stream().noneMatch(entry -> entry.words().equals(words))) {
            entries.add(new Entry(words, name));
        }
    }

    private static List<String> words(Sentence sentence, String core) {
        return sentence.language().sentences(core, 0, core.length(), 0).stream()
                .flatMap(part -> part.tokens().stream())
                .map(token -> token.text())
                .toList();
    }

    /** Further mentions of the names where no mention was found. */
    List<ExerciseMention> further(ArticleView article, List<ExerciseMention> known) {
        Map<Integer, List<ExerciseMention>> bySentence = new HashMap<>();
        known.forEach(mention -> bySentence
                .computeIfAbsent(mention.at(), at -> new ArrayList<>())
                .add(mention));
        List<ExerciseMention> found = new ArrayList<>();
        for (int at = 0; at < article.sentences().size(); at++) {
            List<ExerciseMention> there = bySentence.getOrDefault(at, List.of());
            found.addAll(inSentence(article.sentence(at), at, there));
        }
        return found;
    }

    private List<ExerciseMention> inSentence(Sentence sentence, int at, List<ExerciseMention> there) {
        List<ExerciseMention> found = new ArrayList<>();
        for (int i = 0; i < sentence.size(); i++) {
            for (Entry entry : byFirstWord.getOrDefault(sentence.token(i).text(), List.of())) {
                int from = i;
                int to = i + entry.words().size();
                if (stands(entry.words(), sentence, i)
                        && there.stream().noneMatch(mention -> mention.overlaps(from, to))
                        && found.stream().noneMatch(mention -> mention.overlaps(from, to))) {
                    found.add(mention(sentence, at, i, entry));
                }
            }
        }
        return found;
    }

    private static boolean stands(List<String> words, Sentence sentence, int at) {
        if (at + words.size() > sentence.size()) {
            return false;
        }
        for (int i = 0; i < words.size(); i++) {
            if (!words.get(i).equals(sentence.token(at + i).text())) {
                return false;
            }
        }
        return true;
    }

    private static ExerciseMention mention(Sentence sentence, int at, int from, Entry entry) {
        int to = from + entry.words().size();
        ExerciseName name = entry.name();
        ExerciseName bare = new ExerciseName(name.core(), name.core(), name.series(), null);
        return new ExerciseMention(
                sentence,
                at,
                from,
                to,
                Strength.NAMED,
                References.of(sentence, from),
                bare,
                false,
                "exercise-name.again");
    }

    private record Entry(List<String> words, ExerciseName name) {}
}
