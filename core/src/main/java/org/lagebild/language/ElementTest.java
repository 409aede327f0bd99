package org.lagebild.language;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Whether a token, term or mention is what an element of a pattern asks for: the element made ready to be asked. */
abstract class ElementTest {
    private static final ElementTest ANY = new ElementTest() {
        @Override
        boolean fits(Sentence sentence, int token) {
            return true;
        }

        @Override
        boolean fits(Edge edge) {
            return false;
        }
    };

    private static final ElementTest NEVER = new OneOf(List.of());

    static ElementTest of(Pattern pattern) {
        if (pattern instanceof Pattern.Atom atom) {
            return new Symbol(atom);
        } else if (pattern instanceof Pattern.Both both) {
            return new Both(both.wanted(), both.unwanted());
        } else if (pattern instanceof Pattern.Choice choice) {
            return new OneOf(choice.choices());
        }
        return pattern instanceof Pattern.Any ? ANY : NEVER;
    }

    abstract boolean fits(Sentence sentence, int token);

    abstract boolean fits(Edge edge);

    /** Whether it stands for a class or mention, whose value a capture takes. */
    boolean isValued() {
        return false;
    }

    /** The value that a token which fits gives to a capture; null where it has none. */
    @Nullable
    String value(Sentence sentence, int token) {
        return null;
    }

    private static ElementTest[] all(List<Pattern> patterns) {
        return patterns.stream().map(ElementTest::of).toArray(ElementTest[]::new);
    }

    private static boolean isAnyValued(ElementTest[] tests) {
        for (ElementTest test : tests) {
            if (test.isValued()) {
                return true;
            }
        }
        return false;
    }

    private static boolean isAnyFitting(ElementTest[] tests, Edge edge) {
        for (ElementTest test : tests) {
            if (test.fits(edge)) {
                return true;
            }
        }
        return false;
    }

    private static @Nullable String firstValue(ElementTest[] tests, Sentence sentence, int token) {
        for (ElementTest test : tests) {
            String value = test.isValued() && test.fits(sentence, token) ? test.value(sentence, token) : null;
            if (value != null) {
                return value;
            }
        }
        return null;
    }

    /** Has one symbol. */
    private static final class Symbol extends ElementTest {
        private final int symbol;
        private final boolean partOfSpeech;
        private final boolean valued;

        Symbol(Pattern.Atom atom) {
            this.symbol = atom.symbol();
            this.partOfSpeech = atom.kind() == Symbols.Kind.TAG && PartsOfSpeech.NAMES.contains(atom.name());
            this.valued = atom.kind() == Symbols.Kind.CLASS
                    || atom.kind() == Symbols.Kind.MENTION
                    || atom.kind() == Symbols.Kind.REGEX;
        }

        @Override
        boolean fits(Sentence sentence, int token) {
            return sentence.token(token).has(symbol) || partOfSpeech && sentence.tagSymbol(token) == symbol;
        }

        @Override
        boolean fits(Edge edge) {
            return edge.has(symbol);
        }

        @Override
        boolean isValued() {
            return valued;
        }

        @Override
        @Nullable
        String value(Sentence sentence, int token) {
            return valued ? sentence.token(token).value(symbol) : null;
        }
    }

    /** Fits all of some tests and none of others. */
    private static final class Both extends ElementTest {
        private final ElementTest[] wanted;
        private final ElementTest[] unwanted;
        private final boolean valued;

        Both(List<Pattern> wanted, List<Pattern> unwanted) {
            this.wanted = all(wanted);
            this.unwanted = all(unwanted);
            this.valued = isAnyValued(this.wanted);
        }

        @Override
        boolean fits(Sentence sentence, int token) {
            for (ElementTest test : wanted) {
                if (!test.fits(sentence, token)) {
                    return false;
                }
            }
            for (ElementTest test : unwanted) {
                if (test.fits(sentence, token) || fitsAny(test, sentence.startingAt(token))) {
                    return false;
                }
            }
            return true;
        }

        /** An unwanted term or mention of several words is unwanted on every one of its words. */
        private static boolean fitsAny(ElementTest test, List<Edge> edges) {
            for (int i = 0; i < edges.size(); i++) {
                if (test.fits(edges.get(i))) {
                    return true;
                }
            }
            return false;
        }

        @Override
        boolean fits(Edge edge) {
            for (ElementTest test : wanted) {
                if (!test.fits(edge)) {
                    return false;
                }
            }
            return wanted.length > 0 && !isAnyFitting(unwanted, edge);
        }

        @Override
        boolean isValued() {
            return valued;
        }

        @Override
        @Nullable
        String value(Sentence sentence, int token) {
            return valued ? firstValue(wanted, sentence, token) : null;
        }
    }

    /** Fits one of several tests. */
    private static final class OneOf extends ElementTest {
        private final ElementTest[] tests;
        private final boolean valued;

        OneOf(List<Pattern> patterns) {
            this.tests = all(patterns);
            this.valued = isAnyValued(tests);
        }

        @Override
        boolean fits(Sentence sentence, int token) {
            for (ElementTest test : tests) {
                if (test.fits(sentence, token)) {
                    return true;
                }
            }
            return false;
        }

        @Override
        boolean fits(Edge edge) {
            return isAnyFitting(tests, edge);
        }

        @Override
        boolean isValued() {
            return valued;
        }

        @Override
        @Nullable
        String value(Sentence sentence, int token) {
            return valued ? firstValue(tests, sentence, token) : null;
        }
    }
}
