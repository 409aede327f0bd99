package org.lagebild.language;

/**
 * One fault in a knowledge file.
 *
 * @param file path below {@code knowledge/}
 * @param line counted from 1; 0 where the file as a whole is meant
 * @param message what is wrong, naming the value, and "Maybe …"
 */
public record KnowledgeProblem(String file, int line, String message) {
    @Override
    public String toString() {
        return file + ":" + line + ": " + message;
    }
}
