package org.lagebild.fact;

import java.util.List;
import org.lagebild.annotation.AnnotatedArticle;
import org.lagebild.language.LanguagePack;
import org.lagebild.language.RuleSet;

/** Finds events. */
final class EventFinder {
    private final RuleSet rules;

    EventFinder(LanguagePack language) {
        this.rules = language.rules("events");
    }

    List<Event> find(AnnotatedArticle article, List<Statement> statements) {
        article.sentences().forEach(rules::longest);
        return List.of();
    }
}
