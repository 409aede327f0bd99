package org.lagebild.fact;

import java.util.List;
import org.lagebild.annotation.AnnotatedArticle;
import org.lagebild.fact.assessment.AssessmentReader;
import org.lagebild.language.LanguagePack;
import org.lagebild.world.World;

/**
 * The third stage: statements first, so that every later value knows its claimant; assessments last, so that they know
 * their exercise.
 */
public final class FactFinder {
    private final StatementFinder statements;
    private final ExerciseFinder exercises;
    private final EventFinder events;
    private final AssessmentFinder assessments;

    public FactFinder(LanguagePack language, World world) {
        this.statements = new StatementFinder(language);
        this.exercises = new ExerciseFinder(language, world);
        this.events = new EventFinder(language);
        this.assessments = new AssessmentFinder(language);
    }

    /** Everything the article says; of one that is not relevant only who says what. */
    public Facts find(AnnotatedArticle article) {
        List<Statement> said = statements.find(article);
        List<Exercise> reported = exercises.find(article, said);
        List<Event> happened = events.find(article, said, reported);
        if (reported.isEmpty() && happened.isEmpty()) {
            return new Facts(List.of(), List.of(), said, List.of(), List.of());
        }
        AssessmentReader.Found judged = assessments.find(article, said, reported);
        return new Facts(reported, happened, said, judged.degrees(), judged.qualifications());
    }
}
