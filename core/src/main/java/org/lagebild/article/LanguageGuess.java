package org.lagebild.article;

import java.util.Collection;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.StringTokenizer;
import org.lagebild.language.LanguagePack;

/** Tells a text's language by how much of it is made of a language's most frequent words. */
final class LanguageGuess {
    private static final double LEAST_SHARE = 0.18;
    private static final int MOST_WORDS = 2_000;
    private static final String SEPARATORS = " \t\r\n\f\u00a0.,;:!?()[]\"„“”»«‚‘’'–—/…";

    private LanguageGuess() {}

    /** The pack whose function words make up the largest share; empty where none makes up enough. */
    static Optional<LanguagePack> of(String text, Collection<LanguagePack> packs) {
        LanguagePack best = null;
        double most = LEAST_SHARE;
        for (LanguagePack pack : packs) {
            double share = share(text, pack.functionWords());
            if (share > most) {
                most = share;
                best = pack;
            }
        }
        return Optional.ofNullable(best);
    }

    private static double share(String text, Set<String> functionWords) {
        StringTokenizer words = new StringTokenizer(text, SEPARATORS);
        int all = 0;
        int known = 0;
        while (words.hasMoreTokens() && all < MOST_WORDS) {
            all++;
            if (functionWords.contains(words.nextToken().toLowerCase(Locale.ROOT))) {
                known++;
            }
        }
        return all == 0 ? 0 : (double) known / all;
    }
}
