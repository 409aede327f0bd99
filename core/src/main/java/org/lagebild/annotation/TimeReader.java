package org.lagebild.annotation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.lagebild.annotation.time.Meaning;
import org.lagebild.annotation.time.Resolver;
import org.lagebild.annotation.time.Tense;
import org.lagebild.language.LanguagePack;
import org.lagebild.language.RuleMatch;
import org.lagebild.language.RuleSet;
import org.lagebild.language.Sentence;

/** Finds time expressions and what the rules say of them, before anything is looked up in a calendar. */
final class TimeReader {
    /** A field whose value holds fields itself: what a word of the lexicon means as a whole. */
    private static final String ALSO = "also";

    private static final String TENSE = "tense";
    /** Between every second and third digit. */
    private static final String TWO_DIGITS = "(?<=\\G\\d{2})";

    private final RuleSet rules;

    TimeReader(LanguagePack language) {
        this.rules = language.rules("times");
    }

    /** In the order of the text; what the rules only hide is among them. */
    List<Found> read(Sentence sentence) {
        List<Found> found = new ArrayList<>();
        for (RuleMatch match : rules.longest(sentence)) {
            Meaning meaning = meaning(match);
            found.add(new Found(match, meaning, tense(meaning, match)));
        }
        return found;
    }

    private static Meaning meaning(RuleMatch match) {
        Map<String, String> fields = new LinkedHashMap<>();
        match.fields().forEach((key, value) -> put(fields, key, value));
        return new Meaning(match.type(), fields);
    }

    private static void put(Map<String, String> fields, String key, String value) {
        if (key.equals(ALSO)) {
            addAll(fields, value);
        } else if (key.indexOf('.') > 0) {
            putParts(fields, key.split("\\."), value);
        } else {
            fields.put(key, value);
        }
    }

    /** {@code day.month} of "12.09", {@code hour.minute} of "0600": parts at full stops, or of two digits each. */
    private static void putParts(Map<String, String> fields, String[] keys, String value) {
        String[] parts = value.indexOf('.') > 0 ? value.split("\\.") : value.split(TWO_DIGITS);
        for (int i = 0; i < Math.min(keys.length, parts.length); i++) {
            fields.put(keys[i], parts[i]);
        }
    }

    private static void addAll(Map<String, String> fields, String pairs) {
        for (String pair : pairs.split(" ")) {
            int equals = pair.indexOf('=');
            if (equals > 0) {
                fields.putIfAbsent(pair.substring(0, equals), pair.substring(equals + 1));
            }
        }
    }

    private static Tense tense(Meaning meaning, RuleMatch match) {
        String given = meaning.fields().get(TENSE);
        if (given != null) {
            return Tense.valueOf(given);
        }
        return Resolver.asksForTense(meaning) ? around(match) : Tense.NONE;
    }

    /** Which way the verb near a match looks. */
    static Tense around(RuleMatch match) {
        return new TenseReader(match.sentence()).around(match.from(), match.to());
    }

    /** A time expression before it is resolved. */
    record Found(RuleMatch match, Meaning meaning, Tense tense) {}
}
