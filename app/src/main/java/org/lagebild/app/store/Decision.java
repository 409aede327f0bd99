package org.lagebild.app.store;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a person decided about which reports speak of one exercise; it holds for all later articles, too.
 *
 * @param members of a split: those taken out; of a join: some of each exercise
 * @param from of a split: those left behind; of a join: empty
 * @param why in the person's words
 */
public record Decision(
        long number,
        Kind kind,
        List<MemberKey> members,
        List<MemberKey> from,
        Instant at,
        @Nullable String why) {
    /** What was decided. */
    public enum Kind {
        SPLIT,
        JOIN
    }

    Decision numbered(long given) {
        return new Decision(given, kind, members, from, at, why);
    }
}
