package org.lagebild.article;

import java.util.List;
import org.lagebild.language.LanguagePack;
import org.lagebild.language.Span;

/** Tells which lines of a plain text are no part of the article. */
final class FurnitureFinder {
    private final LanguagePack language;

    FurnitureFinder(LanguagePack language) {
        this.language = language;
    }

    List<Furniture> find(String text, List<Span> lines) {
        return language.code().isEmpty() || text.isEmpty() ? List.of() : List.of();
    }
}
