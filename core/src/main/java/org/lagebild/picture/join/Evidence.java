package org.lagebild.picture.join;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.lagebild.picture.Days;
import org.lagebild.picture.Site;

/**
 * What speaks for two sets of reports meaning the same exercise. Dates and participants alone never suffice: 37.5 % of
 * dated exercises have another within 14 days that shares two participants, so a place, a size or a count must tie
 * them.
 */
final class Evidence {
    /** What a join needs. */
    static final double ENOUGH = 5;

    /** What a join of two exercises needs that are named differently in two languages. */
    private static final double ENOUGH_FOR_NAMED = 7;

    private static final double NEAR_KM = 30;
    private static final double REGION_KM = 60;
    private static final double FAR_KM = 200;
    private static final double DOUBT = 1.5;
    private static final int SAME_WEEKS = 21;
    private static final int TOLERANCE = 3;
    private static final int LEAST_TROOPS = 50;

    private final Profile one;
    private final Profile other;
    private final List<String> reasons = new ArrayList<>();
    private double points;
    private boolean tied;
    private boolean dated;

    private Evidence(Profile one, Profile other) {
        this.one = one;
        this.other = other;
        places();
        boolean sameDays = dates();
        size();
        company();
        country(sameDays);
        context();
        doubt();
    }

    /** Null where something speaks against it. */
    static @Nullable Evidence of(Profile one, Profile other) {
        return Contradiction.between(one, other) ? null : new Evidence(one, other);
    }

    boolean suffices() {
        return tied
                && points >= (one.isNamed() && other.isNamed() && !one.hasNameLike(other) ? ENOUGH_FOR_NAMED : ENOUGH);
    }

    double points() {
        return points;
    }

    String why() {
        return String.join(", ", reasons);
    }

    private void add(double value, String reason) {
        points += value;
        reasons.add(reason);
    }

    private void tie(double value, String reason) {
        tied = true;
        add(value, reason);
    }

    private void places() {
        Set<String> near = new TreeSet<>();
        Set<String> same = new TreeSet<>();
        for (Site site : one.sites().values()) {
            for (Site its : other.sites().values()) {
                if (site.isLocal() && its.isLocal()) {
                    if (isSameSpot(site, its)) {
                        near.add(site.name());
                    } else if (site.key().equals(its.key())
                            || site.distance(its) <= REGION_KM
                            || isCalledAlike(site, its)) {
                        same.add(site.name());
                    }
                }
            }
        }
        if (!near.isEmpty()) {
            tie(near.size() > 1 ? 4 : 3, "same place " + near);
        } else if (!same.isEmpty()) {
            tie(2, "same area " + same);
        }
    }

    private static boolean isSameSpot(Site site, Site its) {
        return site.hasPoint() && its.hasPoint()
                ? site.isSpot() && its.isSpot() && site.distance(its) <= NEAR_KM
                : site.hasNameOf(its) || its.hasNameOf(site);
    }

    /** In two languages what kind of place it is is called otherwise, so that a word in both is the name. */
    private boolean isCalledAlike(Site site, Site its) {
        boolean unknown = site.id() == null && its.id() == null && !site.hasPoint() && !its.hasPoint();
        return unknown
                && Collections.disjoint(one.spoken(), other.spoken())
                && site.sharesWord(its)
                && !Collections.disjoint(one.host(), other.host());
    }

    /** Whether the first and the last day are the same. */
    private boolean dates() {
        boolean start = date(one.starts(), other.starts(), "start");
        boolean end = date(one.ends(), other.ends(), "end");
        Days window = one.window();
        Days its = other.window();
        if (inYear(one, other) || inYear(other, one)) {
            add(1, "in the year of the edition");
            dated = true;
        }
        if (!start && !end && window != null && its != null && window.with(its).length() <= SAME_WEEKS) {
            add(1, "at the same time");
        }
        return start && end;
    }

    /** Whether all that is known of the days of a named edition is its year, and the other falls into it. */
    private static boolean inYear(Profile named, Profile other) {
        Days window = other.window();
        return named.isNamed()
                && named.window() == null
                && window != null
                && named.editions().contains(String.valueOf(window.last().getYear()));
    }

    private boolean date(Set<String> mine, Set<String> its, String name) {
        Set<String> common = common(mine, its);
        boolean day = common.stream().anyMatch(Evidence::isDay);
        if (day) {
            add(2, "same " + name + " " + common);
            dated = true;
        } else if (!common.isEmpty()) {
            add(1, "same " + name + " " + common);
            dated = true;
        } else if (apart(mine, its)) {
            points -= 2;
        } else if (!mine.isEmpty() && !its.isEmpty()) {
            add(1, name + " fits");
            dated = true;
        }
        return day;
    }

    private static boolean isDay(String date) {
        Days days = Days.of(date);
        return days != null && days.isDay();
    }

    private static boolean apart(Set<String> mine, Set<String> its) {
        return !mine.isEmpty()
                && !its.isEmpty()
                && mine.stream()
                        .map(Days::of)
                        .noneMatch(a -> a == null
                                || its.stream().map(Days::of).anyMatch(b -> b == null || a.overlaps(b, TOLERANCE)));
    }

    private void size() {
        Set<Long> troops = common(one.troops(), other.troops());
        troops.removeIf(number -> number < LEAST_TROOPS);
        if (!troops.isEmpty()) {
            tie(2, "same strength " + troops);
        }
        Set<String> equipment = common(one.equipment(), other.equipment());
        if (!equipment.isEmpty()) {
            tie(1.5, "same equipment " + equipment);
        }
    }

    private void company() {
        Set<String> states = common(one.participants(), other.participants());
        if (states.size() > 1
                && states.size()
                        == Math.max(
                                one.participants().size(), other.participants().size())) {
            add(1, "same participants " + states);
        } else if (!states.isEmpty()) {
            add(0.5, "shared participants " + states);
        }
        if (!Collections.disjoint(one.domains(), other.domains())) {
            add(0.5, "same domain");
        }
        if (!Collections.disjoint(one.parents(), other.parents())) {
            tie(1, "part of the same exercise");
        }
    }

    private void country(boolean sameDays) {
        Set<String> countries = common(one.countries(), other.countries());
        if (countries.isEmpty()) {
            return;
        }
        String reason = "same country " + countries;
        if (sameDays) {
            tie(1, reason);
        } else {
            add(1, reason);
        }
    }

    /**
     * An article that names an exercise may speak of an earlier edition without its name, or of what runs beside it.
     */
    private void context() {
        if (!Collections.disjoint(one.context(), other.context())) {
            add(1, "told beside the same exercise");
        }
        if (!Collections.disjoint(one.context(), other.kin()) || !Collections.disjoint(other.context(), one.kin())) {
            add(2, "the article speaks of its series");
            boolean inCountry = !Collections.disjoint(one.countries(), other.countries());
            if (inCountry && dated) {
                tie(1, "in the same country at a fitting time");
            }
        }
    }

    /** One report may be wrong in one thing, so what differs only weighs against. */
    private void doubt() {
        if (Contradiction.differ(one.domains(), other.domains())) {
            points -= DOUBT;
        }
        if (Contradiction.strangers(one, other)) {
            points -= DOUBT + DOUBT / 2;
        }
        if (Contradiction.differ(one.host(), other.host())) {
            points -= DOUBT;
        }
    }

    static <T> Set<T> common(Set<T> one, Set<T> other) {
        Set<T> common = new TreeSet<>(one);
        common.retainAll(other);
        return common;
    }

    /** Whether all places of one lie far from all places of the other. */
    static boolean farApart(Profile one, Profile other) {
        List<Site> mine = points(one);
        List<Site> its = points(other);
        return !mine.isEmpty()
                && !its.isEmpty()
                && mine.stream().allMatch(a -> its.stream().allMatch(b -> a.distance(b) > FAR_KM));
    }

    private static List<Site> points(Profile profile) {
        return profile.sites().values().stream().filter(Site::isSpot).toList();
    }
}
