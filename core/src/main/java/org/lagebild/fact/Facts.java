package org.lagebild.fact;

import java.util.List;

/** Everything that one article says. */
public record Facts(
        List<Exercise> exercises, List<Event> events, List<Statement> statements, List<Assessment> assessments) {
    /** An article that says nothing of our field. */
    public static final Facts NONE = new Facts(List.of(), List.of(), List.of(), List.of());

    /** Whether the article belongs to our field: it reports an exercise or an event. */
    public boolean relevant() {
        return !exercises.isEmpty() || !events.isEmpty();
    }
}
