package org.lagebild.fact.exercise;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.lagebild.fact.Claim;
import org.lagebild.fact.Exercise;
import org.lagebild.language.Sentence;

/** Makes the exercise of the reading out of a draft. */
final class ExerciseAssembler {
    private final ArticleView article;

    ExerciseAssembler(ArticleView article) {
        this.article = article;
    }

    Exercise assemble(int number, Draft draft) {
        ExerciseName name = draft.name();
        List<Claim> claims = new ArrayList<>(joins(draft));
        claims.addAll(draft.claims());
        return new Exercise(
                "e" + number,
                name == null ? null : name.printed(),
                series(draft),
                name == null ? null : name.edition(),
                StatusJudge.judge(draft, day(draft.start()), day(draft.end()), article.published()),
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
                List.of(),
                List.copyOf(draft.equipment()),
                domains(draft),
                List.of(),
                null,
                null,
                null,
                null,
                null,
                draft.mentions().stream().map(ExerciseMention::span).toList(),
                claims);
    }

    private static @Nullable String value(@Nullable Dates date) {
        return date == null ? null : date.value();
    }

    private static @Nullable LocalDate day(@Nullable Dates date) {
        return date == null ? null : date.day();
    }

    private static @Nullable String series(Draft draft) {
        ExerciseName name = draft.name();
        Draft later = draft.earlierEditionOf();
        return name != null ? name.series() : later == null ? null : series(later);
    }

    private static List<String> domains(Draft draft) {
        TreeSet<String> found = new TreeSet<>();
        for (ExerciseMention mention : draft.mentions()) {
            for (Sentence.Hit hit : mention.sentence().terms("domain")) {
                if (hit.value() != null) {
                    found.add(hit.value());
                }
            }
        }
        return List.copyOf(found);
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
