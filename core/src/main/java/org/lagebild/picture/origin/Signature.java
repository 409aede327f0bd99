package org.lagebild.picture.origin;

import java.io.Serializable;
import java.util.Arrays;
import java.util.regex.Pattern;

/**
 * The smallest hashes of a text's runs of three words; enough to estimate how much of one text stands in another.
 * Copies are looked for by runs of five: hardly one of them is everybody's.
 *
 * @param hashes sorted, each once
 * @param whole whether these are all
 * @param longer the smallest hashes of runs of five words, sorted, each once
 */
public record Signature(long[] hashes, boolean whole, long[] longer) implements Serializable {
    /** Nothing is known of the text. */
    public static final Signature NONE = new Signature(new long[0], true, new long[0]);

    private static final int RUN = 3;
    private static final int LONGER_RUN = 5;
    private static final int MOST = 160;
    private static final int MOST_LONGER = 20;
    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final long PRIME = 0x100000001b3L;

    /** The signature of a text, whatever its language. */
    public static Signature of(String text) {
        String[] words = NO_WORD.splitAsStream(text.toLowerCase(java.util.Locale.ROOT))
                .filter(word -> !word.isEmpty())
                .toArray(String[]::new);
        long[] runs = runs(words, RUN);
        return new Signature(least(runs, MOST), runs.length <= MOST, least(runs(words, LONGER_RUN), MOST_LONGER));
    }

    private static long[] least(long[] sorted, int most) {
        return Arrays.copyOf(sorted, Math.min(most, sorted.length));
    }

    /** Hashes of all runs of so many words, sorted, each once. */
    private static long[] runs(String[] words, int length) {
        long[] all = new long[Math.max(0, words.length - length + 1)];
        for (int i = 0; i < all.length; i++) {
            all[i] = hash(words, i, length);
        }
        return Arrays.stream(all).sorted().distinct().toArray();
    }

    private static long hash(String[] words, int from, int length) {
        long hash = 0xcbf29ce484222325L;
        for (int i = from; i < from + length; i++) {
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
        return other instanceof Signature that
                && Arrays.equals(hashes, that.hashes)
                && whole == that.whole
                && Arrays.equals(longer, that.longer);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(hashes);
    }
}
