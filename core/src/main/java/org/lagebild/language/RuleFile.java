package org.lagebild.language;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads one rule file; its faults go to the reader, each with its line. */
final class RuleFile {
    private static final String EXPECTED = "=>";

    private final KnowledgeReader reader;
    private final String file;
    private final Symbols symbols;
    private final Set<String> features;
    private final CompiledPattern.Frequency frequency;
    private final Map<String, String> definitions = new HashMap<>();
    private final Set<String> names = new HashSet<>();
    private final List<Rule> rules = new ArrayList<>();
    private @Nullable Draft draft;

    RuleFile(
            KnowledgeReader reader,
            String file,
            Symbols symbols,
            Set<String> features,
            CompiledPattern.Frequency frequency) {
        this.reader = reader;
        this.file = file;
        this.symbols = symbols;
        this.features = features;
        this.frequency = frequency;
    }

    List<Rule> read() {
        for (KnowledgeReader.Line line : reader.lines(file)) {
            String[] parts = line.text().strip().split("\\s+", 2);
            try {
                read(line, parts[0], parts.length > 1 ? parts[1] : "");
            } catch (PatternParser.PatternException e) {
                reader.problem(file, line.number(), String.valueOf(e.getMessage()));
            }
        }
        finish();
        return rules;
    }

    private void read(KnowledgeReader.Line line, String keyword, String rest) {
        switch (keyword) {
            case "define" -> define(line, rest);
            case "rule" -> begin(line, rest);
            default -> inRule(line, keyword, rest);
        }
    }

    private void define(KnowledgeReader.Line line, String rest) {
        String[] parts = rest.split("\\s+", 2);
        if (parts.length < 2) {
            reader.problem(file, line.number(), "\"" + rest + "\" defines nothing. Maybe \"define NAME pattern\"?");
        } else {
            definitions.put(parts[0], "(" + parts[1] + ")");
        }
    }

    private void begin(KnowledgeReader.Line line, String name) {
        finish();
        if (!names.add(name)) {
            reader.problem(
                    file, line.number(), "the rule \"" + name + "\" stands here twice. Maybe one has another name?");
        }
        draft = new Draft(name, line.number());
    }

    private void inRule(KnowledgeReader.Line line, String keyword, String rest) {
        Draft current = draft;
        if (current == null) {
            reader.problem(
                    file,
                    line.number(),
                    "\"" + keyword + "\" stands outside a rule. Maybe \"rule NAME\" is missing above?");
            return;
        }
        switch (keyword) {
            case "find" -> current.finds.add(compile(rest));
            case "give" -> give(current, rest);
            case "yes" -> current.examples.add(example(true, rest, line.number()));
            case "no" -> current.examples.add(example(false, rest, line.number()));
            case "note" -> current.notes++;
            default ->
                reader.problem(
                        file,
                        line.number(),
                        "\"" + keyword + "\" is unknown. Maybe one of rule, find, give, yes, no, note, define?");
        }
    }

    private CompiledPattern compile(String text) {
        List<String> captures = new ArrayList<>();
        Pattern pattern = new PatternParser(text, symbols, definitions, features, captures).parse();
        return CompiledPattern.compile(pattern, captures, frequency);
    }

    private static void give(Draft draft, String rest) {
        String[] parts = rest.split("\\s+", 2);
        draft.type = parts[0];
        draft.fields.putAll(pairs(parts.length > 1 ? parts[1] : ""));
    }

    /** {@code key=value key="some words"}. */
    private static Map<String, String> pairs(String text) {
        Map<String, String> pairs = new LinkedHashMap<>();
        java.util.regex.Matcher matcher = PAIR.matcher(text);
        while (matcher.find()) {
            pairs.put(matcher.group(1), matcher.group(2) != null ? matcher.group(2) : matcher.group(3));
        }
        return pairs;
    }

    private static final java.util.regex.Pattern PAIR =
            java.util.regex.Pattern.compile("([\\w.-]+)=(?:\"([^\"]*)\"|(\\S+))");

    private Rule.Example example(boolean positive, String rest, int line) {
        int arrow = rest.lastIndexOf(EXPECTED);
        Map<String, String> expected = arrow < 0 ? Map.of() : pairs(rest.substring(arrow));
        String marked = (arrow < 0 ? rest : rest.substring(0, arrow)).strip();
        int open = marked.indexOf('[');
        int close = marked.indexOf(']', open + 1);
        if (open < 0 || close < 0) {
            return new Rule.Example(positive, marked, Optional.empty(), expected, line);
        }
        String text = marked.substring(0, open) + marked.substring(open + 1, close) + marked.substring(close + 1);
        return new Rule.Example(positive, text, Optional.of(new Span(open, close - 1)), expected, line);
    }

    private void finish() {
        Draft done = draft;
        draft = null;
        if (done == null) {
            return;
        }
        if (done.finds.isEmpty()) {
            reader.problem(
                    file,
                    done.line,
                    "the rule \"" + done.name + "\" finds nothing. Maybe its \"find\" line is missing?");
        }
        if (done.examples.stream().noneMatch(Rule.Example::positive)
                || done.examples.stream().allMatch(Rule.Example::positive)) {
            reader.problem(
                    file,
                    done.line,
                    "the rule \"" + done.name + "\" lacks a \"yes\" or a \"no\" example. Maybe write one of each?");
        }
        rules.add(new Rule(
                done.name,
                rules.size(),
                List.copyOf(done.finds),
                done.type,
                Map.copyOf(done.fields),
                List.copyOf(done.examples),
                file,
                done.line));
    }

    /** A rule while its lines are read. */
    private static final class Draft {
        private final String name;
        private final int line;
        private final List<CompiledPattern> finds = new ArrayList<>();
        private final Map<String, String> fields = new LinkedHashMap<>();
        private final List<Rule.Example> examples = new ArrayList<>();
        private String type = "";
        private int notes;

        Draft(String name, int line) {
            this.name = name;
            this.line = line;
        }
    }
}
