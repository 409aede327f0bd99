package org.lagebild.evaluation.language;

import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** The regular forms of English words, by their spelling. */
final class EnglishForms {
    private static final Pattern SIBILANT = Pattern.compile(".*(s|x|z|ch|sh)");
    private static final Pattern Y_BEHIND_CONSONANT = Pattern.compile(".*[^aeiou]y");
    private static final Pattern ONE_VOWEL_ONE_CONSONANT = Pattern.compile(".*[^aeiou][aeiou][^aeiouwxy]");

    private EnglishForms() {}

    /** With "s": the plural of a noun, the third person of a verb. */
    static String withS(String word) {
        return SIBILANT.matcher(word).matches() ? word + "es" : withEnding(word, "ies", "s");
    }

    static String past(String verb) {
        return verb.endsWith("e") ? verb + "d" : withEnding(verb, "ied", "ed");
    }

    private static String withEnding(String word, String behindY, String otherwise) {
        return Y_BEHIND_CONSONANT.matcher(word).matches()
                ? word.substring(0, word.length() - 1) + behindY
                : word + otherwise;
    }

    /** With the last consonant once and, where that may be, twice. */
    static Set<String> pasts(String verb) {
        return new TreeSet<>(Arrays.asList(past(verb), doubled(verb, "ed", past(verb))));
    }

    static Set<String> participles(String verb) {
        boolean silent = verb.endsWith("e") && !verb.matches(".*[eoy]e");
        String plain = silent ? verb.substring(0, verb.length() - 1) + "ing" : verb + "ing";
        String dying = verb.endsWith("ie") ? verb.substring(0, verb.length() - 2) + "ying" : plain;
        return new TreeSet<>(Arrays.asList(plain, dying, doubled(verb, "ing", plain)));
    }

    private static String doubled(String verb, String ending, String otherwise) {
        return ONE_VOWEL_ONE_CONSONANT.matcher(verb).matches()
                ? verb + verb.charAt(verb.length() - 1) + ending
                : otherwise;
    }
}
