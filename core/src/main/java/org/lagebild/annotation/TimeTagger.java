package org.lagebild.annotation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.lagebild.annotation.time.Anchors;
import org.lagebild.annotation.time.Meaning;
import org.lagebild.annotation.time.Resolved;
import org.lagebild.annotation.time.Resolver;
import org.lagebild.annotation.time.Tense;
import org.lagebild.article.Article;
import org.lagebild.article.Published;
import org.lagebild.language.LanguagePack;
import org.lagebild.language.RuleMatch;
import org.lagebild.language.RuleSet;
import org.lagebild.language.Sentence;

/**
 * Finds time expressions, resolves them against the day of publication, and works that day out where it is not given.
 */
final class TimeTagger {
    /** A field whose value holds fields itself: what a word of the lexicon means as a whole. */
    private static final String ALSO = "also";

    private static final String TENSE = "tense";

    private final RuleSet rules;
    private final RuleSet intervals;

    TimeTagger(LanguagePack language) {
        this.rules = language.rules("times");
        this.intervals = language.rules("intervals");
    }

    Result tag(Article article, List<Sentence> sentences) {
        Anchors anchors = new Anchors(article.published().value());
        List<Time> times = new ArrayList<>();
        for (Sentence sentence : sentences) {
            tag(sentence, anchors, times);
        }
        return new Result(times, article.published());
    }

    private void tag(Sentence sentence, Anchors anchors, List<Time> times) {
        int before = times.size();
        for (RuleMatch match : rules.longest(sentence)) {
            Meaning meaning = meaning(match);
            Resolved resolved = Resolver.resolve(meaning, anchors, tense(meaning, match));
            if (resolved != null) {
                anchors.mention(resolved);
                times.add(time(match, resolved));
                lay(match, times.get(times.size() - 1));
            }
        }
        if (times.size() > before + 1) {
            layIntervals(sentence);
        }
    }

    private static Meaning meaning(RuleMatch match) {
        Map<String, String> fields = new LinkedHashMap<>();
        match.fields().forEach((key, value) -> {
            if (key.startsWith(ALSO)) {
                addAll(fields, value);
            } else {
                fields.put(key, value);
            }
        });
        return new Meaning(match.type(), fields);
    }

    private static void addAll(Map<String, String> fields, String pairs) {
        for (String pair : pairs.split(" ")) {
            int equals = pair.indexOf('=');
            if (equals > 0) {
                fields.putIfAbsent(pair.substring(0, equals), pair.substring(equals + 1));
            }
        }
    }

    private static Tense tense(Meaning meaning, RuleMatch match) {
        if (meaning.fields().containsKey(TENSE)) {
            return Tense.valueOf(meaning.fields().get(TENSE));
        }
        return Resolver.asksForTense(meaning)
                ? new TenseReader(match.sentence()).around(match.from(), match.to())
                : Tense.NONE;
    }

    private static Time time(RuleMatch match, Resolved resolved) {
        return new Time(
                match.span(),
                Time.Type.valueOf(resolved.kind().name()),
                resolved.value(),
                resolved.earliest(),
                resolved.latest(),
                resolved.edtf(),
                match.rule().name());
    }

    private static void lay(RuleMatch match, Time time) {
        match.sentence().add("Time." + time.type().name(), match.from(), match.to(), time.value(), time);
    }

    private void layIntervals(Sentence sentence) {
        for (RuleMatch match : intervals.longest(sentence)) {
            if (end(match, "first") instanceof Time first && end(match, "last") instanceof Time last) {
                Interval interval = new Interval(match.span(), first, last);
                sentence.add("Interval", match.from(), match.to(), first.value() + "/" + last.value(), interval);
            }
        }
    }

    private static @Nullable Object end(RuleMatch match, String name) {
        Sentence.Hit hit = match.capture(name);
        return hit == null ? null : hit.payload();
    }

    /** Times in the order of the text, and what is known of the day of publication afterwards. */
    record Result(List<Time> times, Published published) {}
}
