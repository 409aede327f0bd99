package org.lagebild.picture.origin;

import java.io.Serializable;
import java.util.Arrays;
import java.util.regex.Pattern;

/**
 * The smallest hashes of a text's runs of three words; enough to estimate how much of one text stands in another.
 *
 * @param hashes sorted, each once
 * @param whole whether these are all
 */
public record Signature(long[] hashes, boolean whole) implements Serializable {
    /** Nothing is known of the text. */
    public static final Signature NONE = new Signature(new long[0], true);

    private static final int RUN = 3;
    private static final int MOST = 160;
    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final long PRIME = 0x100000001b3L;

    /** The signature of a text, whatever its language. */
    public static Signature of(String text) {
        String[] words = NO_WORD.splitAsStream(text.toLowerCase(java.util.Locale.ROOT))
                .filter(word -> !word.isEmpty())
                .toArray(String[]::new);
        long[] all = new long[Math.max(0, words.length - RUN + 1)];
        for (int i = 0; i < all.length; i++) {
            all[i] = hash(words, i);
        }
        long[] sorted = Arrays.stream(all).sorted().distinct().toArray();
        return new Signature(Arrays.copyOf(sorted, Math.min(MOST, sorted.length)), sorted.length <= MOST);
    }

    private static long hash(String[] words, int from) {
        long hash = 0xcbf29ce484222325L;
        for (int i = from; i < from + RUN; i++) {
            for (int k = 0; k < words[i].length(); k++) {
                hash = (hash ^ words[i].charAt(k)) * PRIME;
            }
            hash = (hash ^ ' ') * PRIME;
        }
        return mix(hash);
    }

    /** Spreads the bits, so that the smallest hashes are a fair sample. */
    private static long mix(long hash) {
        long mixed = (hash ^ (hash >>> 30)) * 0xbf58476d1ce4e5b9L;
        mixed = (mixed ^ (mixed >>> 27)) * 0x94d049bb133111ebL;
        return mixed ^ (mixed >>> 31);
    }

    private long bound() {
        return whole || hashes.length == 0 ? Long.MAX_VALUE : hashes[hashes.length - 1];
    }

    /** Share of the shorter text that also stands in the other, from 0 to 1; 0 where too little is known. */
    public double shared(Signature other, int least) {
        long bound = Math.min(bound(), other.bound());
        int mine = countUpTo(bound);
        int its = other.countUpTo(bound);
        int smaller = Math.min(mine, its);
        return smaller < least ? 0 : (double) common(other, bound) / smaller;
    }

    private int countUpTo(long bound) {
        int at = Arrays.binarySearch(hashes, bound);
        return at >= 0 ? at + 1 : -at - 1;
    }

    private int common(Signature other, long bound) {
        int common = 0;
        for (long hash : hashes) {
            common += hash <= bound && Arrays.binarySearch(other.hashes, hash) >= 0 ? 1 : 0;
        }
        return common;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Signature that && Arrays.equals(hashes, that.hashes) && whole == that.whole;
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(hashes);
    }
}
