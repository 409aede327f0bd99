package org.lagebild.language;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/**
 * Numbers for everything a rule can ask of a piece of text: a form, a lemma, a class, a tag, a feature, a mention.
 * Filled while a language is loaded and only read afterwards, so a word that no rule and no lexicon knows costs one
 * failed look-up.
 */
final class Symbols {
    static final int NONE = -1;

    private final Map<Kind, Map<String, Integer>> numbers = new EnumMap<>(Kind.class);
    private final List<String> keys = new ArrayList<>();

    Symbols() {
        for (Kind kind : Kind.values()) {
            numbers.put(kind, new HashMap<>());
        }
    }

    int intern(Kind kind, String name) {
        return of(kind).computeIfAbsent(kind.normal(name), normal -> {
            keys.add(kind.mark + normal);
            return keys.size() - 1;
        });
    }

    int find(Kind kind, String name) {
        return of(kind).getOrDefault(kind.normal(name), NONE);
    }

    private Map<String, Integer> of(Kind kind) {
        return Objects.requireNonNull(numbers.get(kind));
    }

    /** The mark of the kind and the name behind a number. */
    String key(int symbol) {
        return keys.get(symbol);
    }

    /** All names of the kind with a mark. */
    List<String> names(char mark) {
        return keys.stream()
                .filter(key -> key.charAt(0) == mark)
                .map(key -> key.substring(1))
                .toList();
    }

    /** The kinds of things that a pattern's atom can name. */
    enum Kind {
        FORM('w'),
        EXACT('x'),
        LEMMA('l'),
        CLASS('c'),
        TAG('t'),
        MENTION('m'),
        REGEX('r');

        private final char mark;

        Kind(char mark) {
            this.mark = mark;
        }

        private String normal(String name) {
            return this == FORM || this == LEMMA ? name.toLowerCase(Locale.ROOT) : name;
        }
    }
}
