package org.lagebild.picture.join;

import java.util.Collections;
import java.util.Set;
import org.lagebild.picture.Days;

/** What forbids that two sets of reports mean the same exercise. */
final class Contradiction {
    private static final int TOLERANCE = 3;

    private Contradiction() {}

    static boolean between(Profile one, Profile other) {
        return betweenAliases(one, other)
                || namedApart(one, other)
                || differ(one.editions(), other.editions())
                || one.isNamed() && other.isNamed() && strangers(one, other)
                || atOtherTimes(one, other)
                || Evidence.farApart(one, other);
    }

    /** What forbids it even where a report says that two names mean one exercise. */
    static boolean betweenAliases(Profile one, Profile other) {
        return !Collections.disjoint(one.articles(), other.articles()) || isPart(one, other) || isPart(other, one);
    }

    /** A part never joins the whole. */
    private static boolean isPart(Profile part, Profile whole) {
        return !Collections.disjoint(part.parents(), whole.kin());
    }

    /** Two names in one language are two exercises unless alike; of two languages one may be a translation. */
    private static boolean namedApart(Profile one, Profile other) {
        return one.isNamed()
                && other.isNamed()
                && Collections.disjoint(one.kin(), other.kin())
                && (hasSeries(one) && hasSeries(other)
                        || !Collections.disjoint(one.languages(), other.languages()) && !one.hasNameLike(other));
    }

    private static boolean hasSeries(Profile profile) {
        return profile.kin().stream().anyMatch(Kin::isSeries);
    }

    static boolean strangers(Profile one, Profile other) {
        return !one.hasAlliance() && !other.hasAlliance() && differ(one.states(), other.states());
    }

    private static boolean atOtherTimes(Profile one, Profile other) {
        Days mine = one.window();
        Days its = other.window();
        return mine != null && its != null && !mine.overlaps(its, TOLERANCE);
    }

    /** Whether both say something and nothing of it is the same. */
    static boolean differ(Set<String> one, Set<String> other) {
        return !one.isEmpty() && !other.isEmpty() && Collections.disjoint(one, other);
    }
}
