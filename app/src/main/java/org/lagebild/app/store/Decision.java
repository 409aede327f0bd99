package org.lagebild.app.store;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a person decided about which reports speak of one exercise; it holds for all later articles, too.
 *
 * @param members of a split: those taken out; of a join: those of the first exercise
 * @param from of a split: those left behind; of a join: those of the others
 * @param why in the person's words
 */
public record Decision(
        long number,
        Kind kind,
        List<MemberKey> members,
        List<MemberKey> from,
        Instant at,
        @Nullable String why) {
    private static final String PERSON = "person";

    /** What was decided. */
    public enum Kind {
        SPLIT,
        JOIN
    }

    /** As the picture takes it. */
    org.lagebild.picture.Decision forPicture() {
        List<String> these = members.stream().map(MemberKey::key).toList();
        List<String> those = from.stream().map(MemberKey::key).toList();
        return kind == Kind.JOIN
                ? org.lagebild.picture.Decision.join(these, those, at.toString(), PERSON)
                : org.lagebild.picture.Decision.split(these, those, at.toString(), PERSON);
    }

    Decision numbered(long given) {
        return new Decision(given, kind, members, from, at, why);
    }
}
