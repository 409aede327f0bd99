package org.lagebild.app.report;

import java.io.PrintStream;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.lagebild.article.Article;
import org.lagebild.article.Furniture;
import org.lagebild.article.Published;
import org.lagebild.fact.Assessment;
import org.lagebild.fact.Claim;
import org.lagebild.fact.Event;
import org.lagebild.fact.Exercise;
import org.lagebild.fact.Statement;
import org.lagebild.language.Span;
import org.lagebild.reading.Reading;

/** Prints readings for people: every value with the passage that it rests on. */
public final class ReportWriter {
    private static final int LONGEST_PASSAGE = 110;
    private static final Set<Claim.Basis> OPEN = EnumSet.of(Claim.Basis.UNDISCLOSED, Claim.Basis.UNKNOWN);
    private static final int LABEL_WIDTH = 20;

    private final PrintStream out;
    private final Labels labels;
    private final Style style;
    private final boolean explain;
    private final Collection<String> languages;

    /**
     * @param explain whether the rule behind each value is shown
     * @param languages codes of the languages that can be read, for the message on others
     */
    public ReportWriter(PrintStream out, Labels labels, Style style, boolean explain, Collection<String> languages) {
        this.out = out;
        this.labels = labels;
        this.style = style;
        this.explain = explain;
        this.languages = languages;
    }

    /** Prints one reading and a blank line. */
    public void print(Reading reading) {
        Article article = reading.article();
        out.println(style.title(article.source()) + headline(article));
        if (article.language() == null) {
            out.println("  " + style.warning(labels.of("article.language.unknown", String.join(", ", languages))));
        } else if (!reading.relevant()) {
            out.println("  " + labels.of("article.irrelevant"));
        }
        String text = article.text();
        grounds(article.published(), text);
        reading.facts()
                .exercises()
                .forEach(exercise -> exercise(exercise, text, reading.facts().statements()));
        reading.facts().events().forEach(event -> event(event, text));
        if (reading.relevant()) {
            statements(reading.facts().statements(), text);
            assessments(reading.facts().assessments(), text);
        }
        furniture(article.furniture());
        out.println();
    }

    private String headline(Article article) {
        String title = article.title().isEmpty() ? "" : " · " + article.title();
        String language = article.language() == null ? "" : " · " + article.language();
        return title + language + " · " + published(article.published());
    }

    private String published(Published published) {
        String basis = " (" + labels.of("published." + published.basis().name().toLowerCase(Locale.ROOT)) + ")";
        if (published.value() != null) {
            return published.value() + basis;
        } else if (published.earliest() == null && published.latest() == null) {
            return labels.of("published.open");
        }
        return between(published.earliest(), published.latest()) + basis;
    }

    private String between(@Nullable LocalDate earliest, @Nullable LocalDate latest) {
        String key = earliest == null ? "before" : latest == null ? "after" : "between";
        return labels.of("published." + key, String.valueOf(earliest), String.valueOf(latest));
    }

    /** The words that a day which nobody gave was worked out from. */
    private void grounds(Published published, String text) {
        if (published.value() == null) {
            published
                    .grounds()
                    .forEach(ground -> out.println("  " + between(ground.earliest(), ground.latest()) + ": "
                            + passage(text, ground.span()) + rule(ground.rule())));
        }
    }

    private void exercise(Exercise exercise, String text, List<Statement> statements) {
        String name = exercise.name() == null ? labels.of("exercise.unnamed") : exercise.name();
        out.println("  " + style.heading(labels.of("exercise") + " " + exercise.id() + ": " + name) + "  "
                + passage(text, exercise.mentions().stream().findFirst().orElse(null)));
        fields(ExerciseFields.of(exercise, labels), exercise.claims(), text, statements);
        open(exercise.claims(), text);
    }

    private void event(Event event, String text) {
        out.println(
                "  " + style.heading(labels.of("event") + " " + event.id() + ": " + labels.of("event." + event.type()))
                        + "  " + passage(text, event.span()) + rule(event.rule()));
        fields(ExerciseFields.of(event, labels), event.claims(), text, List.of());
        open(event.claims(), text);
    }

    private void fields(Map<String, String> fields, List<Claim> claims, String text, List<Statement> statements) {
        fields.forEach((field, value) -> {
            Optional<Claim> claim = claims.stream()
                    .filter(c -> c.field().equals(field) && c.value() != null)
                    .findFirst();
            line(
                    field,
                    value,
                    claim.map(c -> passage(text, c.span()) + claimant(c, statements) + rule(c.rule()))
                            .orElse(""));
        });
    }

    private String claimant(Claim claim, List<Statement> statements) {
        return statements.stream()
                .filter(statement -> statement.id().equals(claim.statement()) && statement.speaker() != null)
                .map(statement -> " – " + statement.speaker())
                .findFirst()
                .orElse("");
    }

    private void open(List<Claim> claims, String text) {
        claims.stream().filter(claim -> OPEN.contains(claim.basis())).forEach(claim -> open(claim, text));
    }

    /** What the text says is undisclosed or unknown. */
    private void open(Claim claim, String text) {
        String basis = labels.of("basis." + claim.basis().name().toLowerCase(Locale.ROOT));
        line(claim.field(), basis, passage(text, claim.span()) + rule(claim.rule()));
    }

    private void line(String field, String value, String evidence) {
        String label = labels.of("field." + field);
        String padding = " ".repeat(Math.max(1, LABEL_WIDTH - label.length()));
        out.println("    " + style.label(label) + padding + value + (evidence.isEmpty() ? "" : "  " + evidence));
    }

    private void statements(List<Statement> statements, String text) {
        if (!statements.isEmpty()) {
            out.println("  " + style.heading(labels.of("statements")));
        }
        for (Statement statement : statements) {
            String country = statement.speakerCountry() == null ? "" : " [" + statement.speakerCountry() + "]";
            String via = statement.via().isEmpty() ? "" : ", " + labels.of("via", String.join(", ", statement.via()));
            String kind = labels.of("statement."
                    + statement.kind().name().toLowerCase(Locale.ROOT).replace('_', '-'));
            out.println("    " + statement.id() + " " + speaker(statement.speaker()) + country + via + " · "
                    + style.label(kind) + ": " + passage(text, statement.span()) + rule(statement.rule()));
        }
    }

    private String speaker(@Nullable String speaker) {
        return speaker == null ? labels.of("speaker.none") : speaker;
    }

    private void assessments(List<Assessment> assessments, String text) {
        if (!assessments.isEmpty()) {
            out.println("  " + style.heading(labels.of("assessments")));
        }
        for (Assessment assessment : assessments) {
            String holder = assessment.holder().equals("author") ? labels.of("holder.author") : assessment.holder();
            out.println("    " + assessment.id() + " " + holder + ": " + passage(text, assessment.span()) + " · "
                    + labels.of("kind." + assessment.kind().name().toLowerCase(Locale.ROOT)) + interval(assessment)
                    + about(assessment, text) + rule(assessment.rule()));
        }
    }

    private String about(Assessment assessment, String text) {
        return assessment.about() == null ? "" : " · " + labels.of("about", passage(text, assessment.about()));
    }

    /** The widest interval, then each scale's own. */
    private String interval(Assessment assessment) {
        if (assessment.low() == null || assessment.high() == null) {
            return "";
        }
        String scales = new TreeMap<>(assessment.scales())
                .entrySet().stream()
                        .map(scale -> scale.getKey() + " " + percent(scale.getValue()[0], scale.getValue()[1]))
                        .collect(Collectors.joining("; "));
        return " " + percent(assessment.low(), assessment.high()) + (scales.isEmpty() ? "" : " (" + scales + ")");
    }

    private String percent(double low, double high) {
        return labels.of("probability", Math.round(low * 100), Math.round(high * 100));
    }

    private void furniture(List<Furniture> furniture) {
        if (!furniture.isEmpty()) {
            String kinds = furniture.stream()
                    .collect(Collectors.groupingBy(Furniture::kind, TreeMap::new, Collectors.counting()))
                    .entrySet()
                    .stream()
                    .map(kind -> labels.of("furniture." + kind.getKey()) + " " + kind.getValue())
                    .collect(Collectors.joining(", "));
            line("furniture", labels.of("furniture.count", furniture.size(), kinds), "");
        }
    }

    private String passage(String text, @Nullable Span span) {
        if (span == null) {
            return "";
        }
        String words = span.of(text).replace('\n', ' ').strip();
        String shortened = words.length() <= LONGEST_PASSAGE
                ? words
                : words.substring(
                                0,
                                words.offsetByCodePoints(
                                        0, Math.min(LONGEST_PASSAGE, words.codePointCount(0, words.length()))))
                        + " …";
        return style.passage(labels.quoted(shortened));
    }

    private String rule(String rule) {
        return explain ? style.label(" [" + labels.of("rule", rule) + "]") : "";
    }
}
