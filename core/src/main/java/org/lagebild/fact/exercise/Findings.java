package org.lagebild.fact.exercise;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.lagebild.language.RuleMatch;
import org.lagebild.language.RuleSet;

/** Everything that the rules say of the exercises of one article. */
final class Findings {
    private final List<Finding> all = new ArrayList<>();

    static Findings read(RuleSet rules, ArticleView article, Topics topics) {
        Findings findings = new Findings();
        for (int at = 0; at < article.sentences().size(); at++) {
            if (topics.passage(at) == null && !topics.isMentionedIn(at)) {
                continue;
            }
            for (RuleMatch match : rules.all(article.sentence(at))) {
                Draft draft = topics.of(at, match.span());
                if (draft != null) {
                    findings.add(match, topics.group(draft), at, topics.isMentionedIn(at));
                }
            }
        }
        return findings;
    }

    private void add(RuleMatch match, List<Draft> drafts, int at, boolean near) {
        for (Draft draft : drafts) {
            all.add(new Finding(match, draft, at, near));
        }
    }

    /** Those whose type is the given one or begins with it and a dot. */
    List<Finding> of(String type) {
        Predicate<Finding> wanted =
                finding -> finding.type().equals(type) || finding.type().startsWith(type + ".");
        return all.stream().filter(wanted).toList();
    }

    List<Finding> of(String type, Draft draft) {
        return of(type).stream().filter(finding -> finding.draft() == draft).toList();
    }
}
