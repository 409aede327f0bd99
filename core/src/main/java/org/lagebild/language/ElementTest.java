package org.lagebild.language;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Whether a token, term or mention is what an element of a pattern asks for. */
final class ElementTest {
    private ElementTest() {}

    static boolean fits(Pattern test, Sentence sentence, int token) {
        if (test instanceof Pattern.Atom atom) {
            return fits(atom, sentence, token);
        } else if (test instanceof Pattern.Both both) {
            return allFit(both.wanted(), sentence, token) && noneFits(both.unwanted(), sentence, token);
        } else if (test instanceof Pattern.Choice choice) {
            return choice.choices().stream().anyMatch(c -> fits(c, sentence, token));
        }
        return test instanceof Pattern.Any;
    }

    private static boolean fits(Pattern.Atom atom, Sentence sentence, int token) {
        if (sentence.token(token).has(atom.symbol())) {
            return true;
        }
        return atom.kind() == Symbols.Kind.TAG
                && PartsOfSpeech.NAMES.contains(atom.name())
                && sentence.tagSymbol(token) == atom.symbol();
    }

    private static boolean allFit(List<Pattern> tests, Sentence sentence, int token) {
        for (Pattern test : tests) {
            if (!fits(test, sentence, token)) {
                return false;
            }
        }
        return true;
    }

    /** An unwanted term or mention of several words is unwanted on every one of its words. */
    private static boolean noneFits(List<Pattern> tests, Sentence sentence, int token) {
        for (Pattern test : tests) {
            if (fits(test, sentence, token) || anyEdgeFits(test, sentence.startingAt(token))) {
                return false;
            }
        }
        return true;
    }

    private static boolean anyEdgeFits(Pattern test, List<Edge> edges) {
        for (Edge edge : edges) {
            if (fits(test, edge)) {
                return true;
            }
        }
        return false;
    }

    static boolean fits(Pattern test, Edge edge) {
        if (test instanceof Pattern.Atom atom) {
            return edge.has(atom.symbol());
        } else if (test instanceof Pattern.Both both) {
            return !both.wanted().isEmpty()
                    && both.wanted().stream().allMatch(wanted -> fits(wanted, edge))
                    && both.unwanted().stream().noneMatch(unwanted -> fits(unwanted, edge));
        } else if (test instanceof Pattern.Choice choice) {
            return choice.choices().stream().anyMatch(c -> fits(c, edge));
        }
        return false;
    }

    /** Whether an element stands for a class or mention, whose value a capture takes. */
    static boolean isValued(Pattern test) {
        return test instanceof Pattern.Atom atom && hasValue(atom)
                || test instanceof Pattern.Both both && both.wanted().stream().anyMatch(ElementTest::isValued)
                || test instanceof Pattern.Choice choice
                        && choice.choices().stream().anyMatch(ElementTest::isValued);
    }

    private static boolean hasValue(Pattern.Atom atom) {
        return atom.kind() == Symbols.Kind.CLASS
                || atom.kind() == Symbols.Kind.MENTION
                || atom.kind() == Symbols.Kind.REGEX;
    }

    static @Nullable String value(Pattern test, Sentence sentence, int token) {
        if (test instanceof Pattern.Atom atom) {
            return hasValue(atom) ? sentence.token(token).value(atom.symbol()) : null;
        } else if (test instanceof Pattern.Both both) {
            return firstValue(both.wanted(), sentence, token);
        } else if (test instanceof Pattern.Choice choice) {
            return firstValue(choice.choices(), sentence, token);
        }
        return null;
    }

    private static @Nullable String firstValue(List<Pattern> tests, Sentence sentence, int token) {
        for (Pattern test : tests) {
            String value = fits(test, sentence, token) ? value(test, sentence, token) : null;
            if (value != null) {
                return value;
            }
        }
        return null;
    }
}
