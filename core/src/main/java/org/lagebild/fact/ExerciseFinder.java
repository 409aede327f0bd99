package org.lagebild.fact;

import java.util.List;
import org.lagebild.annotation.AnnotatedArticle;
import org.lagebild.fact.exercise.Exercises;
import org.lagebild.language.LanguagePack;
import org.lagebild.world.World;

/** Finds exercises. */
final class ExerciseFinder {
    private final Exercises exercises;

    ExerciseFinder(LanguagePack language, World world) {
        this.exercises = new Exercises(language, world);
    }

    List<Exercise> find(AnnotatedArticle article, List<Statement> statements) {
        return exercises.find(article, statements);
    }
}
