package org.lagebild.fact;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lagebild.language.Span;

/**
 * Something beside the exercises that the article reports.
 *
 * @param id v1, v2 …
 * @param type one of FORMAT.md's list: deployment, agreement, training-centre …
 * @param actors codes of those who act
 * @param counterparts codes of those it is done with or to
 * @param place as printed; null where none is said
 * @param date EDTF; null where none is said
 * @param span the passage
 */
public record Event(
        String id,
        String type,
        List<String> actors,
        List<String> counterparts,
        @Nullable String place,
        @Nullable String date,
        Span span,
        List<Claim> claims,
        String rule) {

    Event withId(String number) {
        return new Event(number, type, actors, counterparts, place, date, span, claims, rule);
    }

    Event withClaims(List<Claim> all) {
        return new Event(id, type, actors, counterparts, place, date, span, all, rule);
    }
}
