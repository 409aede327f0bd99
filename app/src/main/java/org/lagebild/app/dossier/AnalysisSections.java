package org.lagebild.app.dossier;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.lagebild.app.dossier.Dossier.Line;
import org.lagebild.app.dossier.Dossier.Section;
import org.lagebild.app.report.Labels;
import org.lagebild.picture.analysis.Analysis;
import org.lagebild.picture.analysis.BaseRate;
import org.lagebild.picture.analysis.BorderDistances;
import org.lagebild.picture.analysis.Extensions;
import org.lagebild.picture.analysis.LeadTime;
import org.lagebild.picture.analysis.Ledger;
import org.lagebild.picture.analysis.NextEdition;
import org.lagebild.picture.analysis.Pattern;

/** What the numbers of an exercise show, as parts of its dossier; each with the numbers, none with a verdict. */
record AnalysisSections(
        Analysis analysis, Collection<org.lagebild.picture.analysis.Line> lines, Labels labels, Citations citations) {
    List<Section> sections() {
        List<Section> sections = new ArrayList<>();
        add(sections, "ledger", analysis.ledger().rows(), this::row);
        add(sections, "territories", analysis.ledger().territories(), this::territory);
        add(sections, "lead-time", listed(analysis.leadTime()), this::lead);
        add(sections, "pattern", analysis.pattern().features(), this::feature);
        add(sections, "borders", analysis.borders().places(), this::near);
        add(sections, "borders.reported", changing(analysis.borders()), this::reported);
        add(sections, "extensions", analysis.extensions(), this::extension);
        add(sections, "next-edition", listed(analysis.nextEdition()), this::next);
        add(sections, "base-rates", analysis.baseRates(), this::rate);
        return sections;
    }

    private <T> void add(List<Section> sections, String key, List<T> items, Function<T, Line> writer) {
        if (!items.isEmpty()) {
            sections.add(new Section(
                    labels.of("analysis." + key), items.stream().map(writer).toList()));
        }
    }

    private static <T> List<T> listed(@Nullable T item) {
        return item == null ? List.of() : List.of(item);
    }

    /** The distances of report after report, where they differ. */
    private static List<BorderDistances.Reported> changing(BorderDistances borders) {
        return borders.change().filter(km -> km != 0).isPresent() ? borders.reports() : List.of();
    }

    private Line row(Ledger.Row row) {
        String claimant = row.claimant() == null ? labels.of("speaker.none") : row.claimant();
        String sides = row.sides().isEmpty() ? "" : " (" + labels.actors(row.sides()) + ")";
        return line(
                range(row.low(), row.high()),
                claimant + sides + " · " + labels.of("origins.count", row.origins()) + " · "
                        + standings(row.standings()));
    }

    private Line territory(Ledger.Territory territory) {
        return line(
                labels.actor(territory.state()),
                String.join(", ", territory.exercises()) + " · " + range(territory.lowest(), territory.highest())
                        + " · " + standings(territory.standings()));
    }

    /** Each line with its number: "observation (13,000): just below". */
    private String standings(Map<String, org.lagebild.picture.analysis.Line.Standing> standings) {
        return lines.stream()
                .filter(line -> standings.containsKey(line.name()))
                .map(line -> words("line", line.name()) + " (" + labels.number(line.troops()) + "): "
                        + named("standing", standings.get(line.name())))
                .collect(Collectors.joining("; "));
    }

    private Line lead(LeadTime lead) {
        return new Line(
                lead.first().toString(),
                labels.of("lead-time", days(lead.least(), lead.most()), lead.asked()),
                false,
                citations.of(List.of(lead.article())));
    }

    private static String days(long least, long most) {
        return least == most ? String.valueOf(least) : least + "–" + most;
    }

    private Line feature(Pattern.Feature feature) {
        return line(
                words("feature", feature.name()),
                labels.of(
                                "pattern",
                                feature.value(),
                                String.join(", ", feature.earlier()),
                                feature.n(),
                                feature.alike())
                        + (feature.isDeparture() ? " · " + labels.of("pattern.departure") : ""));
    }

    private Line near(BorderDistances.Near near) {
        return line(near.place(), labels.number(near.km()) + " km · " + near.states());
    }

    private Line reported(BorderDistances.Reported reported) {
        return new Line(
                reported.day() == null
                        ? labels.of("day.unknown")
                        : reported.day().toString(),
                reported.place() + ", " + labels.number(reported.km()) + " km",
                false,
                citations.of(List.of(reported.article())));
    }

    private Line extension(Extensions.Extension extension) {
        return new Line(
                extension.reported().toString(),
                extension.from() + " → " + extension.to(),
                false,
                citations.of(List.of(extension.article())));
    }

    private Line next(NextEdition next) {
        String months = next.months().stream().map(String::valueOf).collect(Collectors.joining(", "));
        return line(
                next.series() + " " + next.year(),
                labels.of("next-edition", months, next.n(), named("basis", next.basis())));
    }

    private Line rate(BaseRate rate) {
        return line(
                words("signal", rate.signal()),
                labels.of(
                        "base-rate",
                        rate.followed(),
                        rate.with(),
                        rate.followedWithout(),
                        rate.without(),
                        rate.days()));
    }

    private String range(long low, long high) {
        return low == high ? labels.number(low) : labels.number(low) + "–" + labels.number(high);
    }

    /** The words of a name, or the name itself where a user brought it. */
    private String words(String kind, String name) {
        String slug = name.toLowerCase(Locale.ROOT).replace(' ', '-').replace('_', '-');
        String words = labels.of(kind + "." + slug);
        return words.equals(slug) ? name : words;
    }

    private String named(String kind, @Nullable Enum<?> value) {
        return words(kind, String.valueOf(value).toLowerCase(Locale.ROOT));
    }

    private static Line line(String label, String words) {
        return new Line(label, words, false, List.of());
    }
}
