package org.lagebild.language;

import java.util.List;
import java.util.stream.Collectors;

/** Broken knowledge: stops the start and names all faults at once. */
public final class KnowledgeException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient List<KnowledgeProblem> problems;

    public KnowledgeException(List<KnowledgeProblem> problems) {
        super(problems.stream().map(KnowledgeProblem::toString).collect(Collectors.joining("\n")));
        this.problems = List.copyOf(problems);
    }

    /** All faults, in the order of the files. */
    public List<KnowledgeProblem> problems() {
        return problems;
    }
}
