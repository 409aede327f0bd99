package org.lagebild.world;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.lagebild.language.KnowledgeProblem;
import org.lagebild.language.KnowledgeSource;

/**
 * A tab-separated file of {@code knowledge/world}: comments, a heading, rows whose cells are asked for by column name.
 */
final class Table {
    private static final String COMMENT = "#";
    private static final String TAB = "\t";
    private static final Pattern SEPARATORS = Pattern.compile("[,;]");

    private final String file;
    private final List<KnowledgeProblem> problems;
    private final Map<String, Integer> columns = new HashMap<>();
    private final List<Row> rows = new ArrayList<>();

    private Table(String file, List<KnowledgeProblem> problems) {
        this.file = file;
        this.problems = problems;
    }

    /** Reads a whole file; faults go to {@code problems}. */
    static Table read(KnowledgeSource source, String file, List<KnowledgeProblem> problems) {
        Table table = new Table(file, problems);
        try (BufferedReader reader =
                new BufferedReader(new InputStreamReader(source.open(file), StandardCharsets.UTF_8))) {
            int number = 0;
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                table.add(++number, line);
            }
        } catch (IOException e) {
            table.problem(0, String.valueOf(e.getMessage()));
        }
        return table;
    }

    private void add(int number, String line) {
        if (line.isBlank() || line.startsWith(COMMENT)) {
            return;
        }
        String[] cells = line.split(TAB, -1);
        if (columns.isEmpty()) {
            for (int i = 0; i < cells.length; i++) {
                columns.put(cells[i].strip(), i);
            }
        } else if (cells.length > columns.size()) {
            problem(number, cells.length + " cells in a table of " + columns.size() + ". Maybe a tab too many?");
        } else {
            rows.add(new Row(number, cells));
        }
    }

    /** One value for each row; a row that cannot be understood is a problem and left out. */
    <T> List<T> map(Function<Row, T> reading) {
        List<T> values = new ArrayList<>(rows.size());
        for (Row row : rows) {
            try {
                values.add(reading.apply(row));
            } catch (IllegalArgumentException e) {
                problem(row.number, String.valueOf(e.getMessage()));
            }
        }
        return values;
    }

    private void problem(int line, String message) {
        problems.add(new KnowledgeProblem(file, line, message));
    }

    /** A row of the table. */
    final class Row {
        private final int number;
        private final String[] cells;

        private Row(int number, String[] cells) {
            this.number = number;
            this.cells = cells;
        }

        /** The cell of a column, empty where the row is shorter. */
        String text(String column) {
            Integer index = columns.get(column);
            if (index == null) {
                throw new IllegalArgumentException("no column \"" + column + "\". Maybe the heading was changed?");
            }
            return index < cells.length ? cells[index].strip() : "";
        }

        /** A cell that must not be empty. */
        String required(String column) {
            String text = text(column);
            if (text.isEmpty()) {
                throw new IllegalArgumentException("\"" + column + "\" is empty. Maybe a tab is missing?");
            }
            return text;
        }

        @Nullable
        String optional(String column) {
            String text = text(column);
            return text.isEmpty() ? null : text;
        }

        double number(String column) {
            String text = required(column);
            try {
                return Double.parseDouble(text);
            } catch (NumberFormatException e) {
                throw new IllegalArgumentException(column + " \"" + text + "\" is no number. Maybe a comma?", e);
            }
        }

        @Nullable
        Integer optionalNumber(String column) {
            return optional(column) == null ? null : Integer.valueOf((int) number(column));
        }

        @Nullable
        LocalDate optionalDate(String column) {
            String text = text(column);
            try {
                return text.isEmpty() ? null : LocalDate.parse(text);
            } catch (DateTimeParseException e) {
                throw new IllegalArgumentException(column + " \"" + text + "\" is no day. Maybe 2004-03-29?", e);
            }
        }

        /** Cells with several values between commas or semicolons. */
        List<String> list(String column) {
            String text = text(column);
            if (text.isEmpty()) {
                return List.of();
            }
            return Arrays.stream(SEPARATORS.split(text))
                    .map(String::strip)
                    .filter(value -> !value.isEmpty())
                    .toList();
        }
    }
}
