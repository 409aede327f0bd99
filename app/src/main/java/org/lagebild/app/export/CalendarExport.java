package org.lagebild.app.export;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.lagebild.picture.Days;
import org.lagebild.picture.Exercise;
import org.lagebild.picture.Site;

/**
 * iCalendar, RFC 5545: one event an exercise, over all days on which it may take place. Where days are open the event
 * is tentative and says so; exercises of unknown dates are left out.
 */
final class CalendarExport implements Export {
    private static final int LINE_BYTES = 75;
    private static final String END = "\r\n";

    @Override
    public void write(Iterator<Exported> exercises, Appendable out) throws IOException {
        out.append("BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//Lagebild//Exercises//EN\r\nCALSCALE:GREGORIAN\r\n");
        while (exercises.hasNext()) {
            Exported exported = exercises.next();
            Days start = Days.of(exported.exercise().start());
            Days end = Days.of(exported.exercise().end());
            if (start != null) {
                event(exported, start, end == null ? start : end, out);
            } else if (end != null) {
                event(exported, end, end, out);
            }
        }
        out.append("END:VCALENDAR\r\n");
    }

    private static void event(Exported exported, Days start, Days end, Appendable out) throws IOException {
        Exercise exercise = exported.exercise();
        LocalDate last = end.last().isBefore(start.first()) ? start.last() : end.last();
        out.append("BEGIN:VEVENT\r\n");
        line(out, "UID", escaped(exercise.id()) + "@lagebild.org");
        line(out, "DTSTAMP", basic(exported.last().orElse(start.first())) + "T000000Z");
        line(out, "DTSTART;VALUE=DATE", basic(start.first()));
        line(out, "DTEND;VALUE=DATE", basic(last.plusDays(1)));
        line(out, "SUMMARY", escaped(exported.title()));
        line(out, "STATUS", status(exercise, start.isDay() && end.isDay()));
        line(out, "DESCRIPTION", escaped(description(exported)));
        if (!exercise.places().isEmpty()) {
            line(
                    out,
                    "LOCATION",
                    escaped(exercise.places().stream().map(Site::name).collect(Collectors.joining(", "))));
        }
        List<Site> spots = exported.spots();
        if (spots.size() == 1) {
            line(out, "GEO", spots.get(0).lat() + ";" + spots.get(0).lon());
        }
        if (!exercise.domains().isEmpty()) {
            line(
                    out,
                    "CATEGORIES",
                    exercise.domains().stream().map(CalendarExport::escaped).collect(Collectors.joining(",")));
        }
        out.append("END:VEVENT\r\n");
    }

    private static String status(Exercise exercise, boolean daysKnown) {
        return exercise.status().equals("cancelled") ? "CANCELLED" : daysKnown ? "CONFIRMED" : "TENTATIVE";
    }

    private static String description(Exported exported) {
        Exercise exercise = exported.exercise();
        return "status: " + exercise.status()
                + "\nstart: " + open(exercise.start())
                + "\nend: " + open(exercise.end())
                + "\nparticipants: " + String.join(", ", exercise.participants())
                + "\nindependent reports: " + exercise.origins()
                + "\n" + String.join("\n", exported.addresses());
    }

    private static String open(@Nullable String date) {
        return date == null ? "unknown" : date;
    }

    private static String basic(LocalDate day) {
        return day.format(DateTimeFormatter.BASIC_ISO_DATE);
    }

    private static String escaped(String text) {
        return text.replace("\\", "\\\\")
                .replace(";", "\\;")
                .replace(",", "\\,")
                .replaceAll("\\R", "\\\\n")
                .replaceAll("\\p{Cntrl}", " ");
    }

    /** A content line, folded so that no line has more than 75 bytes. */
    private static void line(Appendable out, String name, String value) throws IOException {
        int bytes = 0;
        String content = name + ':' + value;
        for (int i = 0; i < content.length(); i = content.offsetByCodePoints(i, 1)) {
            String point = Character.toString(content.codePointAt(i));
            int more = point.getBytes(StandardCharsets.UTF_8).length;
            if (bytes + more > LINE_BYTES) {
                out.append(END).append(' ');
                bytes = 1;
            }
            out.append(point);
            bytes += more;
        }
        out.append(END);
    }
}
