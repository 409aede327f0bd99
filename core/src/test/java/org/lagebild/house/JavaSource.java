package org.lagebild.house;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** One source file, and the string literals in it, comments left out. */
record JavaSource(Path file, String text) {

    private static final Pattern STRING = Pattern.compile("\"(?:[^\"\\\\\n]|\\\\.)*\"");

    private static final Pattern LABEL = Pattern.compile("\\bcase\\b[\\s,]*$");

    private static final Pattern NAME_AT_END = Pattern.compile("[\\w.]+$");

    private static final Pattern UNICODE = Pattern.compile("\\\\u+([0-9a-fA-F]{4})");

    /** A string as the compiler sees it, with its line, the call it is an argument of, and the code behind it. */
    record Literal(Path file, int line, String value, String call, String after) {

        String where() {
            return file + ":" + line + ": \"" + value + "\"";
        }
    }

    /** Every source file of a module's main code; none where the module is not there. */
    static List<JavaSource> in(Path sources) {
        if (!Files.isDirectory(sources)) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(sources)) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .sorted()
                    .map(JavaSource::read)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The top of the working tree: the nearest folder upwards that holds the modules. */
    static Path root() {
        Path here = Path.of("").toAbsolutePath();
        while (here != null && !Files.isDirectory(here.resolve("knowledge"))) {
            here = here.getParent();
        }
        if (here == null) {
            throw new IllegalStateException("No folder above " + Path.of("").toAbsolutePath() + " holds knowledge/.");
        }
        return here;
    }

    private static JavaSource read(Path file) {
        try {
            return new JavaSource(file, Files.readString(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    List<String> lines() {
        return text.lines().toList();
    }

    List<Literal> literals() {
        List<Literal> found = new ArrayList<>();
        int at = 0;
        while (at < text.length()) {
            int end = endOfElement(at);
            if (text.charAt(at) == '"') {
                found.add(literal(at, end));
            }
            at = end;
        }
        return found;
    }

    private Literal literal(int start, int end) {
        int quote = text.startsWith("\"\"\"", start) ? 3 : 1;
        String raw = text.substring(start + quote, Math.max(start + quote, end - quote));
        int line = (int) text.substring(0, start).lines().count();
        String after = text.substring(end, Math.min(text.length(), end + 30));
        return new Literal(file, Math.max(1, line), decoded(raw).translateEscapes(), callAround(start), after);
    }

    /** The name of the innermost open call left of a position; "case" under a label; else empty. */
    private String callAround(int start) {
        String before =
                STRING.matcher(text.substring(Math.max(0, start - 600), start)).replaceAll("");
        if (LABEL.matcher(before).find()) {
            return "case";
        }
        int open = openParenthesis(before);
        Matcher name = NAME_AT_END.matcher(open < 0 ? "" : before.substring(0, open));
        return name.find() ? name.group() : "";
    }

    private static int openParenthesis(String before) {
        int depth = 0;
        for (int at = before.length() - 1; at >= 0 && ";{}".indexOf(before.charAt(at)) < 0; at--) {
            depth += before.charAt(at) == ')' ? 1 : before.charAt(at) == '(' ? -1 : 0;
            if (depth < 0) {
                return at;
            }
        }
        return -1;
    }

    private static String decoded(String raw) {
        return UNICODE.matcher(raw)
                .replaceAll(m -> Matcher.quoteReplacement(String.valueOf((char) Integer.parseInt(m.group(1), 16))));
    }

    private int endOfElement(int at) {
        if (text.startsWith("//", at)) {
            return after("\n", at);
        }
        if (text.startsWith("/*", at)) {
            return after("*/", at + 2);
        }
        if (text.startsWith("\"\"\"", at)) {
            return closing("\"\"\"", at + 3);
        }
        char first = text.charAt(at);
        return first == '"' || first == '\'' ? closing(String.valueOf(first), at + 1) : at + 1;
    }

    private int after(String mark, int from) {
        int end = text.indexOf(mark, from);
        return end < 0 ? text.length() : end + mark.length();
    }

    private int closing(String quote, int from) {
        int at = from;
        while (at < text.length() && !text.startsWith(quote, at)) {
            at += text.charAt(at) == '\\' ? 2 : 1;
        }
        return Math.min(text.length(), at + quote.length());
    }
}
