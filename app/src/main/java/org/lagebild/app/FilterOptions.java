package org.lagebild.app;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.lagebild.app.store.ExerciseFilter;
import org.lagebild.app.store.Near;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** Which exercises, the same for all commands that list some; all conditions must hold. */
final class FilterOptions {
    private static final int COORDINATES = 2;

    @Option(
            names = "--participant",
            paramLabel = "CODE",
            split = ",",
            description = "takes part, e.g. BY,RU (all of them)")
    private List<String> participants = new ArrayList<>();

    @Option(names = "--country", paramLabel = "CODE", split = ",", description = "lies in one of these states")
    private List<String> countries = new ArrayList<>();

    @Option(names = "--place", paramLabel = "NAME", description = "words of a place's name")
    private @Nullable String place;

    @Option(names = "--border", paramLabel = "CODE[:CODE]", description = "near the border of a state, or between two")
    private @Nullable String border;

    @Option(names = "--point", paramLabel = "LAT,LON", description = "near a point")
    private @Nullable String point;

    @Option(names = "--within", paramLabel = "KM", description = "how near (default: ${DEFAULT-VALUE})")
    private double within = 100;

    @Option(
            names = "--status",
            paramLabel = "STATUS",
            split = ",",
            description = "planned, ongoing, completed, cancelled, postponed, unknown, presumed_ended")
    private List<String> statuses = new ArrayList<>();

    @Option(names = "--from", paramLabel = "DATE", description = "goes on on this day or later (YYYY-MM-DD)")
    private @Nullable LocalDate from;

    @Option(names = "--to", paramLabel = "DATE", description = "has begun on this day or before")
    private @Nullable LocalDate to;

    @Option(names = "--min-troops", paramLabel = "N", description = "somebody claims at least so many")
    private @Nullable Long least;

    @Option(names = "--max-troops", paramLabel = "N", description = "somebody claims at most so many")
    private @Nullable Long most;

    @Option(
            names = "--domain",
            paramLabel = "DOMAIN",
            split = ",",
            description = "land, air, sea, cyber … (one of them)")
    private List<String> domains = new ArrayList<>();

    @Option(names = "--series", paramLabel = "ID", description = "of this series")
    private @Nullable String series;

    @Option(names = "--reported-in", paramLabel = "CODE", description = "one of the articles is in this language")
    private @Nullable String language;

    @Option(names = "--min-origins", paramLabel = "N", description = "at least so many independent reports")
    private int origins;

    @Option(names = "--text", paramLabel = "WORDS", description = "words of its name")
    private @Nullable String text;

    @Mixin
    private AsOfOption asOf = new AsOfOption();

    @Nullable
    LocalDate asOf() {
        return asOf.day();
    }

    ExerciseFilter filter() {
        return new ExerciseFilter(
                upper(participants),
                upper(countries),
                place,
                near(),
                statuses.stream().map(status -> status.toLowerCase(Locale.ROOT)).toList(),
                from,
                to,
                least,
                most,
                domains,
                series,
                language,
                origins,
                text,
                asOf.day());
    }

    /** States in capitals; names of alliances stay. */
    private static List<String> upper(List<String> codes) {
        return codes.stream()
                .map(code -> code.length() == 2 ? code.toUpperCase(Locale.ROOT) : code)
                .toList();
    }

    private @Nullable Near near() {
        if (border != null) {
            String[] states = border.toUpperCase(Locale.ROOT).split(":", -1);
            return new Near.Border(states[0], states.length > 1 ? states[1] : null, within);
        }
        return point == null ? null : point(point);
    }

    private Near point(String text) {
        String[] parts = text.split(",", -1);
        try {
            if (parts.length == COORDINATES) {
                return new Near.Point(
                        Double.parseDouble(parts[0].strip()), Double.parseDouble(parts[1].strip()), within);
            }
        } catch (NumberFormatException e) {
            throw new TypeConversionException(noPoint(text));
        }
        throw new TypeConversionException(noPoint(text));
    }

    private static String noPoint(String text) {
        return "\"" + text + "\" is no point. Maybe --point 53.9,27.57?";
    }
}
