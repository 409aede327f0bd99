package org.lagebild.article;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lagebild.ingest.RawArticle;
import org.lagebild.language.LanguagePack;
import org.lagebild.language.Span;

/** The first stage: text and what is known around it. */
public final class ArticleReader {
    private final Map<String, LanguagePack> packs;

    public ArticleReader(Map<String, LanguagePack> packs) {
        this.packs = packs;
    }

    /** Reads what came in; an article in a language that no pack exists for comes out without a language. */
    public Article read(RawArticle raw) {
        String text = raw.text() == null ? "" : raw.text();
        List<Span> lines = lines(text);
        Optional<LanguagePack> language = language(raw, text);
        List<Furniture> furniture = language.map(pack -> new FurnitureFinder(pack).find(text, lines))
                .orElse(List.of());
        return new Article(
                raw.source(),
                text,
                language.map(LanguagePack::code).orElse(null),
                "",
                published(raw),
                null,
                List.of(),
                List.of(),
                lines,
                furniture);
    }

    private Optional<LanguagePack> language(RawArticle raw, String text) {
        Collection<LanguagePack> all = packs.values();
        return raw.language() != null && packs.containsKey(raw.language())
                ? Optional.of(packs.get(raw.language()))
                : LanguageGuess.of(text, all);
    }

    private static Published published(RawArticle raw) {
        return raw.published() == null ? Published.UNKNOWN : Published.on(raw.published(), Published.Basis.GIVEN);
    }

    private static List<Span> lines(@Nullable String text) {
        List<Span> lines = new ArrayList<>();
        int start = 0;
        for (int i = 0; text != null && i <= text.length(); i++) {
            if (i == text.length() || text.charAt(i) == '\n') {
                if (!text.substring(start, i).isBlank()) {
                    lines.add(new Span(start, i));
                }
                start = i + 1;
            }
        }
        return lines;
    }
}
