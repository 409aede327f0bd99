package org.lagebild.fact.statement;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lagebild.fact.Statement;
import org.lagebild.language.Span;

/** A statement in the making. */
final class Draft {
    /** The rule of what somebody orders. */
    static final String ORDER = "verb.order";

    final Passage passage;
    final Statement.Kind kind;
    final Span content;
    final String rule;
    final List<Span> cues = new ArrayList<>(2);
    final List<String> via = new ArrayList<>(1);

    @Nullable
    Speaker speaker;

    boolean denial;
    boolean continues;
    Passage until;

    Draft(Passage passage, Statement.Kind kind, Span content, String rule) {
        this.passage = passage;
        this.until = passage;
        this.kind = kind;
        this.content = passage.behindDateline(content);
        this.rule = rule;
    }

    /** The same up to an earlier end. */
    Draft endingAt(int end) {
        Draft shorter = new Draft(passage, kind, new Span(content.start(), end), rule).by(speaker);
        shorter.cues.addAll(cues);
        shorter.via.addAll(via);
        shorter.denial = denial;
        shorter.continues = continues;
        shorter.until = until;
        return shorter;
    }

    Draft by(@Nullable Speaker who) {
        speaker = who;
        return this;
    }

    Draft cue(Span span) {
        cues.add(span);
        return this;
    }

    /** Somebody else is the source; who spoke so far only passes it on. */
    void cite(Speaker source) {
        Speaker before = speaker;
        if (before != null && before.name() != null) {
            via.add(before.name());
        }
        speaker = source;
    }

    /** What somebody wants or calls something is left out where a source says that he does. */
    boolean isMinor() {
        return rule.equals("verb.request")
                || rule.equals(ORDER)
                || rule.equals("verb.plan")
                || rule.equals("verb.decide")
                || rule.equals("verb.call");
    }

    boolean isDirect() {
        return kind == Statement.Kind.DIRECT;
    }
}
