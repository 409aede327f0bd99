package org.lagebild.fact.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.lagebild.annotation.Actor;
import org.lagebild.fact.Statement.Kind;
import org.lagebild.language.Sentence;
import org.lagebild.language.Span;

/**
 * An interview without labels: lines that ask and lines that answer take turns, and whoever answers was named before
 * the first question, as one with whom somebody speaks or who is addressed in it.
 */
final class Interview {
    private static final int FEWEST_QUESTIONS = 3;
    private static final int LONGEST_QUESTION = 3;
    private static final int LONGEST_PROMPT = 20;
    private static final int ADDRESS_WITHIN = 4;
    private static final String QUESTION_MARK = "?";
    private static final String TALK = "interview-word";
    private static final String ADDRESS = "address-word";

    private final Map<Integer, Draft> answers = new TreeMap<>();
    /** The last sentence of each by its first. */
    private final NavigableMap<Integer, Integer> lasts = new TreeMap<>();

    Interview(List<Passage> passages) {
        List<Line> lines = lines(passages);
        List<Line> questions = lines.stream().filter(Line::asks).toList();
        Speaker asked = questions.size() < FEWEST_QUESTIONS
                ? null
                : asked(passages.subList(0, questions.get(0).first().index), questions);
        if (asked != null) {
            answers(lines, asked);
        }
    }

    private static List<Line> lines(List<Passage> passages) {
        List<Line> lines = new ArrayList<>();
        List<Passage> line = new ArrayList<>();
        for (Passage passage : passages) {
            if (!line.isEmpty() && Turns.isLineBetween(line.get(line.size() - 1), passage)) {
                lines.add(new Line(List.copyOf(line)));
                line.clear();
            }
            line.add(passage);
        }
        if (!line.isEmpty()) {
            lines.add(new Line(line));
        }
        return lines;
    }

    /** Who was last named before the first question, where the text says that it is a talk or somebody is addressed. */
    private static @Nullable Speaker asked(List<Passage> before, List<Line> questions) {
        boolean talk = before.stream()
                .anyMatch(passage -> !passage.sentence.terms(TALK).isEmpty());
        boolean addressed = questions.stream().anyMatch(Line::addresses);
        Speaker found = null;
        for (Passage passage : talk || addressed ? before : List.<Passage>of()) {
            for (Sentence.Hit hit : passage.sentence.mentions("Actor")) {
                if (hit.payload() instanceof Actor actor
                        && actor.kind() == Actor.Kind.PERSON
                        && actor.name().indexOf(' ') > 0) {
                    found = Subjects.speaker(passage, hit.from(), hit.to(), hit.to() - 1);
                }
            }
        }
        return found;
    }

    private void answers(List<Line> lines, Speaker asked) {
        boolean begun = false;
        for (int i = 0; i + 1 < lines.size(); i++) {
            Line answer = lines.get(i + 1);
            begun = begun || lines.get(i).asks();
            if (begun && !answer.asks() && (lines.get(i).asks() || lines.get(i).prompts(answer))) {
                Passage first = answer.first();
                Span words = first.sentence.span().and(answer.last().sentence.span());
                answers.put(first.index, new Draft(first, Kind.DIRECT, words, "turn").by(asked));
                lasts.put(first.index, answer.last().index);
            }
        }
    }

    /** The answer that begins with this sentence. */
    @Nullable
    Draft at(Passage passage) {
        return answers.get(passage.index);
    }

    /** Whether the sentence stands inside an answer. */
    boolean isInside(Passage passage) {
        Map.Entry<Integer, Integer> answer = lasts.lowerEntry(passage.index);
        return answer != null && passage.index <= answer.getValue();
    }

    private record Line(List<Passage> passages) {
        Passage first() {
            return passages.get(0);
        }

        Passage last() {
            return passages.get(passages.size() - 1);
        }

        boolean asks() {
            Sentence sentence = last().sentence;
            return passages.size() <= LONGEST_QUESTION
                    && sentence.size() > 1
                    && sentence.token(sentence.size() - 1).text().equals(QUESTION_MARK);
        }

        /** "Moscow speaks of a provocation.": a few words in the line above an answer, with no blank one between. */
        boolean prompts(Line answer) {
            return passages.size() == 1
                    && first().sentence.size() <= LONGEST_PROMPT
                    && !isBlankBetween(last().sentence, answer.first().sentence);
        }

        private static boolean isBlankBetween(Sentence one, Sentence other) {
            Span between = new Span(one.span().end(), other.span().start());
            return between.of(one.text()).chars().filter(c -> c == '\n').count() > 1;
        }

        /** "General, who has come?", "Herr Oberst, wozu der Aufwand?". */
        boolean addresses() {
            Sentence sentence = first().sentence;
            for (int i = 1; i < Math.min(ADDRESS_WITHIN, sentence.size()); i++) {
                if (first().is(i, ",")) {
                    return sentence.is(0, ADDRESS) || sentence.is(i - 1, "role") && sentence.is(0, "capital");
                }
            }
            return false;
        }
    }
}
