package org.lagebild.language;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
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

    private final Map<String, Set<String>> tagsOfLetter;
    private final FSA forms;
    private final FSATraversal traversal;

    /** @param stream an automaton as morfologik writes it; read to its end, not closed */
    PartsTable(InputStream stream, Map<String, Set<String>> tagsOfLetter) throws IOException {
        this.forms = FSA.read(stream);
        this.traversal = new FSATraversal(forms);
        this.tagsOfLetter = tagsOfLetter;
    }

    /** The parts of speech of a form in just this case, as {@link PartsOfSpeech#bits}; 0 where nothing is known. */
    int tags(String form) {
        MatchResult match = traversal.match((form + BAR).getBytes(StandardCharsets.UTF_8));
        if (match.kind != MatchResult.SEQUENCE_IS_A_PREFIX) {
            return 0;
        }
        int bits = 0;
        for (ByteBuffer letter : forms.getSequences(match.node)) {
            bits |= PartsOfSpeech.bits(tagsOfLetter.getOrDefault(String.valueOf((char) letter.get(0)), Set.of()));
        }
        return bits;
    }
}
