package org.lagebild.annotation.name;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.lagebild.world.Country;
import org.lagebild.world.Gazetteer;
import org.lagebild.world.Region;
import org.lagebild.world.Settlement;
import org.lagebild.world.Site;
import org.lagebild.world.World;

/** What names can mean, from the tables of the world. */
final class Senses {
    private static final double COUNTRY_WEIGHT = 8.5;
    private static final double REGION_WEIGHT = 7.0;
    private static final double SITE_WEIGHT = 7.5;
    private static final double SEAT_BONUS = 0.7;
    private static final int MOST_SETTLEMENTS = 24;
    private static final int MOST_CACHED = 50_000;

    private final World world;
    private final Map<String, Towns> towns = new ConcurrentHashMap<>();
    private final Map<String, Boolean> beginnings = new ConcurrentHashMap<>();

    Senses(World world) {
        this.world = world;
    }

    @Nullable
    Sense country(String code) {
        Country found = world.countries().find(code);
        return found == null
                ? null
                : new Sense(Sense.COUNTRY, code, code, null, found.lat(), found.lon(), null, COUNTRY_WEIGHT);
    }

    @Nullable
    Sense region(String id) {
        Region found = world.regions().find(id);
        return found == null
                ? null
                : new Sense(
                        found.kind(),
                        id,
                        found.country(),
                        null,
                        found.lat(),
                        found.lon(),
                        found.radiusKm(),
                        REGION_WEIGHT);
    }

    @Nullable
    Sense site(String id) {
        Site found = world.sites().find(id);
        return found == null
                ? null
                : new Sense(
                        found.kind(),
                        id,
                        found.country(),
                        null,
                        found.lat(),
                        found.lon(),
                        found.radiusKm(),
                        SITE_WEIGHT);
    }

    /** The settlements of a name, the largest first. */
    Towns towns(String name) {
        Towns known = towns.get(name);
        if (known == null) {
            if (towns.size() > MOST_CACHED) {
                towns.clear();
            }
            known = lookUp(name);
            towns.put(name, known);
        }
        return known;
    }

    /** Whether some settlement's name begins with these words and goes on. */
    boolean townsContinue(String words) {
        Boolean known = beginnings.get(words);
        if (known == null) {
            if (beginnings.size() > MOST_CACHED) {
                beginnings.clear();
            }
            known = world.gazetteer().continues(words);
            beginnings.put(words, known);
        }
        return known;
    }

    private Towns lookUp(String name) {
        Gazetteer.Found found = world.gazetteer().find(name);
        List<Sense> senses = new ArrayList<>();
        found.settlements().stream().limit(MOST_SETTLEMENTS).forEach(town -> senses.add(town(town)));
        return new Towns(List.copyOf(senses), found.match());
    }

    private static Sense town(Settlement town) {
        return new Sense(
                town.kind() == Settlement.Kind.DISTRICT ? Sense.REGION : Sense.CITY,
                town.code(),
                town.country(),
                town.country() + "-" + town.admin(),
                town.lat(),
                town.lon(),
                town.radiusKm(),
                Math.log10(town.population() + 1.0) + (isSeat(town) ? SEAT_BONUS : 0));
    }

    private static boolean isSeat(Settlement town) {
        return town.kind() == Settlement.Kind.CAPITAL || town.kind() == Settlement.Kind.FIRST_LEVEL_SEAT;
    }

    /**
     * Settlements of one name.
     *
     * @param match how closely the name was met
     */
    record Towns(List<Sense> senses, Gazetteer.Match match) {
        static final Towns NONE = new Towns(List.of(), Gazetteer.Match.NONE);

        boolean isEmpty() {
            return senses.isEmpty();
        }

        /** Met in writing, not by sound alone. */
        boolean isWritten() {
            return match == Gazetteer.Match.WRITTEN || match == Gazetteer.Match.PLAIN;
        }

        double weight() {
            return senses.stream().mapToDouble(Sense::weight).max().orElse(0);
        }
    }
}
