package org.lagebild.fact.exercise;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.lagebild.fact.Statement;
import org.lagebild.language.Sentence;
import org.lagebild.language.Span;

/** Where an article says who speaks, and where: "the army in Strausberg said on Monday in Berlin". */
final class SpeechFrames {
    private static final int LONGEST_TAIL = 14;
    private static final String COMMA = ",";
    private static final List<String> ENDS = List.of("exercise", "series", "phase", "take-part", "exercise-verb");
    private static final List<String> END_TAGS = List.of("PUNCT", "VERB", "AUX", "SCONJ", "PRON");

    private SpeechFrames() {}

    static List<Span> of(ArticleView article) {
        List<Span> found = new ArrayList<>();
        for (Statement statement : article.statements()) {
            if (statement.speakerSpans().isEmpty()) {
                continue;
            }
            Stream.concat(statement.speakerSpans().stream(), statement.cueSpans().stream())
                    .forEach(words -> found.add(frame(article, statement, words)));
        }
        return found;
    }

    /** The words themselves and what goes on behind them, to where something else begins. */
    private static Span frame(ArticleView article, Statement statement, Span words) {
        Sentence sentence = article.sentenceAt(words.start());
        if (sentence == null || !sentence.span().contains(words)) {
            return words;
        }
        int from = sentence.tokenAt(words.start());
        int at = from;
        int end = sentence.tokenBefore(words.end());
        while (at < end && !isEnd(sentence, at)) {
            at++;
        }
        while (at >= end && at < sentence.size() && at - end < LONGEST_TAIL && goesOn(sentence, statement, at)) {
            at++;
        }
        return at > from ? sentence.span(from, at) : words;
    }

    private static boolean goesOn(Sentence sentence, Statement statement, int at) {
        return !sentence.span(at, at + 1).overlaps(statement.span())
                && (END_TAGS.stream().noneMatch(tag -> sentence.isTagged(at, tag))
                        || isApposition(sentence, statement, at))
                && !isEnd(sentence, at);
    }

    /** "…, said the commissioner, Smail Chergui, in Addis Ababa": behind what is said a comma ends nothing. */
    private static boolean isApposition(Sentence sentence, Statement statement, int at) {
        return sentence.token(at).text().equals(COMMA)
                && statement.span().end() <= sentence.token(at).start()
                && sentence.span().contains(statement.span());
    }

    private static boolean isEnd(Sentence sentence, int at) {
        return ENDS.stream().anyMatch(name -> sentence.is(at, name));
    }
}
