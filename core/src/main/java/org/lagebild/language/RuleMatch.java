package org.lagebild.language;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A place where a rule fits: the tokens of its result, and what its captures hold. */
public final class RuleMatch {
    private final Rule rule;
    private final Sentence sentence;
    private final int from;
    private final int to;
    private final List<String> names;
    private final MatchState.@Nullable Captured[] captured;

    RuleMatch(
            Rule rule,
            Sentence sentence,
            int from,
            int to,
            List<String> names,
            MatchState.@Nullable Captured[] captured) {
        this.rule = rule;
        this.sentence = sentence;
        this.from = from;
        this.to = to;
        this.names = names;
        this.captured = captured;
    }

    public Rule rule() {
        return rule;
    }

    public String type() {
        return rule.type();
    }

    public Sentence sentence() {
        return sentence;
    }

    /** First token of the result. */
    public int from() {
        return from;
    }

    /** Index behind the last token of the result. */
    public int to() {
        return to;
    }

    public int length() {
        return to - from;
    }

    public Span span() {
        return sentence.span(from, to);
    }

    public boolean overlaps(RuleMatch other) {
        return from < other.to && other.from < to;
    }

    /** What a capture covered, with its value; null where it is not part of this match. */
    public Sentence.@Nullable Hit capture(String name) {
        int slot = names.indexOf(name);
        MatchState.Captured found = slot < 0 ? null : captured[slot];
        return found == null ? null : new Sentence.Hit(found.from(), found.to(), found.value(), found.payload());
    }

    /** The words of a capture; null where it is not part of this match or covers nothing. */
    public @Nullable String captureText(String name) {
        Sentence.Hit hit = capture(name);
        return hit == null || hit.length() == 0 ? null : sentence.words(hit.from(), hit.to());
    }

    /** The value of a capture: of the last class, mention or expression inside it, else its words. */
    public @Nullable String captureValue(String name) {
        Sentence.Hit hit = capture(name);
        if (hit == null || hit.length() == 0) {
            return null;
        }
        return hit.value() != null ? hit.value() : sentence.words(hit.from(), hit.to());
    }

    /** What the rule gives, captures filled in; a field whose capture is absent is left out. */
    public Map<String, String> fields() {
        Map<String, String> filled = new LinkedHashMap<>();
        rule.fields().forEach((key, template) -> {
            String value = fill(template);
            if (value != null) {
                filled.put(key, value);
            }
        });
        return filled;
    }

    /** One field; null where the rule does not give it or its capture is absent. */
    public @Nullable String field(String key) {
        String template = rule.fields().get(key);
        return template == null ? null : fill(template);
    }

    private @Nullable String fill(String template) {
        if (!template.startsWith("$")) {
            return template;
        }
        String name = template.substring(1);
        return name.endsWith(".text")
                ? captureText(name.substring(0, name.length() - ".text".length()))
                : captureValue(name);
    }

    @Override
    public String toString() {
        return rule.name() + " [" + sentence.words(from, to) + "] " + fields();
    }
}
