package org.lagebild.fact.statement;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.lagebild.annotation.Actor;
import org.lagebild.fact.Statement.Kind;
import org.lagebild.language.Sentence;
import org.lagebild.language.Span;

/**
 * Paragraphs that begin with a name and a colon: the answers of an interview, and headlines such as "Kremlin: drills
 * threaten nobody".
 */
final class Turns {
    private static final int LONGEST_NAME = 5;

    private final List<Passage> passages;
    private final Map<Integer, Draft> byParagraph = new LinkedHashMap<>();

    Turns(List<Passage> passages) {
        this.passages = passages;
        Map<String, List<Integer>> starts = new LinkedHashMap<>();
        for (Passage passage : passages) {
            int colon = startsParagraph(passage) ? colon(passage) : -1;
            if (colon > 0) {
                starts.computeIfAbsent(passage.sentence.words(0, colon), name -> new ArrayList<>())
                        .add(passage.index);
            }
        }
        if (starts.values().stream().filter(turns -> turns.size() > 1).count() > 1) {
            starts.remove(starts.keySet().iterator().next());
        }
        starts.forEach(this::add);
    }

    private void add(String name, List<Integer> turns) {
        for (int index : turns) {
            Passage passage = passages.get(index);
            Draft draft = turns.size() > 1 ? turn(passage, true) : isKnown(passage) ? turn(passage, false) : null;
            if (draft != null) {
                byParagraph.put(passage.sentence.paragraph(), draft);
            }
        }
    }

    /** The turn that begins with this sentence. */
    @Nullable
    Draft at(Passage passage) {
        Draft draft = byParagraph.get(passage.sentence.paragraph());
        return draft != null && draft.passage == passage ? draft : null;
    }

    /** Whether the sentence stands inside an answer: what it reports belongs to that. */
    boolean isInside(Passage passage) {
        Draft draft = byParagraph.get(passage.sentence.paragraph());
        return draft != null && draft.isDirect();
    }

    private boolean startsParagraph(Passage passage) {
        return passage.index == 0
                || passages.get(passage.index - 1).sentence.paragraph() != passage.sentence.paragraph();
    }

    /** The colon behind a name of a few capitalised words. */
    private static int colon(Passage passage) {
        Sentence sentence = passage.sentence;
        for (int i = 0; i < Math.min(sentence.size(), LONGEST_NAME + 1); i++) {
            if (passage.is(i, ":")) {
                return i + 2 < sentence.size() && sentence.token(i + 1).spaceBefore() ? i : -1;
            }
            if (!passage.isWord(i)
                    || org.lagebild.language.Clauses.isFinite(sentence, i)
                    || i == 0 && !Character.isUpperCase(sentence.token(i).text().codePointAt(0))) {
                return -1;
            }
        }
        return -1;
    }

    /** One headline with a colon says something only where somebody who can speak stands before it. */
    private static boolean isKnown(Passage passage) {
        int colon = colon(passage);
        Sentence sentence = passage.sentence;
        boolean speaks = false;
        for (int i = 0; i < colon; i++) {
            speaks |= sentence.mentionsAt(i, "Actor").stream().anyMatch(hit -> hit.to() == colon && canSpeak(hit))
                    || sentence.is(i, "source.speaker");
        }
        return speaks && !passage.is(sentence.size() - 1, ".") && passage.words(colon, sentence.size()) > 2;
    }

    private static boolean canSpeak(Sentence.Hit hit) {
        return hit.payload() instanceof Actor actor
                && (actor.kind() == Actor.Kind.PERSON
                        || actor.kind() == Actor.Kind.ORGANISATION
                        || actor.role() != null);
    }

    private Draft turn(Passage passage, boolean answer) {
        int colon = colon(passage);
        Passage last = answer ? lastOfParagraph(passage) : passage;
        int from = colon + 1;
        Sentence sentence = passage.sentence;
        boolean quoted = sentence.is(from, "quote-open") && from + 1 < sentence.size();
        int start = sentence.token(quoted ? from + 1 : from).start();
        int end = quoted
                ? last.sentence.span(0, Math.max(1, last.end())).end()
                : last.sentence.span().end();
        Kind kind = answer || quoted ? Kind.DIRECT : Kind.INDIRECT;
        Draft draft = new Draft(passage, kind, new Span(start, Math.max(start, end)), answer ? "turn" : "headline");
        return draft.by(Subjects.speaker(passage, 0, colon, colon - 1));
    }

    private Passage lastOfParagraph(Passage passage) {
        Passage last = passage;
        while (last.index + 1 < passages.size()
                && passages.get(last.index + 1).sentence.paragraph() == passage.sentence.paragraph()) {
            last = passages.get(last.index + 1);
        }
        return last;
    }
}
