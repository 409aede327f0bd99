package org.lagebild.article;

import java.util.BitSet;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lagebild.language.LanguagePack;
import org.lagebild.language.RuleMatch;
import org.lagebild.language.Sentence;

/** Tells of one line by itself whether it is furniture: by its phrases, its words and its shape. */
final class LineJudge {
    private static final String HEADING = "furniture.heading";
    private static final String START = "furniture.start";
    private static final String ANYWHERE = "furniture.any";
    private static final String WORD = "furniture.word";
    private static final String END = "furniture.end";
    private static final String AGENCY = "agency";
    private static final String STAMP = "time-stamp";
    private static final String CREDIT = "furniture.credit";
    private static final int FEW_TOKENS = 4;
    private static final int MOST_BEHIND_HEADING = 3;
    private static final int MOST_WORDS = 28;
    private static final int MOST_WORDS_OF_PHRASE_LINE = 22;
    private static final int MOST_NAMES = 3;
    private static final int MOST_WORDS_OF_RULE = 16;
    private static final int FEW_WORDS_OF_RULE = 8;
    private static final int MOST_BEHIND_CREDIT = 6;

    private final LanguagePack language;

    LineJudge(LanguagePack language) {
        this.language = language;
    }

    /** What makes a line furniture wherever it stands; null where nothing does. */
    @Nullable
    Verdict judge(TextLine line) {
        if (!line.isShort()) {
            return null;
        }
        if (line.words() == 0) {
            return new Verdict("separator", "shape.separator", false);
        }
        return phrases(line)
                .or(() -> Optional.ofNullable(onlyFurnitureWords(line)))
                .or(() -> Optional.ofNullable(LineShapes.judge(line)))
                .orElse(null);
    }

    /** The same of a line in a page's body, where numbers and addresses by themselves are no furniture. */
    @Nullable
    Verdict judgeInBody(TextLine line) {
        return line.isShort() ? phrases(line).orElse(null) : null;
    }

    private Optional<Verdict> phrases(TextLine line) {
        return Optional.ofNullable(heading(line))
                .or(() -> Optional.ofNullable(byRule(line)))
                .or(() -> Optional.ofNullable(start(line)))
                .or(() -> Optional.ofNullable(credit(line)))
                .or(() -> Optional.ofNullable(anywhere(line)));
    }

    private @Nullable Verdict byRule(TextLine line) {
        if (line.words() > MOST_WORDS_OF_RULE || line.endsLikeText() && line.words() > FEW_WORDS_OF_RULE) {
            return null;
        }
        for (RuleMatch match : language.rules("furniture").longest(line.sentence())) {
            String kind = match.field("kind");
            if (kind != null) {
                return new Verdict(kind, match.rule().name(), match.type().equals("block"));
            }
        }
        return null;
    }

    /** A line that is a heading, and little else, opens a block; one that goes on behind a colon is all there is. */
    private @Nullable Verdict heading(TextLine line) {
        Sentence.Hit hit = hitAtStart(line, HEADING);
        if (hit == null || line.words() > MOST_WORDS) {
            return null;
        }
        Sentence sentence = line.sentence();
        int behind = sentence.size() - hit.to();
        boolean colon = behind > 0 && isMark(sentence, hit.to()) && !isComma(sentence, hit.to());
        if (behind == 0 || behind == 1 && colon) {
            return new Verdict(kind(hit), "phrase.heading", true);
        }
        if (colon) {
            return new Verdict(kind(hit), "phrase.heading", false);
        }
        boolean little = behind <= MOST_BEHIND_HEADING && !line.endsLikeText() && hit.length() > 1;
        return little ? new Verdict(kind(hit), "phrase.heading", true) : null;
    }

    /** A phrase of one word needs a mark or the end behind it: otherwise too many sentences begin with it. */
    private @Nullable Verdict start(TextLine line) {
        Sentence.Hit hit = hitAtStart(line, START);
        if (hit == null || line.words() > (line.endsLikeText() ? MOST_WORDS_OF_RULE : MOST_WORDS)) {
            return null;
        }
        Sentence sentence = line.sentence();
        boolean alone = hit.to() >= sentence.size() || isMark(sentence, hit.to()) && !isComma(sentence, hit.to());
        boolean few = sentence.size() <= FEW_TOKENS || Character.isDigit(firstCharacter(sentence, hit.to()));
        boolean fits = hit.length() > 1 || alone || few && !line.endsLikeText();
        return fits ? new Verdict(kind(hit), "phrase.start", false) : null;
    }

    private static @Nullable Verdict anywhere(TextLine line) {
        return phrase(line, ANYWHERE, "phrase.anywhere");
    }

    /** What makes a line furniture in the last part of a text; null where nothing does. */
    @Nullable
    Verdict judgeAtEnd(TextLine line) {
        return line.isShort() ? phrase(line, END, "phrase.end") : null;
    }

    private static @Nullable Verdict phrase(TextLine line, String lexiconClass, String rule) {
        if (line.words() > MOST_WORDS_OF_PHRASE_LINE) {
            return null;
        }
        return line.sentence().terms(lexiconClass).stream()
                .findFirst()
                .map(hit -> new Verdict(kind(hit), rule, false))
                .orElse(null);
    }

    /** "Foto: …", "Grafik: …", "Photo = …": a credit at the start or at the end of a line. */
    private static @Nullable Verdict credit(TextLine line) {
        Sentence sentence = line.sentence();
        for (Sentence.Hit hit : sentence.terms(CREDIT)) {
            boolean marked = hit.to() < sentence.size() && isCreditMark(sentence, hit.to());
            boolean slashed =
                    hit.from() > 1 && sentence.token(hit.from() - 1).text().equals("/");
            int behind = sentence.size() - hit.to();
            if (marked && (!line.endsLikeText() || hit.from() <= 1 || behind <= MOST_BEHIND_CREDIT)) {
                return new Verdict("caption", "phrase.credit", false);
            }
            if (slashed && behind <= 1 && !line.endsLikeText()) {
                return new Verdict("caption", "phrase.credit-slash", false);
            }
        }
        return null;
    }

    private static boolean isCreditMark(Sentence sentence, int at) {
        String mark = sentence.token(at).text();
        return mark.equals(":") || mark.equals("=") || mark.equals("/") || mark.equals("©");
    }

    /** A line of nothing but words of furniture, numbers and marks, a few names aside where numbers stand. */
    private static @Nullable Verdict onlyFurnitureWords(TextLine line) {
        Sentence sentence = line.sentence();
        BitSet known = new BitSet();
        String kind = known(sentence, WORD, known);
        String agency = known(sentence, AGENCY, known) == null ? null : AGENCY;
        int numbers = 0;
        int others = 0;
        for (int i = 0; i < sentence.size(); i++) {
            if (!known.get(i) && Character.isDigit(firstCharacter(sentence, i))) {
                numbers++;
            } else if (!known.get(i) && !isMark(sentence, i)) {
                others++;
            }
        }
        int words = known.cardinality();
        boolean whole = others == 0 && (words > 0 || numbers > 1);
        boolean nearly = words > 0 && numbers > 1 && others <= MOST_NAMES && others < words + numbers;
        if (!whole && !nearly || line.endsLikeText() && words < 2) {
            return null;
        }
        String named = kind != null ? kind : agency != null ? agency : STAMP;
        String found = numbers > words ? STAMP : named;
        return found.equals(STAMP) && LineShapes.isOld(line.text()) ? null : new Verdict(found, "words.only", false);
    }

    /** Adds where terms of a class stand; the value of the first one. */
    private static @Nullable String known(Sentence sentence, String lexiconClass, BitSet known) {
        String first = null;
        for (Sentence.Hit hit : sentence.terms(lexiconClass)) {
            known.set(hit.from(), hit.to());
            first = first == null ? kind(hit) : first;
        }
        return first;
    }

    private static Sentence.@Nullable Hit hitAtStart(TextLine line, String lexiconClass) {
        Sentence sentence = line.sentence();
        int first = 0;
        while (first < sentence.size() - 1 && isMark(sentence, first)) {
            first++;
        }
        int from = first;
        return sentence.terms(lexiconClass).stream()
                .filter(hit -> hit.from() == from || hit.from() == 0)
                .findFirst()
                .orElse(null);
    }

    private static String kind(Sentence.Hit hit) {
        return hit.value() == null ? "other" : hit.value();
    }

    private static boolean isMark(Sentence sentence, int at) {
        return !Character.isLetterOrDigit(firstCharacter(sentence, at));
    }

    private static int firstCharacter(Sentence sentence, int at) {
        return at < sentence.size() ? sentence.token(at).text().codePointAt(0) : ' ';
    }

    private static boolean isComma(Sentence sentence, int at) {
        String form = sentence.token(at).text();
        return form.equals(",") || form.equals("-") || form.equals("'") || form.equals("’");
    }

    /**
     * Why a line is furniture.
     *
     * @param kind of furniture
     * @param rule what says so
     * @param opensBlock whether lines behind it belong to it
     */
    record Verdict(String kind, String rule, boolean opensBlock) {}
}
