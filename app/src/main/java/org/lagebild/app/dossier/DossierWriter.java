package org.lagebild.app.dossier;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.lagebild.app.dossier.Dossier.Line;
import org.lagebild.app.dossier.Dossier.Section;
import org.lagebild.app.report.Labels;
import org.lagebild.app.store.ArticleRow;
import org.lagebild.app.store.SourceRow;
import org.lagebild.app.store.Store;
import org.lagebild.picture.Exercise;
import org.lagebild.picture.ReportedExercise;
import org.lagebild.picture.Site;
import org.lagebild.picture.analysis.Analysis;
import org.lagebild.picture.judgement.ConflictFinder.Conflict;
import org.lagebild.picture.judgement.Credibility;
import org.lagebild.picture.judgement.StatusJudgement.Step;
import org.lagebild.picture.judgement.StrengthJudgement.StrengthClaim;

/** Puts down what a store knows of one exercise. */
public final class DossierWriter {
    private final Labels labels;
    private final Exercise exercise;
    private final Citations citations;
    private final Map<String, String> grades;
    private final boolean passages;

    private DossierWriter(Exercise exercise, Store store, Labels labels, boolean passages) {
        this.labels = labels;
        this.exercise = exercise;
        this.passages = passages;
        this.citations = Citations.of(exercise, store);
        this.grades = store.sources().stream()
                .collect(Collectors.toMap(SourceRow::source, row -> row.grade().name(), (a, b) -> a));
    }

    /**
     * The dossier of an exercise.
     *
     * @param day that it speaks for
     * @param passages whether each value is shown with the words that it rests on
     */
    public static Dossier of(Exercise exercise, Store store, LocalDate day, Labels labels, boolean passages) {
        return new DossierWriter(exercise, store, labels, passages).dossier(day);
    }

    /** The dossier with what its numbers show, by the lines that they are laid beside. */
    public static Dossier of(
            Exercise exercise,
            Store store,
            LocalDate day,
            Labels labels,
            boolean passages,
            Analysis analysis,
            Collection<org.lagebild.picture.analysis.Line> lines) {
        DossierWriter writer = new DossierWriter(exercise, store, labels, passages);
        Dossier plain = writer.dossier(day);
        List<Section> sections = new ArrayList<>(plain.sections());
        sections.addAll(new AnalysisSections(analysis, lines, labels, writer.citations).sections());
        return new Dossier(plain.title(), plain.facts(), sections, plain.sources());
    }

    private Dossier dossier(LocalDate day) {
        List<Section> sections = new ArrayList<>();
        add(sections, "overview", overview());
        add(
                sections,
                "status.history",
                exercise.statusHistory().stream().map(this::step).toList());
        add(
                sections,
                "strengths",
                exercise.strengthClaims().stream().map(this::strength).toList());
        add(sections, "conflicts", conflicts());
        if (passages) {
            add(sections, "passages", passages());
            add(sections, "assessments", assessments());
        }
        add(sections, "why", exercise.why().stream().map(DossierWriter::plain).toList());
        String title =
                exercise.name() == null ? labels.of("exercise.unnamed") + " (" + exercise.id() + ")" : exercise.name();
        return new Dossier(title, facts(day), sections, sources());
    }

    private void add(List<Section> sections, String key, List<Line> lines) {
        if (!lines.isEmpty()) {
            sections.add(new Section(labels.of(key), lines));
        }
    }

    private List<String> facts(LocalDate day) {
        List<String> facts = new ArrayList<>(List.of(exercise.id(), labels.of("as-of", day)));
        LocalDate last = exercise.lastReport();
        facts.add(
                last == null
                        ? labels.of("freshness.unknown")
                        : labels.of("freshness", last, ChronoUnit.DAYS.between(last, day)));
        facts.add(labels.of("support", exercise.articles(), exercise.origins()));
        return facts;
    }

    private List<Line> overview() {
        List<Line> lines = new ArrayList<>();
        String status = labels.of("status." + exercise.status());
        lines.add(line(
                "status",
                exercise.presumedEnded() ? status + "; " + labels.of("presumed-ended") : status,
                member -> member.status().equals(exercise.status())));
        put(lines, "series", exercise.series(), member -> Objects.equals(member.series(), exercise.series()));
        put(lines, "edition", exercise.edition(), member -> Objects.equals(member.edition(), exercise.edition()));
        put(lines, "aliases", String.join(", ", exercise.aliases()), member -> exercise.aliases()
                .contains(member.name()));
        put(lines, "part_of", exercise.parent(), member -> member.partOf() != null);
        put(lines, "start", exercise.start(), member -> Objects.equals(member.start(), exercise.start()));
        put(lines, "end", exercise.end(), member -> Objects.equals(member.end(), exercise.end()));
        put(lines, "participants", labels.actors(exercise.participants()), m -> !m.participants()
                .isEmpty());
        put(lines, "host", labels.actors(exercise.host()), member -> !member.host()
                .isEmpty());
        exercise.places()
                .forEach(site -> lines.add(line("places", place(site), member -> member.sites().stream()
                        .anyMatch(other -> other.key().equals(site.key())))));
        put(lines, "domains", labels.list("domain", exercise.domains()), member -> !member.domains()
                .isEmpty());
        exercise.phases()
                .forEach(phase -> lines.add(new Line(
                        labels.of("phase"),
                        Objects.toString(phase.name(), phase.exercise()) + " " + span(phase.start(), phase.end()),
                        false,
                        List.of())));
        return lines;
    }

    private static String span(@Nullable String start, @Nullable String end) {
        return Objects.toString(start, "?") + " – " + Objects.toString(end, "?");
    }

    private void put(List<Line> lines, String field, @Nullable String words, Predicate<ReportedExercise> says) {
        if (words != null && !words.isEmpty()) {
            lines.add(line(field, words, says));
        }
    }

    private Line line(String field, String words, Predicate<ReportedExercise> says) {
        return new Line(labels.of("field." + field), words, false, citations.where(says));
    }

    private String place(Site site) {
        String country = site.country() == null || !site.isLocal() ? "" : ", " + labels.actor(site.country());
        return site.name() + country;
    }

    private Line step(Step step) {
        String day =
                step.asOf() == null ? labels.of("day.unknown") : step.asOf().toString();
        return new Line(day, labels.of("status." + step.status()), false, citations.of(step.articles()));
    }

    private Line strength(StrengthClaim claim) {
        String low = labels.number(claim.low());
        String number = claim.low() == claim.high() ? low : low + "–" + labels.number(claim.high());
        String claimant = claim.claimant() == null ? labels.of("speaker.none") : claim.claimant();
        return new Line(
                number,
                claimant + " · " + labels.of("origins.count", claim.origins()) + " · "
                        + credibility(claim.credibility()),
                false,
                citations.of(claim.articles()));
    }

    /** The code of a claim, and the independent reports that it was counted from. */
    private String credibility(Credibility credibility) {
        return labels.of("credibility", credibility.code(), credibility.supporting(), credibility.contradicting());
    }

    private List<Line> conflicts() {
        List<Line> lines = new ArrayList<>();
        for (Conflict conflict : exercise.conflicts()) {
            conflict.values()
                    .forEach(value -> lines.add(new Line(
                            labels.of("field." + conflict.field()),
                            value.value(),
                            false,
                            citations.of(value.articles()))));
        }
        return lines;
    }

    /** The words behind each value, each passage once. */
    private List<Line> passages() {
        Map<String, Line> lines = new LinkedHashMap<>();
        for (ReportedExercise member : exercise.members()) {
            for (Citations.Passage passage : citations.passages(member)) {
                String label = labels.of("field." + passage.field()) + " " + passage.value()
                        + (passage.speaker() == null ? "" : " – " + passage.speaker());
                lines.putIfAbsent(
                        label + passage.words() + member.article(),
                        new Line(label, passage.words(), true, List.of(citations.number(member.article()))));
            }
        }
        return lines.values().stream()
                .sorted(java.util.Comparator.comparing(Line::label))
                .toList();
    }

    private List<Line> assessments() {
        List<Line> lines = new ArrayList<>();
        for (ReportedExercise member : exercise.members()) {
            citations
                    .assessments(member)
                    .forEach(passage -> lines.add(new Line(
                            (passage.speaker() == null ? labels.of("holder.author") : passage.speaker()) + " · "
                                    + labels.of("kind." + passage.field()),
                            passage.words().isEmpty() ? passage.value() : passage.words(),
                            true,
                            List.of(citations.number(member.article())))));
        }
        return lines;
    }

    private static Line plain(String words) {
        return new Line("", words, false, List.of());
    }

    private List<Dossier.Source> sources() {
        return citations.rows().stream()
                .map(row ->
                        new Dossier.Source(citations.number(row.id()), source(row), row.url() == null ? "" : row.url()))
                .toList();
    }

    private String source(ArticleRow row) {
        String day = row.published() == null
                ? labels.of("day.unknown")
                : row.published().toString();
        String grade = grades.getOrDefault(row.host(), "F");
        return (row.title().isEmpty() ? row.source() : row.title()) + " · " + row.host() + " (" + grade + ") · " + day
                + " · " + row.id();
    }
}
