package org.lagebild.fact.exercise;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.lagebild.annotation.Actor;
import org.lagebild.fact.Claim;
import org.lagebild.fact.Statement;
import org.lagebild.language.Sentence;
import org.lagebild.language.Span;

/**
 * The official source that the text names for an exercise: the first that speaks of it and belongs to those involved.
 */
final class AnnouncerFinder {
    private static final Set<String> UNOFFICIAL = Set.of(
            "expert",
            "analyst",
            "scholar",
            "observer",
            "mayor",
            "eyewitness",
            "activist",
            "insider",
            "journalist",
            "opposition-leader",
            "opposition",
            "lawmaker",
            "medium",
            "media",
            "state-media",
            "agency",
            "news-agency",
            "think-tank",
            "party",
            "soldier",
            "company",
            "foreign",
            "foreign-minister");
    private static final Set<String> PROVING = Set.of("start", "end", "places", "troops", "equipment");

    private static final int WORDS_BETWEEN = 3;

    private final ArticleView article;

    AnnouncerFinder(ArticleView article) {
        this.article = article;
    }

    void fill(Draft draft) {
        Spans proving = Spans.of(draft.claims().stream()
                .filter(claim -> PROVING.contains(claim.field()))
                .map(Claim::span)
                .toList());
        article.statements().stream()
                .filter(statement ->
                        isOfficial(statement) && isInvolved(statement, draft) && isAbout(statement, draft, proving))
                .min(Comparator.comparingInt(statement -> statement.span().start()))
                .ifPresent(statement -> announce(draft, statement));
        if (draft.announcedBy() == null) {
            bySpeechVerb(draft);
        }
    }

    /**
     * Without a statement: an official body beside a verb of saying, in a sentence that says something of the exercise.
     */
    private void bySpeechVerb(Draft draft) {
        for (Claim claim : List.copyOf(draft.claims())) {
            Sentence sentence = PROVING.contains(claim.field())
                    ? article.sentenceAt(claim.span().start())
                    : null;
            Actor source = sentence == null ? null : source(sentence, draft);
            if (source != null) {
                draft.announcedBy(source.name());
                draft.claim(article.claim(
                        "announced_by", source.name(), source.span(), "announced.verb", Claim.Basis.STATED));
                return;
            }
        }
    }

    private @Nullable Actor source(Sentence sentence, Draft draft) {
        List<Sentence.Hit> verbs = sentence.terms("saying");
        for (Actor actor : article.actorsIn(sentence.span())) {
            boolean speaks = verbs.stream().anyMatch(verb -> isBeside(sentence, verb, actor));
            if (speaks && isBody(actor) && isInvolved(actor.code(), draft)) {
                return actor;
            }
        }
        return null;
    }

    private static boolean isBeside(Sentence sentence, Sentence.Hit verb, Actor actor) {
        int from = sentence.tokenAt(actor.span().start());
        int to = sentence.tokenBefore(actor.span().end());
        int gap = verb.from() >= to ? verb.from() - to : from - verb.to();
        return gap >= 0 && gap <= WORDS_BETWEEN;
    }

    private static boolean isBody(Actor actor) {
        String role = actor.role();
        boolean official = role != null && !UNOFFICIAL.contains(role);
        return official && actor.kind() != Actor.Kind.STATE && actor.kind() != Actor.Kind.ALLIANCE;
    }

    private void announce(Draft draft, Statement statement) {
        String speaker = statement.speaker();
        if (speaker != null) {
            draft.announcedBy(speaker);
            Span span = statement.speakerSpans().isEmpty()
                    ? statement.span()
                    : statement.speakerSpans().get(0);
            draft.claim(article.claim("announced_by", speaker, span, "announced.statement", Claim.Basis.STATED));
        }
    }

    private boolean isOfficial(Statement statement) {
        String role = statement.speakerRole();
        if (statement.speaker() == null || role != null && UNOFFICIAL.contains(role)) {
            return false;
        }
        return role != null || statement.speakerSpans().stream().anyMatch(this::isOfficialActor);
    }

    private boolean isOfficialActor(Span span) {
        Sentence sentence = article.sentenceAt(span.start());
        if (sentence != null && hasOfficialWord(sentence, span)) {
            return true;
        }
        List<Actor> actors = article.actorsIn(span);
        return actors.stream()
                .anyMatch(actor -> actor.kind() != Actor.Kind.PERSON
                        && (actor.role() == null || !UNOFFICIAL.contains(actor.role())));
    }

    private static boolean hasOfficialWord(Sentence sentence, Span span) {
        for (int i = sentence.tokenAt(span.start()); i < sentence.tokenBefore(span.end()); i++) {
            if (sentence.is(i, "ministry") || sentence.is(i, "body") || sentence.is(i, "military")) {
                return true;
            }
        }
        return false;
    }

    /** Somebody of a state that has no part in it announces nothing. */
    private static boolean isInvolved(Statement statement, Draft draft) {
        return isInvolved(statement.speakerCountry(), draft);
    }

    private static boolean isInvolved(@Nullable String country, Draft draft) {
        Set<String> involved = new TreeSet<>(draft.in(RoleFinder.PARTICIPANTS));
        involved.addAll(draft.in(RoleFinder.HOST));
        return country == null || involved.isEmpty() || involved.contains(country);
    }

    /**
     * Whether a value rests on the statement's words or on others of its sentence, or the exercise is first heard of
     * there.
     */
    private boolean isAbout(Statement statement, Draft draft, Spans proving) {
        Span around = around(statement);
        boolean first = statement.kind() != Statement.Kind.DIRECT
                && draft.first().span().overlaps(around);
        return first || proving.overlaps(around);
    }

    private Span around(Statement statement) {
        Sentence first = article.sentenceAt(statement.span().start());
        Sentence last = article.sentenceAt(Math.max(0, statement.span().end() - 1));
        Span content = statement.span();
        Span wider = first == null ? content : content.and(first.span());
        return last == null ? wider : wider.and(last.span());
    }
}
