package org.lagebild.app.dossier;

import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.lagebild.app.report.Labels;

/** A dossier in CommonMark; citations are links to the list of sources. */
final class DossierMarkdown {
    private static final Pattern SPECIAL = Pattern.compile("[\\\\`*_{}\\[\\]<>#|~&]");
    private static final Pattern LIST_MARK = Pattern.compile("^(\\s*)([-+]|\\d+[.)])(?=\\s)");

    private DossierMarkdown() {}

    static String of(Dossier dossier, Labels labels) {
        StringBuilder out = new StringBuilder("# " + text(dossier.title()) + "\n\n");
        dossier.facts().forEach(fact -> out.append("- ").append(text(fact)).append('\n'));
        for (Dossier.Section section : dossier.sections()) {
            out.append("\n## ").append(text(section.title())).append("\n\n");
            section.lines()
                    .forEach(line -> out.append("- ").append(line(line, labels)).append('\n'));
        }
        out.append("\n## ").append(text(labels.of("sources"))).append("\n\n");
        dossier.sources()
                .forEach(source -> out.append("<a id=\"s" + source.number() + "\"></a>\\[" + source.number() + "\\] ")
                        .append(text(source.words()))
                        .append(source.address().isEmpty() ? "" : " <" + address(source.address()) + ">")
                        .append("  \n"));
        return out.toString();
    }

    private static String line(Dossier.Line line, Labels labels) {
        String words = text(line.quote() ? labels.quoted(line.words()) : line.words());
        String cites = line.cites().stream()
                .map(number -> "[\\[" + number + "\\]](#s" + number + ")")
                .collect(Collectors.joining(" "));
        return (line.label().isEmpty() ? "" : "**" + text(line.label()) + ":** ")
                + words
                + (cites.isEmpty() ? "" : " " + cites);
    }

    private static String address(String address) {
        return address.replaceAll("[<>\\s]", "");
    }

    private static String text(String text) {
        String oneLine = text.replaceAll("\\s+", " ").strip();
        return LIST_MARK.matcher(SPECIAL.matcher(oneLine).replaceAll("\\\\$0")).replaceAll("$1\\\\$2");
    }
}
