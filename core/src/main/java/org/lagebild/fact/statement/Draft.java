package org.lagebild.fact.statement;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lagebild.fact.Statement;
import org.lagebild.language.Span;

/** A statement in the making. */
final class Draft {
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

    Draft(Passage passage, Statement.Kind kind, Span content, String rule) {
        this.passage = passage;
        this.kind = kind;
        this.content = content;
        this.rule = rule;
    }

    Draft by(@Nullable Speaker who) {
        speaker = who;
        return this;
    }

    Draft cue(Span span) {
        cues.add(span);
        return this;
    }

    boolean isDirect() {
        return kind == Statement.Kind.DIRECT;
    }
}
