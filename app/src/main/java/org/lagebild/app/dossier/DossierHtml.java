package org.lagebild.app.dossier;

import java.util.Locale;
import java.util.stream.Collectors;
import org.jsoup.nodes.Entities;
import org.lagebild.app.report.Labels;

/** A dossier as one page that needs nothing else; only web addresses become links. */
final class DossierHtml {
    private static final String STYLE =
            "body{font:1rem/1.5 system-ui,sans-serif;max-width:46rem;margin:2rem auto;padding:0 1rem;"
                    + "color:#1b1b1b;background:#fff}h1{line-height:1.2}h2{font-size:1.1rem;border-bottom:1px solid #bbb}"
                    + "dt{font-weight:600}dd{margin:0 0 .4rem 1rem}ul{padding-left:1.2rem}q{font-style:italic}"
                    + "@media print{a{color:inherit;text-decoration:none}}";

    private DossierHtml() {}

    static String of(Dossier dossier, Labels labels) {
        StringBuilder out = new StringBuilder("<!DOCTYPE html>\n<html lang=\"" + text(labels.of("language.code"))
                + "\">\n<head>\n<meta charset=\"utf-8\">\n<meta name=\"viewport\" content=\"width=device-width\">\n<title>"
                + text(dossier.title()) + "</title>\n<style>" + STYLE + "</style>\n</head>\n<body>\n<h1>"
                + text(dossier.title()) + "</h1>\n<ul>\n");
        dossier.facts().forEach(fact -> out.append("<li>").append(text(fact)).append("</li>\n"));
        out.append("</ul>\n");
        for (Dossier.Section section : dossier.sections()) {
            out.append("<h2>").append(text(section.title())).append("</h2>\n<ul>\n");
            section.lines()
                    .forEach(line -> out.append("<li>").append(line(line)).append("</li>\n"));
            out.append("</ul>\n");
        }
        out.append("<h2>").append(text(labels.of("sources"))).append("</h2>\n<ol>\n");
        dossier.sources().forEach(source -> out.append(source(source)));
        return out.append("</ol>\n</body>\n</html>\n").toString();
    }

    private static String line(Dossier.Line line) {
        String words = line.quote() ? "<q>" + text(line.words()) + "</q>" : text(line.words());
        String cites = line.cites().stream()
                .map(number -> "<a href=\"#s" + number + "\">[" + number + "]</a>")
                .collect(Collectors.joining(" "));
        return (line.label().isEmpty() ? "" : "<b>" + text(line.label()) + "</b> ")
                + words
                + (cites.isEmpty() ? "" : " " + cites);
    }

    private static String source(Dossier.Source source) {
        String words = text(source.words());
        boolean web = source.address().toLowerCase(Locale.ROOT).matches("https?://.*");
        return "<li id=\"s" + source.number() + "\" value=\"" + source.number() + "\">"
                + (web
                        ? "<a href=\"" + text(source.address()) + "\" rel=\"noopener noreferrer\">" + words + "</a>"
                        : words)
                + "</li>\n";
    }

    private static String text(String text) {
        return Entities.escape(text).replace("\"", "&quot;");
    }
}
