package org.lagebild.fact.exercise;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.lagebild.annotation.Actor;
import org.lagebild.fact.Claim;
import org.lagebild.fact.Statement;
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
    private static final Set<String> PROVING = Set.of("start", "end", "places", "troops", "equipment", "participants");

    private final ArticleView article;

    AnnouncerFinder(ArticleView article) {
        this.article = article;
    }

    void fill(Draft draft) {
        article.statements().stream()
                .filter(statement -> isOfficial(statement) && isInvolved(statement, draft) && isAbout(statement, draft))
                .min(Comparator.comparingInt(statement -> statement.span().start()))
                .ifPresent(statement -> announce(draft, statement));
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
        List<Actor> actors = article.actorsIn(span);
        return actors.stream()
                .anyMatch(actor -> actor.kind() != Actor.Kind.PERSON
                        && (actor.role() == null || !UNOFFICIAL.contains(actor.role())));
    }

    /** Somebody of a state that has no part in it announces nothing. */
    private static boolean isInvolved(Statement statement, Draft draft) {
        String country = statement.speakerCountry();
        Set<String> involved = new TreeSet<>(draft.in(RoleFinder.PARTICIPANTS));
        involved.addAll(draft.in(RoleFinder.HOST));
        return country == null || involved.isEmpty() || involved.contains(country);
    }

    /** Whether the words speak of the exercise itself: its mention stands in them, or a value rests on them. */
    private boolean isAbout(Statement statement, Draft draft) {
        boolean mentioned =
                draft.mentions().stream().anyMatch(mention -> mention.span().overlaps(statement.span()));
        return mentioned
                || draft.claims().stream()
                        .anyMatch(claim ->
                                PROVING.contains(claim.field()) && claim.span().overlaps(statement.span()));
    }
}
