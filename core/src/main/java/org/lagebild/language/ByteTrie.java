package org.lagebild.language;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;

/**
 * Finds many byte strings in one pass (Aho and Corasick). Capitals of ASCII count as small letters, white space and
 * hyphens as one kind of byte.
 */
final class ByteTrie {
    /** How far the bit of a group is moved when a second string of it is found. */
    static final int AGAIN = 8;

    private static final int BYTES = 256;
    private static final int WALKS = 4;
    private static final Output[] NONE = {};

    /** What a byte counts as. */
    private final byte[] kinds;

    /** The kinds of byte that no string holds are one. */
    private final int width;
    /** For each state, by kind of byte, the first cell of the next state's row. */
    private final int[] next;
    /** By state, the strings that end in it. */
    private final Output[][] outputs;
    /** Length of the longest string. */
    private final int longest;

    private ByteTrie(byte[] kinds, int width, int[] next, Output[][] outputs, int longest) {
        this.longest = longest;
        this.kinds = kinds;
        this.width = width;
        this.next = next;
        this.outputs = outputs;
    }

    /**
     * A string to find.
     *
     * @param bytes in small letters
     * @param groups bits of the groups that it belongs to
     * @param fromStart whether no letter may stand before it
     * @param toEnd whether no letter may stand behind it
     */
    record Entry(byte[] bytes, int groups, boolean fromStart, boolean toEnd) {}

    private record Output(int length, int groups, boolean fromStart, boolean toEnd) {}

    static ByteTrie of(List<Entry> entries) {
        byte[] kinds = kinds(entries);
        int width = 1;
        for (byte kind : kinds) {
            width = Math.max(width, kind + 1);
        }
        Builder builder = new Builder(kinds, width);
        entries.forEach(builder::add);
        return builder.link();
    }

    private static byte[] kinds(List<Entry> entries) {
        byte[] kinds = new byte[BYTES];
        int count = 0;
        for (Entry entry : entries) {
            for (byte b : entry.bytes()) {
                int folded = fold(b & 0xff);
                if (kinds[folded] == 0) {
                    kinds[folded] = (byte) ++count;
                }
            }
        }
        for (int b = 0; b < BYTES; b++) {
            kinds[b] = kinds[fold(b)];
        }
        return kinds;
    }

    private static int fold(int b) {
        if (b >= 'A' && b <= 'Z') {
            return b + ('a' - 'A');
        }
        return b == '-' || b == '\n' || b == '\r' || b == '\t' ? ' ' : b;
    }

    /**
     * Whether strings of all groups of one of {@code enough} stand in the bytes; stops as soon as that is known. Walks
     * through four parts of the bytes at once, because a walk mostly waits for its next row.
     */
    boolean holds(byte[] bytes, int length, int[] enough) {
        int part = length / WALKS;
        int[] states = starts(bytes, part);
        int found = 0;
        for (int i = walk(states, bytes, 0, part); i < part; i = walk(states, bytes, i + 1, part)) {
            int before = found;
            for (int walk = 0; walk < WALKS; walk++) {
                found = found(found, states[walk], bytes, length, i + walk * part);
                states[walk] = row(states[walk]);
            }
            if (found != before && isEnough(found, enough)) {
                return true;
            }
        }
        return isEnough(rest(found, states[WALKS - 1], bytes, WALKS * part, length), enough);
    }

    /**
     * Walks on to where something ends in one of the parts, or to their end; a loop that holds nothing else is fast.
     */
    private int walk(int[] states, byte[] bytes, int from, int part) {
        int[] table = next;
        byte[] kind = kinds;
        int a = states[0], b = states[1], c = states[2], d = states[3];
        int i = from;
        for (; i < part && (a | b | c | d) >= 0; i++) {
            a = table[a + kind[bytes[i] & 0xff]];
            b = table[b + kind[bytes[i + part] & 0xff]];
            c = table[c + kind[bytes[i + 2 * part] & 0xff]];
            d = table[d + kind[bytes[i + 3 * part] & 0xff]];
        }
        states[0] = a;
        states[1] = b;
        states[2] = c;
        states[3] = d;
        return (a | b | c | d) >= 0 ? part : i - 1;
    }

    /** The rows in which walks through the parts begin. */
    private int[] starts(byte[] bytes, int part) {
        int[] starts = new int[WALKS];
        for (int walk = 0; walk < WALKS; walk++) {
            starts[walk] = before(bytes, walk * part);
        }
        return starts;
    }

    /** The row in which a walk that began earlier arrives. */
    private int before(byte[] bytes, int at) {
        int row = 0;
        for (int i = Math.max(0, at - longest); i < at; i++) {
            row = row(next[row + kinds[bytes[i] & 0xff]]);
        }
        return row;
    }

    private static int row(int state) {
        return state < 0 ? ~state : state;
    }

    /** What is found when one walk goes on to the end. */
    private int rest(int before, int start, byte[] bytes, int from, int length) {
        int found = before;
        int row = start;
        for (int i = from; i < length; i++) {
            int state = next[row + kinds[bytes[i] & 0xff]];
            found = found(found, state, bytes, length, i);
            row = row(state);
        }
        return found;
    }

    private int found(int found, int state, byte[] bytes, int length, int last) {
        if (state >= 0) {
            return found;
        }
        int groups = groups(bytes, length, last, outputs[~state / width]);
        return found | groups | (found & groups) << AGAIN;
    }

    private static boolean isEnough(int found, int[] enough) {
        for (int groups : enough) {
            if ((found & groups) == groups) {
                return true;
            }
        }
        return false;
    }

    private static int groups(byte[] bytes, int length, int last, Output[] ending) {
        int found = 0;
        for (Output output : ending) {
            boolean fits = (!output.fromStart() || !isLetterBefore(bytes, last - output.length()))
                    && (!output.toEnd() || !isLetter(bytes, length, last + 1));
            found |= fits ? output.groups() : 0;
        }
        return found;
    }

    private static boolean isAsciiLetter(int b) {
        return b >= 'a' && b <= 'z' || b >= 'A' && b <= 'Z' || b >= '0' && b <= '9';
    }

    /**
     * Whether a letter ends at {@code at}: of ASCII, of one byte, or of two in UTF-8; marks of three bytes are none.
     */
    private static boolean isLetterBefore(byte[] bytes, int at) {
        if (at < 0) {
            return false;
        }
        int b = bytes[at] & 0xff;
        if (b < 0x80) {
            return isAsciiLetter(b);
        }
        int first = at == 0 ? 0 : bytes[at - 1] & 0xff;
        return b >= 0xc0 || first > 0xc2 && first < 0xe0;
    }

    private static boolean isLetter(byte[] bytes, int length, int at) {
        if (at >= length) {
            return false;
        }
        int b = bytes[at] & 0xff;
        return isAsciiLetter(b) || b > 0xc2 && b < 0xe0;
    }

    /** Grows the trie, then links each state with the longest one that is its ending. */
    private static final class Builder {
        private final byte[] kinds;
        private final int width;
        private int[] next = new int[1 << 12];
        private final List<List<Output>> ending = new ArrayList<>();
        private int longest;

        Builder(byte[] kinds, int width) {
            this.kinds = kinds;
            this.width = width;
            state();
        }

        private int state() {
            ending.add(new ArrayList<>(0));
            int needed = ending.size() * width;
            if (needed > next.length) {
                next = Arrays.copyOf(next, Math.max(needed, next.length * 2));
            }
            return ending.size() - 1;
        }

        void add(Entry entry) {
            longest = Math.max(longest, entry.bytes().length);
            int state = 0;
            for (byte b : entry.bytes()) {
                int kind = kinds[b & 0xff];
                int child = next[state * width + kind];
                if (child == 0) {
                    child = state();
                    next[state * width + kind] = child;
                }
                state = child;
            }
            ending.get(state).add(new Output(entry.bytes().length, entry.groups(), entry.fromStart(), entry.toEnd()));
        }

        ByteTrie link() {
            int[] fallback = new int[ending.size()];
            int[] place = new int[ending.size()];
            int places = 0;
            Deque<Integer> queue = new ArrayDeque<>(List.of(0));
            while (!queue.isEmpty()) {
                int state = queue.remove();
                place[state] = places++;
                for (int kind = 0; kind < width; kind++) {
                    int cell = state * width + kind;
                    int other = state == 0 ? 0 : next[fallback[state] * width + kind];
                    if (next[cell] == 0) {
                        next[cell] = other;
                    } else {
                        int child = next[cell];
                        fallback[child] = other;
                        ending.get(child).addAll(ending.get(other));
                        queue.add(child);
                    }
                }
            }
            return finish(place);
        }

        /**
         * Rows instead of states, and states in which something ends as complements. The rows near the start, which
         * most bytes lead to, stand side by side.
         */
        private ByteTrie finish(int[] place) {
            int[] rows = new int[ending.size() * width];
            Output[][] outputs = new Output[ending.size()][];
            for (int from = 0; from < outputs.length; from++) {
                outputs[place[from]] = ending.get(from).toArray(NONE);
                for (int kind = 0; kind < width; kind++) {
                    int state = next[from * width + kind];
                    int row = place[state] * width;
                    rows[place[from] * width + kind] = ending.get(state).isEmpty() ? row : ~row;
                }
            }
            return new ByteTrie(kinds, width, rows, outputs, longest);
        }
    }
}
