package org.lagebild.world;

import java.util.HashMap;
import java.util.Map;

/** Replaces parts of a text from left to right, always the longest that fits. */
final class Replacer {
    private final Map<String, String> replacements = new HashMap<>();
    private int longest;

    void add(String from, String to) {
        replacements.put(from, to);
        longest = Math.max(longest, from.length());
    }

    String apply(String text) {
        StringBuilder out = new StringBuilder(text.length() + 4);
        for (int at = 0; at < text.length(); ) {
            int end = longestEnd(text, at);
            if (end > at) {
                out.append(replacements.get(text.substring(at, end)));
                at = end;
            } else {
                out.append(text.charAt(at++));
            }
        }
        return out.toString();
    }

    private int longestEnd(String text, int at) {
        for (int end = Math.min(text.length(), at + longest); end > at; end--) {
            if (replacements.containsKey(text.substring(at, end))) {
                return end;
            }
        }
        return at;
    }
}
