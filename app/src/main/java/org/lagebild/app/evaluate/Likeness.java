package org.lagebild.app.evaluate;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** When two names, speakers, dates or points count as the same. */
final class Likeness {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}_]+");
    private static final Pattern SPACE = Pattern.compile("[\\s\\x1c-\\x1f]+", Pattern.UNICODE_CHARACTER_CLASS);
    private static final Set<String> STOP_WORDS = WordList.load("speaker-stop-words.txt");
    private static final double EARTH_RADIUS_KM = 6371;
    private static final double NEAR_KM = 50;

    private Likeness() {}

    /** Lower case, with single spaces. */
    static String plain(String text) {
        return SPACE.matcher(text).replaceAll(" ").strip().toLowerCase(Locale.ROOT);
    }

    static boolean isBlank(String text) {
        return plain(text).isEmpty();
    }

    static Set<String> words(String text) {
        return WORD.matcher(text.toLowerCase(Locale.ROOT))
                .results()
                .map(found -> found.group())
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** Shared members over all members of two sets. */
    static double jaccard(Set<String> left, Set<String> right) {
        int shared = shared(left, right);
        int all = left.size() + right.size() - shared;
        return all == 0 ? 0 : shared / (double) all;
    }

    static <T> int shared(Set<T> left, Set<T> right) {
        Set<T> both = new HashSet<>(left);
        both.retainAll(right);
        return both.size();
    }

    static boolean sameName(String left, String right) {
        if (left.isEmpty() || right.isEmpty()) {
            return false;
        }
        return oneHoldsOther(plain(left), plain(right)) || jaccard(words(plain(left)), words(plain(right))) >= 0.5;
    }

    static boolean oneHoldsOther(String left, String right) {
        return left.contains(right) || right.contains(left);
    }

    /** Speakers and announcers agree when most of the shorter one's words stand in the other. */
    static boolean sameActor(String left, String right) {
        Set<String> mine = content(left);
        Set<String> theirs = content(right);
        int shorter = Math.min(mine.size(), theirs.size());
        return shorter > 0 && shared(mine, theirs) / (double) shorter >= 0.6;
    }

    private static Set<String> content(String name) {
        Set<String> words = words(name);
        words.removeAll(STOP_WORDS);
        return words;
    }

    /** A date agrees with the gold date, or says more than it. */
    static boolean sameDate(String gold, String found) {
        return found.equals(gold) || found.startsWith(gold + "-");
    }

    static boolean samePlace(JsonNode gold, JsonNode found) {
        return sameName(Json.text(gold, "name"), Json.text(found, "name")) || kilometres(gold, found) < NEAR_KM;
    }

    /** Great-circle distance; infinite where one has no point. */
    static double kilometres(JsonNode from, JsonNode to) {
        OptionalDouble latitude = degrees(from, "lat");
        OptionalDouble longitude = degrees(from, "lon");
        OptionalDouble otherLatitude = degrees(to, "lat");
        OptionalDouble otherLongitude = degrees(to, "lon");
        boolean known = latitude.isPresent()
                && longitude.isPresent()
                && otherLatitude.isPresent()
                && otherLongitude.isPresent();
        return known
                ? kilometres(
                        latitude.getAsDouble(),
                        longitude.getAsDouble(),
                        otherLatitude.getAsDouble(),
                        otherLongitude.getAsDouble())
                : Double.POSITIVE_INFINITY;
    }

    private static double kilometres(double latitude, double longitude, double otherLatitude, double otherLongitude) {
        double haversine = squared(Math.sin((otherLatitude - latitude) / 2))
                + Math.cos(latitude) * Math.cos(otherLatitude) * squared(Math.sin((otherLongitude - longitude) / 2));
        return 2 * EARTH_RADIUS_KM * Math.asin(Math.min(1, Math.sqrt(haversine)));
    }

    private static double squared(double value) {
        return value * value;
    }

    private static OptionalDouble degrees(JsonNode point, String field) {
        JsonNode value = point.path(field);
        return value.isNumber() ? OptionalDouble.of(Math.toRadians(value.asDouble())) : OptionalDouble.empty();
    }
}
