package org.lagebild.fact.exercise;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.lagebild.annotation.Actor;
import org.lagebild.annotation.Quantity;
import org.lagebild.fact.Claim;
import org.lagebild.language.Sentence;
import org.lagebild.language.Span;

/** Who takes part, watches, was invited or stays away. */
final class RoleFinder {
    static final String PARTICIPANTS = "participants";
    static final String HOST = "host";
    private static final List<String> NEGATIVE = List.of("observers", "declined", "invited", "not-participants");
    private static final String FORCES = "participants.forces";
    private static final String LISTED = "participants.listed";

    private final ArticleView article;
    private final Topics topics;
    private final Findings findings;

    RoleFinder(ArticleView article, Topics topics, Findings findings) {
        this.article = article;
        this.topics = topics;
        this.findings = findings;
    }

    void fill(List<Draft> drafts) {
        List<Span> excluded = excluded();
        for (Finding finding : findings.of(PARTICIPANTS)) {
            if (isAllowed(finding)) {
                take(finding, PARTICIPANTS, excluded);
            }
        }
        findings.of("observers").forEach(finding -> take(finding, "observers", List.of()));
        findings.of("invited").forEach(finding -> take(finding, "invited", List.of()));
        findings.of("declined").forEach(finding -> take(finding, "withdrawn", List.of()));
        findings.of(HOST).forEach(finding -> take(finding, HOST, List.of()));
        shares(drafts);
        drafts.forEach(this::removeThoseAside);
        drafts.forEach(draft -> both(draft, drafts));
    }

    private List<Span> excluded() {
        List<Span> spans = new ArrayList<>();
        NEGATIVE.forEach(type -> findings.of(type).forEach(finding -> spans.add(finding.span())));
        return spans;
    }

    /** Forces and lists alone prove nothing where the sentence is not about the exercise. */
    private boolean isAllowed(Finding finding) {
        boolean weak = finding.type().equals(FORCES) || finding.type().equals(LISTED);
        return !weak || finding.near() || takesPart(article.sentence(finding.at()));
    }

    private static boolean takesPart(Sentence sentence) {
        return !sentence.terms("take-part").isEmpty()
                || !sentence.terms("exercise-verb").isEmpty();
    }

    private void take(Finding finding, String role, List<Span> excluded) {
        for (Actor actor : article.actorsIn(finding.span())) {
            String code = actor.code();
            if (code != null
                    && !actor.fictional()
                    && counts(actor)
                    && excluded.stream().noneMatch(actor.span()::overlaps)) {
                add(finding.draft(), role, code, actor.span(), finding.rule());
            }
        }
    }

    private static boolean counts(Actor actor) {
        return actor.kind() == Actor.Kind.STATE
                || actor.kind() == Actor.Kind.ALLIANCE
                || actor.kind() == Actor.Kind.FORCE;
    }

    /** Who has a share of the troops takes part. */
    private void shares(List<Draft> drafts) {
        for (int at = 0; at < article.sentences().size(); at++) {
            if (!topics.isMentionedIn(at) && topics.passage(at) == null) {
                continue;
            }
            for (Quantity quantity : article.quantitiesIn(article.sentence(at).span())) {
                Draft draft = topics.of(at, quantity.span());
                boolean about = topics.isMentionedIn(at) || takesPart(article.sentence(at));
                if (quantity.whose() != null && draft != null && about && !quantity.threshold()) {
                    add(draft, PARTICIPANTS, quantity.whose(), quantity.span(), quantity.rule());
                }
            }
        }
    }

    private void add(Draft draft, String role, String code, Span span, String rule) {
        if (draft.in(role).add(code)) {
            draft.claim(article.claim(role, code, span, rule, Claim.Basis.STATED));
        }
    }

    private void removeThoseAside(Draft draft) {
        Set<String> aside = new TreeSet<>(draft.in("observers"));
        aside.addAll(draft.in("withdrawn"));
        draft.in(PARTICIPANTS).removeAll(aside);
    }

    /** "Both countries" are those of the exercise before, where it has two. */
    private void both(Draft draft, List<Draft> drafts) {
        if (!draft.in(PARTICIPANTS).isEmpty()) {
            return;
        }
        for (ExerciseMention mention : draft.mentions()) {
            for (Sentence.Hit hit : mention.sentence().terms("both-parties")) {
                Draft pair = pairBefore(draft, drafts);
                if (pair != null) {
                    Span span = mention.sentence().span(hit.from(), hit.to());
                    pair.in(PARTICIPANTS).forEach(code -> add(draft, PARTICIPANTS, code, span, "role.both"));
                }
            }
        }
    }

    private static @Nullable Draft pairBefore(Draft draft, List<Draft> drafts) {
        Draft found = null;
        for (Draft other : drafts) {
            if (other != draft && other.in(PARTICIPANTS).size() == 2) {
                found = other;
            }
            if (other == draft && found != null) {
                return found;
            }
        }
        return found;
    }
}
