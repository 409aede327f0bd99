package org.lagebild.fact.exercise;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lagebild.fact.Claim;
import org.lagebild.fact.Exercise;
import org.lagebild.fact.Exercise.Status;

/** Makes the exercise of the reading out of a draft. */
final class ExerciseAssembler {
    private final ArticleView article;
    private final StatusJudge statuses;

    ExerciseAssembler(ArticleView article, Topics topics, Findings findings) {
        this.article = article;
        this.statuses = new StatusJudge(article, topics, findings);
    }

    Exercise assemble(int number, Draft draft) {
        ExerciseName name = draft.name();
        Status status = statuses.judge(draft);
        List<Claim> claims = new ArrayList<>(joins(draft));
        claims.addAll(draft.claims());
        return new Exercise(
                "e" + number,
                name == null ? null : name.printed(),
                series(draft),
                name == null ? null : name.edition(),
                status,
                List.copyOf(draft.in("participants")),
                List.copyOf(draft.in("host")),
                List.copyOf(draft.in("observers")),
                List.copyOf(draft.in("invited")),
                List.copyOf(draft.in("withdrawn")),
                List.copyOf(draft.places()),
                value(draft.start()),
                value(draft.end()),
                draft.durationDays(),
                draft.troops(),
                List.copyOf(draft.rivals()),
                List.copyOf(draft.equipment()),
                List.copyOf(draft.in(DomainFinder.DOMAINS)),
                List.copyOf(draft.in(DomainFinder.TYPE)),
                label(draft.partOf()),
                label(draft.preparesFor()),
                draft.respondsTo(),
                draft.purpose(),
                draft.announcedBy(),
                draft.mentions().stream().map(ExerciseMention::span).toList(),
                claims);
    }

    private static @Nullable String value(@Nullable Dates date) {
        return date == null ? null : date.value();
    }

    private static @Nullable String series(Draft draft) {
        ExerciseName name = draft.name();
        Draft later = draft.earlierEditionOf();
        if (name != null) {
            return name.part() ? null : name.series();
        }
        return later == null ? null : series(later);
    }

    private static @Nullable String label(@Nullable Draft draft) {
        return draft == null ? null : draft.label();
    }

    private List<Claim> joins(Draft draft) {
        List<Claim> claims = new ArrayList<>();
        for (int i = 0; i < draft.mentions().size(); i++) {
            claims.add(article.claim(
                    "mentions",
                    null,
                    draft.mentions().get(i).span(),
                    draft.reasons().get(i),
                    Claim.Basis.STATED));
        }
        return claims;
    }
}
