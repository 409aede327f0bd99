package org.lagebild.fact.exercise;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.lagebild.fact.exercise.ExerciseMention.Strength;
import org.lagebild.language.Sentence;

/** The names that an article has used with an exercise word, so that they are found again where they stand alone. */
final class NameBook {
    private static final int SHORTEST = 4;
    private static final Pattern EDITION = Pattern.compile("(?:19|20)\\d\\d[A-Z]?|\\d\\d?|[IVX]{1,4}");
    private static final Pattern ROUND = Pattern.compile("\\d{1,2}");
    private static final Set<String> BEHIND_NAMES =
            Set.of("ADP", "VERB", "AUX", "CCONJ", "SCONJ", "PRON", "DET", "ADV");
    private static final Pattern ROMAN = Pattern.compile("[IVX]{1,4}");

    private final Map<String, List<Entry>> byFirstWord = new HashMap<>();

    private final @Nullable Integer published;

    private NameBook(@Nullable Integer published) {
        this.published = published;
    }

    static NameBook of(List<ExerciseMention> mentions, @Nullable Integer published) {
        NameBook book = new NameBook(published);
        for (ExerciseMention mention : mentions) {
            ExerciseName name = mention.name();
            if (name != null) {
                book.add(mention.sentence(), name);
                book.addAlias(mention, name);
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

    /** A short form in parentheses just behind the name. */
    private void addAlias(ExerciseMention mention, ExerciseName name) {
        Sentence sentence = mention.sentence();
        for (int i = mention.from() + 1; i < Math.min(sentence.size() - 1, mention.to() + 3); i++) {
            boolean bracketed = sentence.token(i - 1).text().equals("(")
                    && sentence.token(i + 1).text().equals(")");
            if (bracketed && sentence.is(i, "upper")) {
                List<String> words = List.of(sentence.token(i).text());
                byFirstWord
                        .computeIfAbsent(words.get(0), word -> new ArrayList<>())
                        .add(new Entry(words, name));
            }
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

    /** "When Cold Anvil was last held": words for an earlier edition that hold a name have it. */
    ExerciseMention named(ExerciseMention mention) {
        for (int i = mention.from(); i < mention.to() && !mention.isNamed(); i++) {
            for (Entry entry :
                    byFirstWord.getOrDefault(mention.sentence().token(i).text(), List.of())) {
                ExerciseName name = entry.name();
                if (i + entry.words().size() <= mention.to() && stands(entry.words(), mention.sentence(), i)) {
                    return mention.named(
                            new ExerciseName(name.core(), name.core(), name.series(), null, null, name.part()));
                }
            }
        }
        return mention;
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

    private ExerciseMention mention(Sentence sentence, int at, int from, Entry entry) {
        int core = from + entry.words().size();
        ExerciseName name = entry.name();
        int to = Math.max(editionEnd(sentence, core), romanEnd(sentence, core, name));
        String edition = to > core ? Edition.of(sentence.words(from, to), published) : null;
        String printed = to > core ? sentence.words(from, to) : name.core();
        ExerciseName found = new ExerciseName(
                printed,
                name.core(),
                name.series(),
                edition,
                to > core ? round(sentence, to, printed) : null,
                name.part());
        return new ExerciseMention(
                sentence,
                at,
                from,
                to,
                Strength.NAMED,
                References.of(sentence, from),
                found,
                false,
                "exercise-name.again");
    }

    private static @Nullable String round(Sentence sentence, int to, String printed) {
        return sentence.is(to - 1, "edition-name") ? sentence.token(to - 1).text() : Edition.round(printed);
    }

    /** Behind an edition that follows the name: a year, a number, a word that counts. */
    private static int editionEnd(Sentence sentence, int from) {
        if (from < sentence.size() && sentence.is(from, "edition-name")) {
            return from + 1;
        }
        int at = from < sentence.size() && sentence.is(from, "hyphen") ? from + 1 : from;
        if (at >= sentence.size() || !EDITION.matcher(sentence.token(at).text()).matches()) {
            return from;
        }
        if (isRoundBehind(sentence, at + 1)) {
            return at + 3;
        }
        return at == from && counts(sentence, at) ? from : at + 1;
    }

    /** The "-2" of "27-2". */
    private static boolean isRoundBehind(Sentence sentence, int at) {
        return at + 1 < sentence.size()
                && sentence.is(at, "hyphen")
                && ROUND.matcher(sentence.token(at + 1).text()).matches();
    }

    /** Whether a short number belongs to what stands behind it: "12 ships". */
    private static boolean counts(Sentence sentence, int at) {
        if (sentence.token(at).text().length() > 2 || at + 1 == sentence.size()) {
            return false;
        }
        return sentence.is(at + 1, "letters") && !BEHIND_NAMES.contains(sentence.tag(at + 1));
    }

    /** Behind a Roman number, where the exercise had one before: "Stone Bridge I" in a text on "Stone Bridge II". */
    private static int romanEnd(Sentence sentence, int from, ExerciseName name) {
        boolean counted =
                name.edition() != null && ROMAN.matcher(name.edition()).matches();
        return counted
                        && from < sentence.size()
                        && ROMAN.matcher(sentence.token(from).text()).matches()
                ? from + 1
                : from;
    }

    private record Entry(List<String> words, ExerciseName name) {}
}
