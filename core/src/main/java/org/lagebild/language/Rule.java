package org.lagebild.language;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One rule of a rule file: what it finds, what it gives, and the examples that the build runs.
 *
 * @param name unique in its file, for example {@code de.date.day-month}
 * @param order its place in the file; an earlier rule is preferred among equally long matches
 * @param finds its patterns, each an alternative
 * @param type what it gives, for example {@code date}
 * @param fields what it gives in detail: values, or {@code $capture} for a capture's value, {@code $capture.text} for
 *     its words
 * @param examples positive and negative ones
 * @param file where it stands
 * @param line the line of its name
 */
public record Rule(
        String name,
        int order,
        List<CompiledPattern> finds,
        String type,
        Map<String, String> fields,
        List<Example> examples,
        String file,
        int line) {

    /**
     * A sentence that the rule must find something in, or must not.
     *
     * @param positive whether the rule must match
     * @param text without the brackets
     * @param marked what stood in brackets and must be the result; absent where anywhere will do
     * @param expected fields that the result must have
     * @param line where it stands
     */
    public record Example(
            boolean positive, String text, Optional<Span> marked, Map<String, String> expected, int line) {}
}
