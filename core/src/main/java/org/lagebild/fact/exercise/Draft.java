package org.lagebild.fact.exercise;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.lagebild.annotation.Place;
import org.lagebild.fact.Claim;
import org.lagebild.fact.Exercise.Equipment;
import org.lagebild.fact.Exercise.Strength;

/** An exercise while its mentions are joined and its slots are filled; belongs to one article and one thread. */
final class Draft {
    private static final int MOST_MENTIONS = 40;

    private final List<ExerciseMention> mentions = new ArrayList<>();
    private final List<String> reasons = new ArrayList<>();
    private final List<Claim> claims = new ArrayList<>();
    private final Map<String, Set<String>> roles = new LinkedHashMap<>();
    private final Set<String> keys = new HashSet<>();
    private final List<Place> places = new ArrayList<>();
    private final List<Equipment> equipment = new ArrayList<>();
    private @Nullable ExerciseName name;
    private @Nullable Dates start;
    private @Nullable Dates end;
    private @Nullable Strength troops;
    private @Nullable Integer durationDays;
    private @Nullable String announcedBy;
    private @Nullable String purpose;
    private @Nullable String respondsTo;
    private final List<Strength> rivals = new ArrayList<>();
    private @Nullable Integer year;
    private @Nullable Draft earlierEditionOf;
    private @Nullable Draft partOf;
    private @Nullable Draft preparesFor;

    Draft(ExerciseMention first, String reason) {
        add(first, reason);
    }

    /** Takes a mention in; the reason is kept as a claim. */
    void add(ExerciseMention mention, String reason) {
        mentions.add(mention);
        reasons.add(reason);
        ExerciseName found = mention.name();
        if (found != null) {
            keys.add(found.key());
            name = better(name, found);
            Integer edition = found.year();
            year = edition != null ? edition : year;
        }
    }

    private static ExerciseName better(@Nullable ExerciseName old, ExerciseName found) {
        if (old == null) {
            return found;
        }
        boolean gainsEdition = old.edition() == null
                        && found.edition() != null
                        && old.key().equals(found.key())
                || old.round() == null && found.round() != null && old.key().equals(found.key());
        boolean gainsSeries = old.series() == null && found.series() != null;
        return gainsEdition || gainsSeries ? found : old;
    }

    void absorb(Draft other, String reason) {
        other.mentions.forEach(mention -> add(mention, reason));
    }

    List<ExerciseMention> mentions() {
        return mentions;
    }

    /** An exercise is described where it is first spoken of; very long texts repeat themselves. */
    List<ExerciseMention> firstMentions() {
        return mentions.size() <= MOST_MENTIONS ? mentions : mentions.subList(0, MOST_MENTIONS);
    }

    /** Why each mention belongs here, in the order of {@link #mentions()}. */
    List<String> reasons() {
        return reasons;
    }

    ExerciseMention first() {
        return mentions.get(0);
    }

    ExerciseMention last() {
        return mentions.get(mentions.size() - 1);
    }

    boolean isNamed() {
        return name != null;
    }

    @Nullable
    ExerciseName name() {
        return name;
    }

    /** Whether it is spoken of by more than what is done in it. */
    boolean isToldInNouns() {
        return mentions.stream().anyMatch(mention -> mention.strength() != ExerciseMention.Strength.VERB);
    }

    /** Whether it has been called so before. */
    boolean isCalled(ExerciseName other) {
        return keys.contains(other.key());
    }

    @Nullable
    String edition() {
        return name == null ? null : name.edition();
    }

    /** The year it takes place in as far as name or text say. */
    @Nullable
    Integer year() {
        return year;
    }

    void year(@Nullable Integer found) {
        year = year != null ? year : found;
    }

    @Nullable
    Draft earlierEditionOf() {
        return earlierEditionOf;
    }

    /** Whether it is only told beside another: an earlier edition, or an unnamed part. */
    boolean isBesideAnother() {
        return earlierEditionOf != null || isUnnamedPart();
    }

    boolean isUnnamedPart() {
        return partOf != null && !isNamed();
    }

    void earlierEditionOf(Draft later) {
        earlierEditionOf = later;
    }

    @Nullable
    Draft partOf() {
        return partOf;
    }

    void partOf(Draft whole) {
        partOf = whole == this ? null : whole;
    }

    @Nullable
    Draft preparesFor() {
        return preparesFor;
    }

    void preparesFor(Draft later) {
        preparesFor = later == this ? null : later;
    }

    /** Codes by role, sorted. */
    Set<String> in(String role) {
        return roles.computeIfAbsent(role, r -> new TreeSet<>());
    }

    List<Place> places() {
        return places;
    }

    List<Equipment> equipment() {
        return equipment;
    }

    @Nullable
    Dates start() {
        return start;
    }

    void start(Dates found) {
        start = found;
    }

    @Nullable
    Dates end() {
        return end;
    }

    void end(Dates found) {
        end = found;
    }

    @Nullable
    Strength troops() {
        return troops;
    }

    void troops(Strength found) {
        troops = found;
    }

    @Nullable
    Integer durationDays() {
        return durationDays;
    }

    void durationDays(int days) {
        durationDays = days;
    }

    @Nullable
    String announcedBy() {
        return announcedBy;
    }

    void announcedBy(String source) {
        announcedBy = source;
    }

    @Nullable
    String purpose() {
        return purpose;
    }

    void purpose(String words) {
        purpose = words;
    }

    @Nullable
    String respondsTo() {
        return respondsTo;
    }

    void respondsTo(String words) {
        respondsTo = words;
    }

    List<Strength> rivals() {
        return rivals;
    }

    /** How others call it: its name, or its first mention. */
    String label() {
        return name != null ? name.printed() : first().sentence().words(first().from(), first().to());
    }

    void claim(Claim claim) {
        claims.add(claim);
    }

    List<Claim> claims() {
        return claims;
    }
}
