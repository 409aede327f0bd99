package org.lagebild.world;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.lagebild.language.KnowledgeProblem;
import org.lagebild.language.KnowledgeSource;

/** Brings the spellings of a name together: without case, without marks, and by sound for names from other scripts. */
public final class Transliteration {
    private static final String PLAIN = "plain";
    private static final String KEY = "key";
    private static final String KEY_AGAIN = "key2";
    private static final String WRITE = "write.";

    /** Letters before the first mark of its own are always composed. */
    private static final char FIRST_MARK = '\u0300';

    private final Map<String, Replacer> replacers = new HashMap<>();

    private Transliteration() {}

    /** Reads the letters from {@code transliteration.tsv}; faults go to {@code problems}. */
    public static Transliteration read(KnowledgeSource source, String file, List<KnowledgeProblem> problems) {
        Transliteration transliteration = new Transliteration();
        Table.read(source, file, problems).map(row -> {
            transliteration.replacer(row.required("use")).add(row.required("from"), row.text("to"));
            return row;
        });
        return transliteration;
    }

    private Replacer replacer(String use) {
        return replacers.computeIfAbsent(use, name -> new Replacer());
    }

    private String apply(String use, String text) {
        Replacer replacer = replacers.get(use);
        return replacer == null ? text : replacer.apply(text);
    }

    /** Lower case with all marks kept; hyphens, apostrophes and white space brought to one form. */
    public static String lower(String name) {
        String composed = isComposed(name) ? name : Normalizer.normalize(name, Normalizer.Form.NFC);
        StringBuilder out = new StringBuilder(composed.length());
        String lower = composed.toLowerCase(Locale.ROOT);
        for (int i = 0; i < lower.length(); i++) {
            char c = lower.charAt(i);
            if (!Character.isWhitespace(c)) {
                out.append(c == '\u2019' ? '\'' : c == '\u2010' || c == '\u2011' ? '-' : c);
            } else if (out.length() > 0 && out.charAt(out.length() - 1) != ' ') {
                out.append(' ');
            }
        }
        return out.toString().stripTrailing();
    }

    private static boolean isComposed(String name) {
        for (int i = 0; i < name.length(); i++) {
            if (name.charAt(i) >= FIRST_MARK) {
                return Normalizer.isNormalized(name, Normalizer.Form.NFC);
            }
        }
        return true;
    }

    /** {@link #lower} without any marks, hyphens as spaces: {@code grafenwohr}, {@code addis abeba}. */
    public String plain(String name) {
        String lower = lower(name);
        return isPlain(lower) ? lower : withoutMarks(lower);
    }

    private static boolean isPlain(String lower) {
        for (int i = 0; i < lower.length(); i++) {
            char c = lower.charAt(i);
            if (c != ' ' && (c < 'a' || c > 'z')) {
                return false;
            }
        }
        return true;
    }

    private String withoutMarks(String lower) {
        String decomposed = Normalizer.normalize(apply(PLAIN, lower), Normalizer.Form.NFD);
        StringBuilder out = new StringBuilder(decomposed.length());
        decomposed
                .codePoints()
                .filter(c -> Character.getType(c) != Character.NON_SPACING_MARK)
                .forEach(c -> out.appendCodePoint(c == '-' ? ' ' : c));
        return out.toString();
    }

    /** One key for all spellings of a name by sound, from Cyrillic or from any Latin transliteration of it. */
    public String key(String name) {
        String sounds = plain(apply(KEY, lower(name)));
        return withoutDoubles(apply(KEY_AGAIN, withoutDoubles(sounds)));
    }

    /** A Cyrillic name as news in a language write it, in lower case. */
    public String write(String name, String language) {
        return apply(WRITE + language, lower(name));
    }

    private static String withoutDoubles(String text) {
        StringBuilder out = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            if (i == 0 || text.charAt(i) != text.charAt(i - 1)) {
                out.append(text.charAt(i));
            }
        }
        return out.toString();
    }
}
