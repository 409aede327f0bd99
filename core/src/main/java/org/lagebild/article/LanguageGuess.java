package org.lagebild.article;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.StringTokenizer;
import org.lagebild.language.Languages;
import org.lagebild.language.OtherLanguages;

/**
 * Tells a text's language by how much of it is made of a language's most frequent words, and more than of those of any
 * other language, read or not.
 */
final class LanguageGuess {
    private static final double LEAST_SHARE = 0.18;
    private static final double LEAST_SHARE_OF_FEW = 0.12;
    private static final int FEW_WORDS = 12;
    private static final int MOST_WORDS = 2_000;
    private static final String SEPARATORS = " \t\r\n\f\u00a0.,;:!?()[]\"„“”»«‚‘’'–—/…";

    private final Languages languages;
    private final OtherLanguages others;

    LanguageGuess(Languages languages, OtherLanguages others) {
        this.languages = languages;
        this.others = others;
    }

    /**
     * The code of the language whose function words make up the largest share; empty where none, or another language,
     * does.
     */
    Optional<String> of(String text) {
        List<String> words = words(text);
        String best = null;
        double most = words.size() <= FEW_WORDS ? LEAST_SHARE_OF_FEW : LEAST_SHARE;
        for (Map.Entry<String, Set<String>> language : languages.functionWords().entrySet()) {
            double share = share(words, language.getValue());
            if (share > most) {
                most = share;
                best = language.getKey();
            }
        }
        double bound = most;
        boolean foreign = others.words().values().stream().anyMatch(other -> share(words, other) > bound);
        return foreign ? Optional.empty() : Optional.ofNullable(best);
    }

    private static List<String> words(String text) {
        StringTokenizer tokens = new StringTokenizer(text, SEPARATORS);
        List<String> words = new ArrayList<>();
        while (tokens.hasMoreTokens() && words.size() < MOST_WORDS) {
            words.add(tokens.nextToken().toLowerCase(Locale.ROOT));
        }
        return words;
    }

    private static double share(List<String> words, Set<String> functionWords) {
        long known = words.stream().filter(functionWords::contains).count();
        return words.isEmpty() ? 0 : (double) known / words.size();
    }
}
