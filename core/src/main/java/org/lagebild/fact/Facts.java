package org.lagebild.fact;

import java.util.List;

/**
 * Everything that one article says.
 *
 * @param assessments degrees of likelihood, doubt or possibility
 * @param qualifications plans, hearsay, impressions, imminence and open questions: of the same form, but no degree
 */
public record Facts(
        List<Exercise> exercises,
        List<Event> events,
        List<Statement> statements,
        List<Assessment> assessments,
        List<Assessment> qualifications) {
    /** An article that says nothing of our field. */
    public static final Facts NONE = new Facts(List.of(), List.of(), List.of(), List.of(), List.of());

    /** Whether the article belongs to our field: it reports an exercise or an event. */
    public boolean relevant() {
        return !exercises.isEmpty() || !events.isEmpty();
    }
}
