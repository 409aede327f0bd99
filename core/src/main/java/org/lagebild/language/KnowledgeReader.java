package org.lagebild.language;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;

/**
 * Reads the text files of one language, collecting every fault with its file and line instead of stopping at the first.
 */
final class KnowledgeReader {
    private static final String COMMENT = "#";

    private final KnowledgeSource source;
    private final String folder;
    private final List<KnowledgeProblem> problems = new ArrayList<>();

    KnowledgeReader(KnowledgeSource source, String folder) {
        this.source = source;
        this.folder = folder;
    }

    /** Lines with their numbers, without comments and empty ones; a missing file is a problem. */
    List<Line> lines(String file) {
        List<Line> lines = new ArrayList<>();
        try (BufferedReader reader =
                new BufferedReader(new InputStreamReader(source.open(folder + file), StandardCharsets.UTF_8))) {
            int number = 0;
            for (String text = reader.readLine(); text != null; text = reader.readLine()) {
                number++;
                if (!text.isBlank() && !text.startsWith(COMMENT)) {
                    lines.add(new Line(folder + file, number, text));
                }
            }
        } catch (IOException e) {
            problem(file, 0, e.getMessage() == null ? e.toString() : e.getMessage());
        }
        return lines;
    }

    /** Rows of a tab-separated file, cells stripped; a first row that starts with {@code term} is its heading. */
    List<Row> rows(String file, int leastCells) {
        List<Row> rows = new ArrayList<>();
        for (Line line : lines(file)) {
            String[] cells = line.text().split("\t", -1);
            if (cells.length < leastCells) {
                problem(
                        file,
                        line.number(),
                        "\"" + line.text() + "\" has " + cells.length + " cells, not " + leastCells
                                + ". Maybe spaces stand where a tab should?");
            } else if (!cells[0].equals("term")) {
                rows.add(new Row(line, cells));
            }
        }
        return rows;
    }

    boolean has(String file) {
        return source.has(folder + file);
    }

    /** A file that holds no text; to be closed by the caller. */
    InputStream open(String file) throws IOException {
        return source.open(folder + file);
    }

    Properties properties(String file) {
        Properties properties = new Properties();
        try (InputStreamReader reader = new InputStreamReader(source.open(folder + file), StandardCharsets.UTF_8)) {
            properties.load(reader);
        } catch (IOException | IllegalArgumentException e) {
            problem(file, 0, String.valueOf(e.getMessage()));
        }
        return properties;
    }

    void problem(String file, int line, String message) {
        problems.add(new KnowledgeProblem(folder + file, line, message));
    }

    void add(KnowledgeProblem problem) {
        problems.add(problem);
    }

    void throwProblems() {
        if (!problems.isEmpty()) {
            throw new KnowledgeException(problems);
        }
    }

    /** A line of a file. */
    record Line(String file, int number, String text) {}

    /** A row of a tab-separated file. */
    record Row(Line line, String[] cells) {
        String cell(int index) {
            return index < cells.length ? cells[index].strip() : "";
        }
    }
}
