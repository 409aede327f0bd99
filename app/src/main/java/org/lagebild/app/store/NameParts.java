package org.lagebild.app.store;

import java.util.Collection;
import java.util.HashSet;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Finds exercises by a piece of a word in their names or places: every end of every word is kept, so that whatever
 * stands in a word begins one of its ends.
 */
final class NameParts {
    static final String NAME = "name";
    static final String PLACE = "place";

    private static final int SHORTEST = 3;
    private static final int LONGEST = 8;
    /** What stands in more names than these is soon met in a list, so that looking it up saves nothing. */
    private static final int MANY = 4000;

    private static final String BEHIND_ALL = Character.toString(Character.MAX_CODE_POINT);
    private static final Pattern SPACE = Pattern.compile("\\s+");
    private static final String RANGE =
            "(SELECT exercise FROM exercise_part WHERE kind = ? AND part >= ? AND part < ?%s)";

    private NameParts() {}

    /** Names as they are looked up: in lower case, a space between. */
    static String joined(Stream<@Nullable String> names) {
        return names.filter(Objects::nonNull)
                .map(name -> name.toLowerCase(Locale.ROOT))
                .collect(Collectors.joining(" "));
    }

    static Stream<String> words(String text) {
        return SPACE.splitAsStream(text.toLowerCase(Locale.ROOT).strip());
    }

    /** Puts the parts of some names in the places of those of others. */
    static void replace(Sql sql, long exercise, String kind, String was, String is) {
        if (!was.equals(is)) {
            Set<String> old = of(was);
            Set<String> now = of(is);
            without(old, now)
                    .forEach(part -> sql.update(
                            "DELETE FROM exercise_part WHERE kind = ? AND part = ? AND exercise = ?",
                            kind,
                            part,
                            exercise));
            without(now, old)
                    .forEach(part -> sql.update(
                            "INSERT INTO exercise_part (kind, part, exercise) VALUES (?, ?, ?)", kind, part, exercise));
        }
    }

    private static Set<String> without(Set<String> some, Collection<String> others) {
        Set<String> rest = new HashSet<>(some);
        rest.removeAll(others);
        return rest;
    }

    static Set<String> of(String names) {
        Set<String> parts = new TreeSet<>();
        words(names).forEach(word -> {
            int length = word.codePointCount(0, word.length());
            for (int from = 0; from <= length - SHORTEST; from++) {
                parts.add(first(word.substring(word.offsetByCodePoints(0, from)), length - from));
            }
        });
        return parts;
    }

    private static String first(String word, int length) {
        return word.substring(0, word.offsetByCodePoints(0, Math.min(LONGEST, length)));
    }

    /** Wants a piece of a word in the names that a column holds. */
    static void want(Sql sql, Where where, String kind, String column, String piece) {
        int length = piece.codePointCount(0, piece.length());
        if (length >= SHORTEST) {
            String first = first(piece, length);
            Object[] range = {kind, first, first + BEHIND_ALL};
            if (isRare(sql, range)) {
                where.and("e.key IN " + RANGE.formatted(""), range);
            }
        }
        where.and(column + " LIKE ? ESCAPE '!'", '%' + piece.replaceAll("[!%_]", "!$0") + '%');
    }

    private static boolean isRare(Sql sql, Object[] range) {
        return sql.number("SELECT count(*) FROM " + RANGE.formatted(" LIMIT " + (MANY + 1)) + " found", range) <= MANY;
    }
}
