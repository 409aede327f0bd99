package org.lagebild.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads a pattern such as {@code < d:@day "." m:@month y:/\d{4}/? >}. Throws {@link PatternException} with the place
 * and a "Maybe …".
 */
final class PatternParser {
    private static final String SPECIAL = "()|?*+{}<>&!:^$[]=";
    private static final int UNBOUNDED = 12;

    private final String text;
    private final Symbols symbols;
    private final Map<String, String> definitions;
    private final Set<String> features;
    private final List<String> captures;
    private final int depth;
    private int at;

    /**
     * @param definitions named parts that {@code [NAME]} puts in
     * @param features names that {@code %} may take beside the parts of speech
     * @param captures filled with the names of the captures; a slot is a place in it
     */
    PatternParser(
            String text,
            Symbols symbols,
            Map<String, String> definitions,
            Set<String> features,
            List<String> captures) {
        this(text, symbols, definitions, features, captures, 0);
    }

    private PatternParser(
            String text,
            Symbols symbols,
            Map<String, String> definitions,
            Set<String> features,
            List<String> captures,
            int depth) {
        this.text = text;
        this.symbols = symbols;
        this.definitions = definitions;
        this.features = features;
        this.captures = captures;
        this.depth = depth;
    }

    Pattern parse() {
        Pattern pattern = choice();
        skipSpace();
        if (at < text.length()) {
            throw fault("'" + text.charAt(at) + "' is not expected here. Maybe a parenthesis too many?");
        }
        return pattern;
    }

    private Pattern choice() {
        List<Pattern> choices = new ArrayList<>();
        choices.add(sequence());
        while (take('|')) {
            choices.add(sequence());
        }
        return choices.size() == 1 ? choices.get(0) : new Pattern.Choice(List.copyOf(choices));
    }

    private Pattern sequence() {
        List<Pattern> parts = new ArrayList<>();
        for (skipSpace(); at < text.length() && text.charAt(at) != ')' && text.charAt(at) != '|'; skipSpace()) {
            parts.add(repeated());
        }
        return parts.size() == 1 ? parts.get(0) : new Pattern.Sequence(List.copyOf(parts));
    }

    private Pattern repeated() {
        Pattern part = both();
        if (take('?')) {
            return new Pattern.Repeat(part, 0, 1);
        } else if (take('*')) {
            return new Pattern.Repeat(part, 0, UNBOUNDED);
        } else if (take('+')) {
            return new Pattern.Repeat(part, 1, UNBOUNDED);
        }
        return at < text.length() && text.charAt(at) == '{' ? bounded(part) : part;
    }

    private Pattern bounded(Pattern part) {
        int close = text.indexOf('}', at);
        String inside = close < 0 ? "" : text.substring(at + 1, close);
        if (!inside.matches("\\d+(,\\d+)?")) {
            throw fault("{" + inside + "} is no number of times. Maybe {1,3}?");
        }
        at = close + 1;
        String[] ends = inside.split(",");
        int least = Integer.parseInt(ends[0]);
        return new Pattern.Repeat(part, least, ends.length == 1 ? least : Integer.parseInt(ends[1]));
    }

    private Pattern both() {
        List<Pattern> wanted = new ArrayList<>();
        List<Pattern> unwanted = new ArrayList<>();
        do {
            if (take('!')) {
                unwanted.add(single());
            } else {
                wanted.add(single());
            }
        } while (take('&'));
        return wanted.size() == 1 && unwanted.isEmpty()
                ? wanted.get(0)
                : new Pattern.Both(List.copyOf(wanted), List.copyOf(unwanted));
    }

    private Pattern single() {
        if (at >= text.length()) {
            throw fault("the pattern ends too early. Maybe an element is missing?");
        }
        char c = text.charAt(at);
        switch (c) {
            case '(':
                return group();
            case '<':
                return mark(Pattern.Place.RESULT_START);
            case '>':
                return mark(Pattern.Place.RESULT_END);
            case '^':
                return mark(Pattern.Place.SENTENCE_START);
            case '$':
                return mark(Pattern.Place.SENTENCE_END);
            case '=':
                return mark(Pattern.Place.JOINED);
            case '[':
                return definition();
            case '\'':
                return atom(Symbols.Kind.EXACT, quoted('\''));
            case '"':
                return atom(Symbols.Kind.FORM, quoted('"'));
            case '/':
                return atom(Symbols.Kind.REGEX, quoted('/'));
            case '~':
                return atom(Symbols.Kind.LEMMA, nameBehind());
            case '@':
                return atom(Symbols.Kind.CLASS, nameBehind());
            case '#':
                return atom(Symbols.Kind.MENTION, nameBehind());
            case '%':
                return tag(nameBehind());
            default:
                return wordOrCapture();
        }
    }

    private Pattern group() {
        at++;
        Pattern inside = choice();
        if (!take(')')) {
            throw fault("a parenthesis is not closed. Maybe ')' is missing?");
        }
        return inside;
    }

    private Pattern mark(Pattern.Place place) {
        at++;
        return new Pattern.Mark(place);
    }

    private Pattern definition() {
        int close = text.indexOf(']', at);
        String name = close < 0 ? "" : text.substring(at + 1, close).strip();
        String body = definitions.get(name);
        if (body == null || depth > 8) {
            throw fault("[" + name + "] is not defined before this line. Maybe one of " + definitions.keySet() + "?");
        }
        at = close + 1;
        return new PatternParser(body, symbols, definitions, features, captures, depth + 1).parse();
    }

    private Pattern tag(String name) {
        if (!PartsOfSpeech.NAMES.contains(name) && !features.contains(name)) {
            throw fault("%" + name + " is neither a part of speech nor a feature. Maybe one of " + PartsOfSpeech.NAMES
                    + "?");
        }
        return atom(Symbols.Kind.TAG, name);
    }

    private Pattern wordOrCapture() {
        String name = name();
        if (name.equals("_")) {
            return new Pattern.Any();
        }
        if (at < text.length() && text.charAt(at) == ':') {
            at++;
            int slot = slot(name);
            return new Pattern.Capture(name, slot, both());
        }
        return atom(Symbols.Kind.FORM, name);
    }

    private int slot(String name) {
        if (!captures.contains(name)) {
            captures.add(name);
        }
        return captures.indexOf(name);
    }

    private Pattern.Atom atom(Symbols.Kind kind, String name) {
        return new Pattern.Atom(kind, name, symbols.intern(kind, name));
    }

    private String nameBehind() {
        at++;
        return name();
    }

    private String name() {
        int start = at;
        while (at < text.length() && !Character.isWhitespace(text.charAt(at)) && SPECIAL.indexOf(text.charAt(at)) < 0) {
            at++;
        }
        if (at == start) {
            throw fault("a word or name is expected here. Maybe it needs quotation marks?");
        }
        return text.substring(start, at);
    }

    private String quoted(char mark) {
        int close = text.indexOf(mark, at + 1);
        if (close < 0) {
            throw fault(mark + " is not closed. Maybe it is missing at the end?");
        }
        String inside = text.substring(at + 1, close);
        at = close + 1;
        return inside;
    }

    private boolean take(char c) {
        int before = at;
        if (c == '|' || c == ')') {
            skipSpace();
        }
        if (at < text.length() && text.charAt(at) == c) {
            at++;
            return true;
        }
        at = before;
        return false;
    }

    private void skipSpace() {
        while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
            at++;
        }
    }

    private PatternException fault(@Nullable String message) {
        return new PatternException("in \"" + text + "\" at character " + (at + 1) + ": " + message);
    }

    /** A pattern that cannot be read. */
    static final class PatternException extends RuntimeException {
        private static final long serialVersionUID = 1L;

        PatternException(String message) {
            super(message);
        }
    }
}
