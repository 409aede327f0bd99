package org.lagebild.article;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.lagebild.language.LanguagePack;
import org.lagebild.language.RuleMatch;
import org.lagebild.language.Sentence;
import org.lagebild.language.Span;

/** What a plain text says of itself: headline, authors, medium, and the agencies that it came from. */
final class Surroundings {
    private static final int WORDS_OF_HEADLINE = 30;
    private static final int LINES_WITH_DATELINE = 3;
    private static final int TOKENS_OF_DATELINE = 24;
    private static final int TOKENS_OF_SIGN_OFF = 10;
    private static final Set<String> ORIGINS = Set.of("agency", "note", "byline", "caption-agency");
    private static final String AGENCY = "agency";

    private final String text;
    private final List<TextLine> content = new ArrayList<>();
    private final List<TextLine> furniture = new ArrayList<>();
    private final List<Furniture> kinds = new ArrayList<>();
    private final LanguagePack language;

    Surroundings(String text, List<Span> lines, List<Furniture> found, LanguagePack language) {
        this.text = text;
        this.language = language;
        int next = 0;
        for (int i = 0; i < lines.size(); i++) {
            TextLine line = new TextLine(text, lines.get(i), i, language);
            if (next < found.size() && found.get(next).span().equals(lines.get(i))) {
                furniture.add(line);
                kinds.add(found.get(next++));
            } else {
                content.add(line);
            }
        }
    }

    /** The first line of the article if it does not end like a sentence; else empty. */
    String title() {
        if (content.size() < 2) {
            return "";
        }
        TextLine first = content.get(0);
        boolean asks = first.text().endsWith("?") || first.text().endsWith("!");
        boolean headline = (!first.endsLikeText() || asks) && first.words() <= WORDS_OF_HEADLINE;
        return headline ? first.text() : "";
    }

    /** Names that bylines give, as printed. */
    List<String> authors() {
        Set<String> names = new LinkedHashSet<>();
        for (int i = 0; i < furniture.size(); i++) {
            if (kinds.get(i).kind().equals("byline")) {
                for (RuleMatch match :
                        language.rules("furniture").all(furniture.get(i).sentence())) {
                    String name = match.field("author");
                    if (name != null && names.stream().noneMatch(known -> known.contains(name))) {
                        names.removeIf(name::contains);
                        names.add(name);
                    }
                }
            }
        }
        return List.copyOf(names);
    }

    /** The name of the medium above the headline; null where there is none. */
    @Nullable
    String outlet() {
        for (int i = 0; i < furniture.size(); i++) {
            if (kinds.get(i).rule().equals("place.label")
                    && !content.isEmpty()
                    && furniture.get(i).span().start() < content.get(0).span().start()) {
                return furniture.get(i).text();
            }
        }
        return null;
    }

    /** Agencies that stand in the dateline, in a sign-off or among the sources: where the article says it is from. */
    List<String> agencies() {
        Set<String> found = new LinkedHashSet<>();
        content.stream().limit(LINES_WITH_DATELINE).forEach(line -> addOfDateline(line.sentence(), found));
        if (!content.isEmpty()) {
            addOfSignOff(content.get(content.size() - 1), found);
        }
        for (int i = 0; i < furniture.size(); i++) {
            if (ORIGINS.contains(kinds.get(i).kind())) {
                furniture.get(i).sentence().terms(AGENCY).forEach(hit -> found.add(name(hit)));
            }
        }
        return List.copyOf(found);
    }

    /** "MINSK (dpa/BelTA) – …": in brackets, a dash or the like soon behind them. */
    private static void addOfDateline(Sentence sentence, Set<String> found) {
        List<Sentence.Hit> hits = sentence.terms(AGENCY);
        for (Sentence.Hit hit : hits) {
            if (hit.to() < Math.min(sentence.size(), TOKENS_OF_DATELINE) && isInBrackets(sentence, hit)) {
                found.add(name(hit));
            }
        }
    }

    private static boolean isInBrackets(Sentence sentence, Sentence.Hit hit) {
        int from = hit.from();
        while (from > 0 && isList(sentence.token(from - 1).text())) {
            from--;
        }
        int to = hit.to();
        while (to < sentence.size() && isList(sentence.token(to).text())) {
            to++;
        }
        boolean brackets = from > 0
                && to + 1 < sentence.size()
                && sentence.token(from - 1).text().equals("(")
                && sentence.token(to).text().equals(")");
        return brackets && isDash(sentence.token(to + 1).text());
    }

    private static boolean isList(String form) {
        return form.equals("/") || form.equals(",") || form.length() > 1 && Character.isLetter(form.charAt(0));
    }

    private static boolean isDash(String form) {
        return "-–—.:".contains(form);
    }

    private void addOfSignOff(TextLine last, Set<String> found) {
        Sentence sentence = language.line(
                text,
                Math.max(last.span().start(), last.span().end() - 80),
                last.span().end(),
                0);
        int size = sentence.size();
        if (size > 2 && sentence.token(size - 1).text().equals(")")) {
            sentence.terms(AGENCY).stream()
                    .filter(hit -> size - hit.from() <= TOKENS_OF_SIGN_OFF && isBehindBracket(sentence, hit.from()))
                    .forEach(hit -> found.add(name(hit)));
        }
    }

    private static boolean isBehindBracket(Sentence sentence, int at) {
        for (int i = at - 1; i >= 0; i--) {
            String form = sentence.token(i).text();
            if (form.equals("(")) {
                return true;
            }
            if (form.equals(")")) {
                return false;
            }
        }
        return false;
    }

    private static String name(Sentence.Hit hit) {
        return Objects.requireNonNullElse(hit.value(), "");
    }
}
