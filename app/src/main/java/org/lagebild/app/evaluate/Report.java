package org.lagebild.app.evaluate;

import java.io.PrintStream;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The figures of an evaluation, and what was missed. */
public record Report(String title, List<Figure> figures, List<Miss> misses) {

    private static final int MISS_WIDTH = 160;

    /** The figure of that name, if there is one. */
    public Optional<Figure> figure(String name) {
        return figures.stream()
                .filter(figure -> figure.name().strip().equals(name))
                .findFirst();
    }

    /** Prints one figure a line, before them the misses by kind if wanted. */
    public void print(PrintStream out, boolean withMisses) {
        if (withMisses) {
            missesByKind().forEach((kind, list) -> print(out, kind, list));
        }
        out.println(title);
        figures.forEach(out::println);
    }

    /** The misses by kind, the kinds in the order of the alphabet. */
    public Map<String, List<Miss>> missesByKind() {
        return misses.stream().collect(Collectors.groupingBy(Miss::kind, TreeMap::new, Collectors.toList()));
    }

    private static void print(PrintStream out, String kind, List<Miss> misses) {
        out.println(kind + " (" + misses.size() + ")");
        misses.forEach(miss -> out.println("  " + miss.article() + "  " + shortened(miss.what())));
        out.println();
    }

    private static String shortened(String what) {
        String line = what.replace('\n', ' ');
        return line.length() <= MISS_WIDTH ? line : line.substring(0, MISS_WIDTH) + "…";
    }
}
