package org.lagebild.world;

import org.jspecify.annotations.Nullable;

/**
 * A news agency, medium, think tank, company or other organisation that is no body of a state.
 *
 * @param kind agency, medium, think-tank, company, organisation
 * @param country of its seat, null where it has none
 */
public record Organisation(
        String id, String name, String kind, @Nullable String country) {

    static Organisation of(Table.Row row) {
        return new Organisation(
                row.required("id"), row.required("name"), row.required("kind"), row.optional("country"));
    }
}
