package org.lagebild.fact.statement;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lagebild.annotation.Actor;
import org.lagebild.fact.Statement;
import org.lagebild.language.Clauses;
import org.lagebild.language.LanguagePack;
import org.lagebild.language.RuleMatch;
import org.lagebild.language.Sentence;

/** Reads an article's statements: cues sentence by sentence, then quotations and continuations over the whole text. */
public final class StatementReader {
    private final SourceCues sources;

    public StatementReader(LanguagePack language) {
        this.sources = new SourceCues(language.rules("statements"));
    }

    public List<Statement> read(List<Sentence> sentences) {
        List<Passage> passages = passages(sentences);
        List<Draft> drafts = new ArrayList<>();
        Continuations continuations = new Continuations(drafts);
        Turns turns = new Turns(passages);
        for (int i = 0; i < passages.size(); i++) {
            Passage passage = passages.get(i);
            Passage previous = i > 0 ? passages.get(i - 1) : null;
            continuations.enter(passage, previous);
            Draft turn = turns.at(passage);
            if (turn != null) {
                drafts.add(turn);
            }
            if (turn != null || turns.isInside(passage)) {
                continue;
            }
            List<Draft> found = find(passage, previous);
            Speakers.settle(found, drafts, passage, previous);
            drafts.addAll(found);
            drafts.addAll(continuations.of(passage, previous, found));
        }
        return statements(drafts);
    }

    private static List<Passage> passages(List<Sentence> sentences) {
        List<Passage> passages = new ArrayList<>(sentences.size());
        for (Sentence sentence : sentences) {
            passages.add(new Passage(passages.size(), sentence));
        }
        for (Quotation quotation : Quotations.of(sentences)) {
            for (int s = quotation.firstSentence(); s <= quotation.lastSentence(); s++) {
                passages.get(s).quotations.add(quotation);
            }
        }
        return passages;
    }

    private List<Draft> find(Passage passage, @Nullable Passage previous) {
        List<Draft> found = new ArrayList<>(new VerbStatements(passage, previous).find());
        List<RuleMatch> matches = sources.matches(passage);
        for (Draft draft : SourceCues.in(passage, matches)) {
            if (isPassedOn(draft, found) || isHeard(draft, found)) {
                continue;
            }
            found.removeIf(other -> other.isMinor() && other.cues.stream().anyMatch(draft.content::contains));
            if (found.stream().noneMatch(other -> other.content.equals(draft.content))) {
                found.add(draft);
            }
        }
        found.removeIf(draft -> found.stream().anyMatch(other -> isSaidByThemselves(draft, other)));
        Nesting.settle(found);
        found.replaceAll(draft -> upToNextSaying(passage, draft, found));
        SourceCues.chain(passage, matches, found);
        found.addAll(new NounStatements(passage).find(found));
        found.removeIf(draft -> draft.speaker != null && Turns.asks(passage, draft.speaker));
        return found;
    }

    /** "kündigte laut IRNA an, …": a source between the verb and what it reports only passes that on. */
    private static boolean isPassedOn(Draft source, List<Draft> found) {
        Speaker medium = source.speaker;
        for (Draft said : found) {
            boolean between = !source.cues.isEmpty()
                    && !said.cues.isEmpty()
                    && said.speaker != null
                    && said.cues.get(0).end() <= source.cues.get(0).start()
                    && source.cues.get(0).end() <= said.content.start();
            if (between) {
                if (medium != null && medium.name() != null) {
                    said.via.add(medium.name());
                }
                return true;
            }
        }
        return false;
    }

    /** "aus Kreisen der Regierung hieß es": the source of an impersonal verb is its speaker. */
    private static boolean isHeard(Draft source, List<Draft> found) {
        return found.stream()
                .anyMatch(said -> said.rule.equals("verb.heard")
                        && said.speaker != null
                        && source.cues.stream().anyMatch(said.speaker.span()::overlaps));
    }

    /** "said they would come, although he stressed that …": with what is said beside it something new begins. */
    private static Draft upToNextSaying(Passage passage, Draft draft, List<Draft> found) {
        for (Draft other : found) {
            Speaker speaker = other.speaker;
            boolean beside = !draft.isDirect()
                    && speaker != null
                    && speaker.pronoun()
                    && draft.content.contains(other.content)
                    && !other.cues.isEmpty();
            int end = beside ? endBefore(passage, other.cues.get(0).start()) : -1;
            if (end > draft.content.start() && end < draft.content.end()) {
                return draft.endingAt(end);
            }
        }
        return draft;
    }

    /**
     * Where the clause ends that an adverbial clause with a cue hangs on; -1 where the cue stands in no such clause.
     */
    private static int endBefore(Passage passage, int cue) {
        Clauses.Clause clause = passage.clauses().clause(passage.clauses().at(passage.sentence.tokenAt(cue)));
        boolean adverbial = clause != null
                && clause.from() > 1
                && clause.opener() >= 0
                && passage.sentence.is(clause.opener(), "clause.adverbial");
        return adverbial && clause != null
                ? passage.sentence.token(clause.from() - 2).span().end()
                : -1;
    }

    /** "sagte, er halte es für möglich, dass …": what somebody says of himself is one statement. */
    private static boolean isSaidByThemselves(Draft inner, Draft outer) {
        Speaker speaker = inner.speaker;
        boolean same = inner != outer && outer.speaker != null && isSame(speaker, outer.speaker);
        return same
                && (inner.rule.equals("verb.hold") || inner.rule.equals("verb.think"))
                && outer.content.contains(inner.content)
                && inner.cues.stream().allMatch(outer.content::contains);
    }

    private static boolean isSame(@Nullable Speaker inner, Speaker outer) {
        return inner == null || inner.pronoun() || inner.span().equals(outer.span());
    }

    private static List<Statement> statements(List<Draft> drafts) {
        List<Draft> sorted = new ArrayList<>(drafts);
        sorted.sort(Comparator.comparing((Draft draft) -> draft.content));
        List<Draft> kept = new ArrayList<>(sorted.size());
        for (Draft draft : sorted) {
            boolean again = !kept.isEmpty() && kept.get(kept.size() - 1).content.equals(draft.content);
            if (draft.content.length() > 0 && !again) {
                kept.add(draft);
            }
        }
        List<Statement> statements = new ArrayList<>(kept.size());
        for (Draft draft : kept) {
            int denied = draft.denial ? Denials.target(draft, kept) : -1;
            statements.add(statement(draft, id(statements.size()), denied < 0 ? null : id(denied)));
        }
        return statements;
    }

    private static String id(int index) {
        return "s" + (index + 1);
    }

    private static Statement statement(Draft draft, String id, @Nullable String denies) {
        Speaker speaker = draft.speaker;
        Actor actor = speaker == null ? null : speaker.actor();
        String text = draft.passage.sentence.text();
        return new Statement(
                id,
                speaker == null ? null : speaker.name(),
                actor == null ? null : actor.code(),
                actor == null ? null : actor.role(),
                draft.kind,
                draft.cues.isEmpty() ? null : draft.cues.get(0).of(text),
                draft.content,
                List.copyOf(draft.via),
                speaker == null ? List.of() : List.of(speaker.span()),
                List.copyOf(draft.cues),
                denies,
                draft.rule);
    }
}
