package org.lagebild.fact.exercise;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.lagebild.language.RuleMatch;
import org.lagebild.language.RuleSet;
import org.lagebild.language.Sentence;
import org.lagebild.language.Span;

/** Everything that the rules say of the exercises of one article. */
final class Findings {
    /** The capture that holds the words for the exercise. */
    private static final String EXERCISE = "e";

    private final List<Finding> all = new ArrayList<>();
    private final Map<Draft, List<Finding>> byDraft = new IdentityHashMap<>();

    static Findings read(RuleSet rules, ArticleView article, Topics topics) {
        Findings findings = new Findings();
        for (int at = 0; at < article.sentences().size(); at++) {
            if (topics.passage(at) == null && !topics.isMentionedIn(at)) {
                continue;
            }
            for (RuleMatch match : rules.all(article.sentence(at))) {
                List<Draft> about = about(match, topics, at);
                if (!about.isEmpty()) {
                    findings.add(match, about, at, topics.isMentionedIn(at));
                }
            }
        }
        return findings;
    }

    /** The exercises that a match speaks of: that of the words it names as the exercise, else that of its place. */
    private static List<Draft> about(RuleMatch match, Topics topics, int at) {
        Sentence.Hit named = match.capture(EXERCISE);
        Span span = named == null ? match.span() : match.sentence().span(named.from(), named.to());
        Draft draft = topics.of(at, span);
        return draft == null ? List.of() : topics.together(at, draft);
    }

    private void add(RuleMatch match, List<Draft> drafts, int at, boolean near) {
        for (Draft draft : drafts) {
            Finding finding = new Finding(match, draft, at, near);
            all.add(finding);
            byDraft.computeIfAbsent(draft, d -> new ArrayList<>()).add(finding);
        }
    }

    /** Those whose type is the given one or begins with it and a dot. */
    List<Finding> of(String type) {
        return all.stream().filter(isOf(type)).toList();
    }

    List<Finding> of(String type, Draft draft) {
        return byDraft.getOrDefault(draft, List.of()).stream()
                .filter(isOf(type))
                .toList();
    }

    private static Predicate<Finding> isOf(String type) {
        String prefix = type + '.';
        return finding -> finding.type().equals(type) || finding.type().startsWith(prefix);
    }
}
