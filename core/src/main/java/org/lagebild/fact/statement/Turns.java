package org.lagebild.fact.statement;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.lagebild.annotation.Actor;
import org.lagebild.fact.Statement.Kind;
import org.lagebild.language.Clauses;
import org.lagebild.language.Sentence;
import org.lagebild.language.Span;

/**
 * Paragraphs that begin with a name and a colon: the answers of an interview, and headlines such as "Kremlin: drills
 * threaten nobody".
 */
final class Turns {
    private static final int LONGEST_NAME = 5;

    private final List<Passage> passages;
    private final NavigableMap<Integer, Turn> turns = new TreeMap<>();
    private final Interview interview;

    Turns(List<Passage> passages) {
        this.passages = passages;
        Map<String, List<Integer>> starts = new LinkedHashMap<>();
        for (Passage passage : passages) {
            int colon = startsLine(passage) ? colon(passage) : -1;
            if (colon > 0) {
                starts.computeIfAbsent(passage.sentence.words(0, colon), name -> new ArrayList<>())
                        .add(passage.index);
            }
        }
        boolean asked = starts.keySet().removeIf(this::isQuestion);
        if (!asked && starts.values().stream().filter(Turns::isRepeated).count() > 1) {
            starts.remove(starts.keySet().iterator().next());
        }
        boolean labelled = starts.values().stream().anyMatch(Turns::isRepeated);
        starts.forEach(this::add);
        interview = new Interview(labelled ? List.of() : passages);
    }

    private static boolean isRepeated(List<Integer> indexes) {
        return indexes.size() > 1;
    }

    /** "Q: …": whoever asks says nothing. */
    private boolean isQuestion(String label) {
        return passages.get(0).sentence.language().isIn(label, "question-label");
    }

    /** Whether a speaker is only the label of a question. */
    static boolean asks(Passage passage, Speaker speaker) {
        String name = speaker.name();
        return name != null && passage.sentence.language().isIn(name, "question-label");
    }

    private void add(String name, List<Integer> indexes) {
        for (int index : indexes) {
            Passage passage = passages.get(index);
            boolean answer = isRepeated(indexes);
            Draft draft = answer || isKnown(passage) ? turn(passage, answer) : null;
            if (draft != null) {
                turns.put(index, new Turn(draft, answer ? last(passage).index : index));
            }
        }
    }

    /** The turn that begins with this sentence. */
    @Nullable
    Draft at(Passage passage) {
        Turn turn = turns.get(passage.index);
        return turn == null ? interview.at(passage) : turn.draft();
    }

    /** Whether the sentence stands inside an answer: what it reports belongs to that. */
    boolean isInside(Passage passage) {
        Map.Entry<Integer, Turn> entry = turns.floorEntry(passage.index);
        return interview.isInside(passage)
                || entry != null
                        && entry.getValue().draft().isDirect()
                        && passage.index <= entry.getValue().last();
    }

    private record Turn(Draft draft, int last) {}

    private boolean startsLine(Passage passage) {
        return passage.index == 0 || isLineBetween(passages.get(passage.index - 1), passage);
    }

    static boolean isLineBetween(Passage before, Passage passage) {
        Span between =
                new Span(before.sentence.span().end(), passage.sentence.span().start());
        return before.sentence.paragraph() != passage.sentence.paragraph()
                || between.of(passage.sentence.text()).indexOf('\n') >= 0;
    }

    /** The colon behind a name of a few capitalised words. */
    private static int colon(Passage passage) {
        Sentence sentence = passage.sentence;
        for (int i = 0; i < Math.min(sentence.size(), LONGEST_NAME + 1); i++) {
            if (passage.is(i, ":")) {
                return i + 2 < sentence.size() && sentence.token(i + 1).spaceBefore() ? i : -1;
            }
            if (!passage.isWord(i)
                    || Clauses.isFinite(sentence, i)
                            && !isShouted(sentence.token(i).text())
                    || i == 0 && !Character.isUpperCase(sentence.token(i).text().codePointAt(0))) {
                return -1;
            }
        }
        return -1;
    }

    /** "ASARE: …": a label in capitals is no verb. */
    private static boolean isShouted(String text) {
        return text.equals(text.toUpperCase(Locale.ROOT));
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
        Passage last = answer ? last(passage) : passage;
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

    /** The end of the paragraph, or what stands before the next line that begins with a name. */
    private Passage last(Passage passage) {
        Passage last = passage;
        while (last.index + 1 < passages.size()
                && passages.get(last.index + 1).sentence.paragraph() == passage.sentence.paragraph()
                && !isNext(passages.get(last.index + 1))) {
            last = passages.get(last.index + 1);
        }
        return last;
    }

    private boolean isNext(Passage passage) {
        return startsLine(passage) && colon(passage) > 0;
    }
}
