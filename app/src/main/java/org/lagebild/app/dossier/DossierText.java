package org.lagebild.app.dossier;

import java.util.List;
import java.util.stream.Collectors;
import org.lagebild.app.report.Labels;

/** A dossier for a terminal. */
final class DossierText {
    private static final int WIDTH = 20;

    private DossierText() {}

    static String of(Dossier dossier, Labels labels) {
        StringBuilder out = new StringBuilder(dossier.title()).append('\n');
        dossier.facts().forEach(fact -> out.append("  ").append(fact).append('\n'));
        for (Dossier.Section section : dossier.sections()) {
            out.append('\n').append(section.title()).append('\n');
            section.lines()
                    .forEach(line -> out.append("  ").append(line(line, labels)).append('\n'));
        }
        out.append('\n').append(labels.of("sources")).append('\n');
        dossier.sources().forEach(source -> out.append("  [" + source.number() + "] " + source.words())
                .append(source.address().isEmpty() ? "" : "  " + source.address())
                .append('\n'));
        return out.toString();
    }

    private static String line(Dossier.Line line, Labels labels) {
        String words = line.quote() ? labels.quoted(line.words()) : line.words();
        String label = line.label().isEmpty()
                ? ""
                : line.label() + " ".repeat(Math.max(1, WIDTH - line.label().length()));
        return label + words + cites(line.cites());
    }

    static String cites(List<Integer> cites) {
        return cites.isEmpty() ? "" : cites.stream().map(String::valueOf).collect(Collectors.joining(", ", " [", "]"));
    }
}
