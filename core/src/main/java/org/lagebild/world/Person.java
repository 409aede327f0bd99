package org.lagebild.world;

import org.jspecify.annotations.Nullable;

/**
 * An office holder or often quoted person.
 *
 * @param name in the usual English spelling
 * @param country state or alliance for which the person speaks, null for those who speak for none
 * @param role neutral name of the office, for example {@code defence-minister}
 * @param years of the office, in words
 */
public record Person(String id, String name, @Nullable String country, String role, String years) {

    static Person of(Table.Row row) {
        String role = row.required("role");
        int colon = role.indexOf(':');
        return new Person(
                row.required("id"),
                row.required("name"),
                colon < 0 ? null : role.substring(0, colon),
                role.substring(colon + 1),
                row.text("years"));
    }
}
