package org.lagebild.fact.statement;

import java.util.List;
import org.lagebild.language.Span;

/**
 * What is said inside the words of somebody whose name follows them: "Libya has agreed to stage it, the command said".
 */
final class Nesting {
    private Nesting() {}

    static void settle(List<Draft> found) {
        found.removeIf(inner -> found.stream().anyMatch(outer -> outer != inner && gives(inner, outer)));
        found.replaceAll(inner -> upToCue(inner, found));
    }

    /** Whether one statement gives way to another whose source stands behind it. */
    private static boolean gives(Draft inner, Draft outer) {
        if (!isPostposed(outer)) {
            return false;
        }
        boolean same = inner.content.start() == outer.content.start()
                && outer.cues.stream().allMatch(inner.content::contains);
        return same || inner.isMinor() && isInside(inner, outer);
    }

    private static boolean isInside(Draft inner, Draft outer) {
        return !inner.cues.isEmpty()
                && inner.cues.stream().allMatch(outer.content::contains)
                && inner.content.start() > outer.content.start();
    }

    private static boolean isPostposed(Draft draft) {
        return !draft.isDirect() && !draft.cues.isEmpty() && draft.cues.get(0).start() >= draft.content.end();
    }

    /** "Kazakhstan has confirmed it will come, the agency said": the agency's part is not Kazakhstan's. */
    private static Draft upToCue(Draft inner, List<Draft> found) {
        for (Draft outer : found) {
            Span content = outer.content;
            boolean beyond = outer != inner
                    && isPostposed(outer)
                    && isInside(inner, outer)
                    && inner.content.start() < content.end()
                    && inner.content.end() > content.end();
            if (beyond) {
                return inner.endingAt(content.end());
            }
        }
        return inner;
    }
}
