package org.lagebild.app.store;

import java.net.URI;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A standing question: changes of exercises that a filter lets through are reported once each.
 *
 * @param name by which the user knows it
 * @param filter what must hold of the exercise, all of it
 * @param fields of {@link Change} that matter; empty for all
 * @param webhook where changes are sent to, besides being printed; null for nowhere
 * @param since number of the last change before it was first asked
 * @param reported number of the last change that was reported
 */
public record Watch(
        String name,
        ExerciseFilter filter,
        List<String> fields,
        @Nullable URI webhook,
        long since,
        long reported) {
    /** The same question after a change was reported. */
    public Watch reportedUpTo(long change) {
        return new Watch(name, filter, fields, webhook, since, change);
    }

    /** The same question to another store, whose changes have other numbers. */
    public Watch anew() {
        return new Watch(name, filter, fields, webhook, 0, 0);
    }
}
