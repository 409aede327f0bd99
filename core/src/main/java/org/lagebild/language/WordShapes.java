package org.lagebild.language;

import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Gives a form all its symbols: what the lexicon says, its lemmas and features, the regular expressions of the rules
 * that fit it, and its shape ({@code capital, upper, lower, digits, number, punct, quote, quote-open, quote-close,
 * hyphen}).
 */
final class WordShapes {
    static final Set<String> NAMES = Set.of(
            "capital",
            "upper",
            "lower",
            "digits",
            "number",
            "punct",
            "quote",
            "quote-open",
            "quote-close",
            "hyphen",
            "letters");

    private static final Pattern DIGITS_ONLY = Pattern.compile("[0-9()|?*+{},\\[\\]-]+");

    private static final String HYPHENS = "-‐‑–—";

    private final Symbols symbols;
    private final LanguageSettings settings;
    private final Map<Pattern, Integer> regexes;
    private final Map<Pattern, Boolean> ofDigits = new ConcurrentHashMap<>();
    private final Map<String, Set<String>> tagsOfFeature;
    private final @Nullable PartsTable parts;

    /**
     * @param tagsOfFeature parts of speech that a form with a feature can have
     * @param parts those of single forms; null where the language has no such table
     */
    WordShapes(
            Symbols symbols,
            LanguageSettings settings,
            Map<Pattern, Integer> regexes,
            Map<String, Set<String>> tagsOfFeature,
            @Nullable PartsTable parts) {
        this.symbols = symbols;
        this.settings = settings;
        this.regexes = regexes;
        this.tagsOfFeature = tagsOfFeature;
        this.parts = parts;
    }

    Word describe(String form, List<Analysis> analyses, Lexicon lexicon) {
        Map<Integer, @Nullable String> found = new LinkedHashMap<>(lexicon.classesOf(form, analyses));
        put(found, Symbols.Kind.FORM, form, null);
        put(found, Symbols.Kind.EXACT, form, null);
        for (Analysis analysis : analyses) {
            put(found, Symbols.Kind.LEMMA, analysis.lemma(), null);
            analysis.features().forEach(feature -> put(found, Symbols.Kind.TAG, feature, null));
        }
        shape(form, found);
        boolean letter = Character.isLetter(form.codePointAt(0));
        regexes.forEach((pattern, symbol) -> {
            if (!(letter && isOfDigits(pattern)) && pattern.matcher(form).matches()) {
                found.put(symbol, form);
            }
        });
        return word(form, analyses, lexicon.phrasesFrom(form, analyses), found);
    }

    /** Whether an expression names neither letters nor any character, so that no word in letters fits it. */
    private boolean isOfDigits(Pattern pattern) {
        return ofDigits.computeIfAbsent(
                pattern,
                p -> DIGITS_ONLY.matcher(p.pattern().replace("\\d", "0")).matches());
    }

    /** What the table knows of the form, else what its readings allow. */
    private int tags(String form, List<Analysis> analyses) {
        int known = parts == null ? 0 : parts.tags(form);
        return known != 0 ? known : tags(analyses);
    }

    /** What the readings allow together; nothing where one of them allows anything. */
    private int tags(List<Analysis> analyses) {
        Set<String> tags = new HashSet<>();
        for (Analysis analysis : analyses) {
            boolean limits = analysis.features().stream().anyMatch(tagsOfFeature::containsKey);
            if (!limits) {
                return 0;
            }
            analysis.features().forEach(feature -> tags.addAll(tagsOfFeature.getOrDefault(feature, Set.of())));
        }
        return PartsOfSpeech.bits(tags);
    }

    private Word word(
            String form, List<Analysis> analyses, List<Lexicon.Phrase> phrases, Map<Integer, @Nullable String> found) {
        int[] sorted =
                found.keySet().stream().mapToInt(Integer::intValue).sorted().toArray();
        @Nullable String[] values = Arrays.stream(sorted).mapToObj(found::get).toArray(String[]::new);
        return new Word(form, analyses, tags(form, analyses), phrases, sorted, values);
    }

    private void put(Map<Integer, @Nullable String> found, Symbols.Kind kind, String name, @Nullable String value) {
        int symbol = symbols.find(kind, name);
        if (symbol != Symbols.NONE) {
            found.putIfAbsent(symbol, value);
        }
    }

    private void shape(String form, Map<Integer, @Nullable String> found) {
        int first = form.codePointAt(0);
        if (Character.isLetter(first)) {
            letters(form, first, found);
        } else if (Character.isDigit(first)) {
            number(form, found);
        } else {
            mark(form, found);
        }
    }

    private void letters(String form, int first, Map<Integer, @Nullable String> found) {
        put(found, Symbols.Kind.CLASS, "letters", form);
        boolean upper = Character.isUpperCase(first);
        put(found, Symbols.Kind.CLASS, upper ? "capital" : "lower", form);
        if (upper && form.length() > 1 && form.equals(form.toUpperCase(Locale.ROOT))) {
            put(found, Symbols.Kind.CLASS, "upper", form);
        }
    }

    private void number(String form, Map<Integer, @Nullable String> found) {
        if (form.chars().allMatch(Character::isDigit)) {
            put(found, Symbols.Kind.CLASS, "digits", form);
        }
        put(found, Symbols.Kind.CLASS, "number", plainNumber(form));
    }

    private void mark(String form, Map<Integer, @Nullable String> found) {
        put(found, Symbols.Kind.CLASS, "punct", form);
        boolean opens = settings.openingQuotes().contains(form);
        boolean closes = settings.closingQuotes().contains(form);
        if (opens) {
            put(found, Symbols.Kind.CLASS, "quote-open", form);
        }
        if (closes) {
            put(found, Symbols.Kind.CLASS, "quote-close", form);
        }
        if (opens || closes) {
            put(found, Symbols.Kind.CLASS, "quote", form);
        }
        if (HYPHENS.contains(form)) {
            put(found, Symbols.Kind.CLASS, "hyphen", form);
        }
    }

    /** The number in plain decimal writing: "13.000" and "13 000" as 13000, "1,5" as 1.5. */
    private String plainNumber(String form) {
        StringBuilder plain = new StringBuilder();
        String decimal = settings.text("number.decimal");
        for (int i = 0; i < form.length(); i++) {
            char c = form.charAt(i);
            if (Character.isDigit(c)) {
                plain.append(c);
            } else if (decimal.indexOf(c) >= 0) {
                plain.append('.');
            }
        }
        return plain.toString();
    }
}
