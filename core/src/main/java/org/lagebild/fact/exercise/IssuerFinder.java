package org.lagebild.fact.exercise;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lagebild.language.NounPhrases;
import org.lagebild.language.NounPhrases.Phrase;
import org.lagebild.language.Sentence;
import org.lagebild.language.Span;

/** Finds the official body that issued a text as its own: one of the first lines holds nothing but its name. */
final class IssuerFinder {
    private static final String ISSUER = "issuer";
    private static final int FIRST_LINES = 3;

    private IssuerFinder() {}

    /** The name of the body; null where the text is nobody's release. */
    static @Nullable Span find(ArticleView article) {
        List<Span> lines = article.lines();
        for (Span line : lines.subList(0, Math.min(FIRST_LINES, lines.size()))) {
            Span issuer = in(article.line(line));
            if (issuer != null) {
                return issuer;
            }
        }
        return null;
    }

    private static @Nullable Span in(Sentence line) {
        int from = 0;
        for (int i = 0; i <= line.size(); i++) {
            if (i == line.size() || line.token(i).text().equals("|")) {
                Span part = part(line, from, i);
                if (part != null) {
                    return part;
                }
                from = i + 1;
            }
        }
        return null;
    }

    /** One noun phrase and nothing else, a preposition before it aside: "From Fleet Public Affairs". */
    private static @Nullable Span part(Sentence line, int from, int to) {
        int first = from < to && line.isTagged(from, "ADP") ? from + 1 : from;
        Phrase phrase = first < to ? new NounPhrases(line).at(first, to) : null;
        boolean whole = phrase != null && phrase.to() == to;
        return whole && holdsIssuer(line, first, to) ? line.span(first, to) : null;
    }

    private static boolean holdsIssuer(Sentence line, int from, int to) {
        boolean issuer = false;
        for (int i = from; i < to; i++) {
            if (line.is(i, "exercise") || line.is(i, "number")) {
                return false;
            }
            issuer |= line.is(i, ISSUER) || line.termsAt(i, ISSUER).stream().anyMatch(hit -> hit.to() <= to);
        }
        return issuer;
    }
}
