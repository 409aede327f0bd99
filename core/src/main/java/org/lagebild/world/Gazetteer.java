package org.lagebild.world;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Towns and villages by name. A name is looked for as it is written (without regard to case), then without marks, then
 * by sound among the places of countries that write in Cyrillic.
 */
public final class Gazetteer {
    private static final String HYPHEN = "-";

    private final PlaceTable table;
    private final Transliteration transliteration;

    Gazetteer(PlaceTable table, Transliteration transliteration) {
        this.table = table;
        this.transliteration = transliteration;
    }

    /** Number of settlements. */
    public int size() {
        return table.ids.length;
    }

    /**
     * All settlements of a name, the largest first, found in the closest way that gives any; empty where there is none.
     */
    public Found find(String name) {
        Found found = exact(name);
        if (found == null) {
            found = lookUp(TableFormat.PLAIN_KEY + transliteration.plain(name), Match.PLAIN);
        }
        return found == null ? bySound(name) : found;
    }

    private Found bySound(String name) {
        Found found = lookUp(TableFormat.SOUND_KEY + transliteration.key(name), Match.SOUND);
        return found == null ? Found.NONE : found;
    }

    /** Settlements whose name is written like this, without regard to case; null where there are none. */
    public @Nullable Found exact(String name) {
        return lookUp(Transliteration.lower(name), Match.WRITTEN);
    }

    /** Whether any name begins with these words, as written or without marks: whether it is worth reading on. */
    public boolean continues(String words) {
        return begins(Transliteration.lower(words))
                || begins(TableFormat.PLAIN_KEY + transliteration.plain(words).stripTrailing());
    }

    private boolean begins(String words) {
        return words.endsWith(HYPHEN) ? isBeginning(words) : isBeginning(words + ' ') || isBeginning(words + HYPHEN);
    }

    private boolean isBeginning(String words) {
        byte[] prefix = words.getBytes(StandardCharsets.UTF_8);
        return table.startsWith(table.lowerBound(prefix), prefix);
    }

    /** The settlement of a GeoNames id, or null. */
    public @Nullable Settlement byId(int id) {
        int row = Arrays.binarySearch(table.ids, id);
        return row < 0 ? null : table.settlement(row);
    }

    private @Nullable Found lookUp(String key, Match match) {
        byte[] bytes = key.getBytes(StandardCharsets.UTF_8);
        int index = table.lowerBound(bytes);
        return table.isKey(index, bytes) ? new Found(settlements(index), match) : null;
    }

    private List<Settlement> settlements(int key) {
        List<Settlement> found = new ArrayList<>();
        for (int i = table.keyRowStarts[key]; i < table.keyRowStarts[key + 1]; i++) {
            found.add(table.settlement(table.keyRows[i]));
        }
        return found;
    }

    /** How a name was found. */
    public enum Match {
        /** as it is written, without regard to case */
        WRITTEN,
        /** without marks on letters */
        PLAIN,
        /** by sound, from another transliteration */
        SOUND,
        /** not at all */
        NONE
    }

    /**
     * What a name can mean.
     *
     * @param settlements the largest first
     */
    public record Found(List<Settlement> settlements, Match match) {
        static final Found NONE = new Found(List.of(), Match.NONE);

        public boolean isEmpty() {
            return settlements.isEmpty();
        }
    }
}
