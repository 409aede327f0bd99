package org.lagebild.language;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import morfologik.fsa.FSA;
import morfologik.fsa.FSATraversal;
import morfologik.fsa.MatchResult;

/**
 * Which parts of speech the forms of a language can have: an automaton whose words are a form, a bar and a letter, once
 * for each letter. What a letter allows is the language's data ({@code tags.tsv}).
 */
final class PartsTable {
    private static final char BAR = '|';
    /** What stands in {@code tags.tsv} for forms that the table lacks. */
    private static final String UNKNOWN = "?";

    private static final int NAME = PartsOfSpeech.bit("PROPN");

    private final Map<String, Set<String>> tagsOfLetter;
    private final FSA forms;
    private final FSATraversal traversal;

    /** @param stream an automaton as morfologik writes it; read to its end, not closed */
    PartsTable(InputStream stream, Map<String, Set<String>> tagsOfLetter) throws IOException {
        this.forms = FSA.read(stream);
        this.traversal = new FSATraversal(forms);
        this.tagsOfLetter = tagsOfLetter;
    }

    /** The parts of speech that a word can have, as {@link PartsOfSpeech#bits}; 0 where nothing limits it. */
    int tags(String form) {
        if (!Character.isLetter(form.codePointAt(0))) {
            return 0;
        }
        int known = found(form.toLowerCase(Locale.ROOT));
        if (known == 0) {
            return bits(UNKNOWN);
        }
        return Character.isUpperCase(form.codePointAt(0)) ? known | NAME : known;
    }

    private int found(String form) {
        MatchResult match = traversal.match((form + BAR).getBytes(StandardCharsets.UTF_8));
        int bits = 0;
        if (match.kind == MatchResult.SEQUENCE_IS_A_PREFIX) {
            for (ByteBuffer letter : forms.getSequences(match.node)) {
                bits |= bits(String.valueOf((char) letter.get(0)));
            }
        }
        return bits;
    }

    private int bits(String letter) {
        return PartsOfSpeech.bits(tagsOfLetter.getOrDefault(letter, Set.of()));
    }
}
