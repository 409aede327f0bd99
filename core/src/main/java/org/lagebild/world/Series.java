package org.lagebild.world;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A series of exercises.
 *
 * @param hosts codes of states and alliances
 * @param participants codes of those that usually take part
 * @param domain joint, land, air, naval, nuclear, cyber …
 * @param kind of exercise in words
 * @param cycle the years in which it is due, null where there is no rule
 * @param months usual months, 1 to 12
 * @param firstYear null where unknown
 * @param lastYear null where the series goes on or its end is unknown
 * @param editions known editions as written in the table
 * @param status active, ended, suspended, irregular …
 * @param related ids of related series
 * @param collisions ids of series that share a name with it
 * @param sites ids of {@link Site}
 * @param otherSites other places in words
 */
public record Series(
        String id,
        String name,
        List<String> hosts,
        List<String> participants,
        String domain,
        String kind,
        String periodicity,
        @Nullable Cycle cycle,
        List<Integer> months,
        @Nullable Integer firstYear,
        @Nullable Integer lastYear,
        String editions,
        String status,
        List<String> related,
        List<String> collisions,
        List<String> sites,
        List<String> otherSites) {

    static Series of(Table.Row row) {
        return new Series(
                row.required("id"),
                row.required("name"),
                row.list("hosts"),
                row.list("participants"),
                row.text("domain"),
                row.text("kind"),
                row.text("periodicity"),
                Cycle.of(row.optional("cycle")),
                row.list("months").stream().map(Integer::valueOf).toList(),
                row.optionalNumber("first_year"),
                row.optionalNumber("last_year"),
                row.text("editions"),
                row.text("status"),
                row.list("related"),
                row.list("collisions"),
                row.list("sites"),
                row.list("sites_text"));
    }

    /**
     * Every how many years an exercise is held.
     *
     * @param years length of the cycle
     * @param remainder of the year divided by it
     */
    public record Cycle(int years, int remainder) {

        /** Whether the series is due in a year. */
        public boolean holdsIn(int year) {
            return Math.floorMod(year, years) == remainder;
        }

        static @Nullable Cycle of(@Nullable String text) {
            if (text == null) {
                return null;
            }
            String[] parts = text.split(":", -1);
            if (parts.length != 2) {
                throw new IllegalArgumentException("cycle \"" + text + "\" is no cycle. Maybe 4:1?");
            }
            return new Cycle(Integer.parseInt(parts[0]), Integer.parseInt(parts[1]));
        }
    }
}
