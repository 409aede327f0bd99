package org.lagebild.world;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Replaces parts of a text from left to right, always the longest that fits. */
final class Replacer {
    private final Map<Character, List<Replacement>> byFirst = new HashMap<>();

    void add(String from, String to) {
        List<Replacement> all = byFirst.computeIfAbsent(from.charAt(0), first -> new ArrayList<>(2));
        all.removeIf(other -> other.from().equals(from));
        all.add(new Replacement(from, to));
        all.sort(Comparator.comparingInt(replacement -> -replacement.from().length()));
    }

    String apply(String text) {
        StringBuilder out = new StringBuilder(text.length() + 4);
        for (int at = 0; at < text.length(); ) {
            Replacement longest = longestAt(text, at);
            if (longest != null) {
                out.append(longest.to());
                at += longest.from().length();
            } else {
                out.append(text.charAt(at++));
            }
        }
        return out.toString();
    }

    private @Nullable Replacement longestAt(String text, int at) {
        List<Replacement> all = byFirst.getOrDefault(text.charAt(at), List.of());
        for (int i = 0; i < all.size(); i++) {
            if (text.startsWith(all.get(i).from(), at)) {
                return all.get(i);
            }
        }
        return null;
    }

    private record Replacement(String from, String to) {}
}
