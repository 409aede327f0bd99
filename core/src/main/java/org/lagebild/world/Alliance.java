package org.lagebild.world;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An alliance or organisation of states.
 *
 * @param code the usual English short name, for example {@code NATO}
 * @param name full English name
 * @param kind defence, political, economic …
 * @param memberships empty where the tables do not list its members
 */
public record Alliance(String code, String name, String kind, List<Membership> memberships) {

    /** Codes of the members on a day. */
    public List<String> membersOn(LocalDate day) {
        return memberships.stream()
                .filter(membership -> membership.holdsOn(day))
                .map(Membership::country)
                .toList();
    }

    /** Whether a state is a member on a day. */
    public boolean hasMember(String country, LocalDate day) {
        return memberships.stream()
                .anyMatch(membership -> membership.country.equals(country) && membership.holdsOn(day));
    }

    static Alliance of(Table.Row row, List<Membership> all) {
        String code = row.required("code");
        List<Membership> own = all.stream()
                .filter(membership -> membership.alliance.equals(code))
                .toList();
        return new Alliance(code, row.required("name"), row.required("kind"), own);
    }

    /**
     * A state's time in an alliance.
     *
     * @param from first day
     * @param until last day, null while it lasts
     */
    public record Membership(
            String alliance,
            String country,
            LocalDate from,
            @Nullable LocalDate until) {

        public boolean holdsOn(LocalDate day) {
            return !day.isBefore(from) && (until == null || !day.isAfter(until));
        }

        static Membership of(Table.Row row) {
            LocalDate from = row.optionalDate("from");
            if (from == null) {
                throw new IllegalArgumentException("\"from\" is empty. Maybe the day of accession is missing?");
            }
            return new Membership(row.required("code"), row.required("country"), from, row.optionalDate("until"));
        }
    }
}
