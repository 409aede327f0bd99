package org.lagebild.app.export;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.lagebild.picture.Days;
import org.lagebild.picture.Exercise;
import org.lagebild.picture.Site;

/**
 * The columns of the data set "Multinational Military Exercises" in its version 7, with its {@code -9} for what is
 * unknown and {@code xx} for an open day. By its definition an exercise has several states; those of one state are left
 * out.
 */
final class MmeExport implements Export {
    private static final int SLOTS = 39;
    private static final String UNKNOWN = "-9";
    private static final List<String> BEFORE_STATES = List.of(
            "MMEID",
            "Ex_Name",
            "Series_Name",
            "Location",
            "lat",
            "lon",
            "StartDate",
            "s.year",
            "s.month",
            "s.day",
            "EndDate",
            "e.year",
            "e.month",
            "e.day",
            "CPX",
            "Air",
            "Land",
            "Sea",
            "Amphibious",
            "Cyber",
            "Warfighting",
            "Peacekeeping",
            "Humanitarian",
            "FocusDescription",
            "AdditionalParticipantInfo");
    private static final int LETTERS = 26;
    private static final int CODE = 2;

    @Override
    public void write(Iterator<Exported> exercises, Appendable out) throws IOException {
        List<String> columns = new ArrayList<>(BEFORE_STATES);
        for (int i = 0; i < SLOTS; i++) {
            columns.add("State" + (i < LETTERS ? "" : "A") + (char) ('A' + i % LETTERS));
        }
        out.append(CsvLine.of(columns));
        while (exercises.hasNext()) {
            Exported exported = exercises.next();
            if (states(exported.exercise()).size() > 1) {
                out.append(CsvLine.of(line(exported)));
            }
        }
    }

    private static List<@Nullable Object> line(Exported exported) {
        Exercise exercise = exported.exercise();
        Site site = exercise.places().stream().findFirst().orElse(null);
        List<@Nullable Object> line = new ArrayList<>(Arrays.asList(
                "lagebild:" + exercise.id(),
                exercise.name() == null ? UNKNOWN : CsvLine.words(exercise.name()),
                exercise.series(),
                site == null ? UNKNOWN : CsvLine.words(location(exercise)),
                site == null ? null : site.lat(),
                site == null ? null : site.lon()));
        date(line, exercise.start());
        date(line, exercise.end());
        line.add(flag(exported.types().contains("CPX")));
        List.of("air", "land", "sea", "amphibious", "cyber")
                .forEach(domain -> line.add(flag(exercise.domains().contains(domain))));
        // The mission is not read; that is -9 here, and never 0, which would deny it.
        line.addAll(List.of(UNKNOWN, UNKNOWN, UNKNOWN));
        line.add(null);
        line.add(CsvLine.words(participantInfo(exercise)));
        states(exercise).stream().limit(SLOTS).forEach(line::add);
        while (line.size() < BEFORE_STATES.size() + SLOTS) {
            line.add(null);
        }
        return line;
    }

    private static String location(Exercise exercise) {
        return exercise.places().stream().map(Site::name).collect(Collectors.joining(", "));
    }

    private static int flag(boolean value) {
        return value ? 1 : 0;
    }

    private static void date(List<@Nullable Object> line, @Nullable String edtf) {
        Days days = Days.of(edtf);
        if (days == null) {
            line.addAll(List.of(UNKNOWN, UNKNOWN, UNKNOWN, UNKNOWN));
            return;
        }
        int year = days.first().getYear();
        boolean month = days.first().getMonth() == days.last().getMonth();
        String mm = month ? String.valueOf(days.first().getMonthValue()) : "xx";
        String dd = days.isDay() ? String.valueOf(days.first().getDayOfMonth()) : "xx";
        line.add(
                days.isDay()
                        ? mm + "/" + dd + "/" + String.valueOf(year).substring(2)
                        : year + "-"
                                + (month
                                        ? String.format(
                                                Locale.ROOT,
                                                "%02d",
                                                days.first().getMonthValue())
                                        : "xx") + "-xx");
        line.addAll(List.of(year, mm, dd));
    }

    /** Alliances are none of the states; they stand here, as the numbers of troops do. */
    private static String participantInfo(Exercise exercise) {
        List<String> info = new ArrayList<>(
                exercise.participants().stream().filter(code -> !isState(code)).toList());
        exercise.strengthClaims()
                .forEach(claim -> info.add(claim.low() + (claim.low() == claim.high() ? "" : "-" + claim.high())
                        + " troops" + (claim.claimant() == null ? "" : " (" + claim.claimant() + ")")));
        return String.join("; ", info);
    }

    private static List<String> states(Exercise exercise) {
        return exercise.participants().stream()
                .filter(MmeExport::isState)
                .map(code -> new Locale.Builder().setRegion(code).build().getDisplayCountry(Locale.ENGLISH))
                .sorted()
                .toList();
    }

    private static boolean isState(String code) {
        return code.length() == CODE && Arrays.asList(Locale.getISOCountries()).contains(code);
    }
}
