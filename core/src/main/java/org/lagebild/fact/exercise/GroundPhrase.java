package org.lagebild.fact.exercise;

import java.util.List;
import java.util.function.IntPredicate;
import org.jspecify.annotations.Nullable;
import org.lagebild.language.Sentence;
import org.lagebild.language.Word;

/**
 * A name of a piece of land or water behind a preposition: "the Namib desert", "the Bay of Subic", "Kazakh steppe".
 *
 * @param from first token of the name
 * @param to token behind it
 * @param kind what the word for it says it is
 */
record GroundPhrase(int from, int to, String kind) {
    private static final int LONGEST_NAME = 3;
    private static final int SHORTEST_NAME = 4;
    private static final int MOST_BEFORE = 5;
    private static final String APOSTROPHES = "'’";
    private static final String CITY = "city";
    private static final String REGION = "region";
    private static final String GROUND = "ground-noun";
    private static final String ADJECTIVE = "country-adjective";
    private static final List<String> HEADS = List.of(GROUND, "place-noun", "site-noun", "training-area", "venue-noun");
    private static final List<String> KINDS = List.of(GROUND, "place-noun", "site-noun");
    private static final List<String> NO_NAMES = List.of(
            "given-name",
            "not-town",
            "role",
            "month",
            "unit",
            "military",
            "series",
            "exercise",
            "named-thing",
            "body",
            "holiday",
            "elsewhere-noun",
            "medium");

    /**
     * The phrase that begins behind a preposition or the joint of a list; null where none does.
     *
     * @param free whether a token is nothing else that is known
     */
    static @Nullable GroundPhrase behind(Sentence sentence, int opener, IntPredicate free) {
        return new Reader(sentence, opener, free).read();
    }

    /** What an apostrophe joins to the word before. */
    static boolean isMark(Sentence sentence, int at) {
        return APOSTROPHES.indexOf(sentence.token(at).text().charAt(0)) >= 0
                && !sentence.token(at).spaceBefore();
    }

    /** "Thailand's" as the owner of what follows. */
    static boolean isOwner(Sentence sentence, int at) {
        boolean marked = at + 1 < sentence.size() && isMark(sentence, at + 1);
        return sentence.is(at, "country")
                && (marked || sentence.token(at).word().can("GEN"));
    }

    /** Reads one phrase: words before a name, the name, a word for land or water behind it. */
    private static final class Reader {
        private final Sentence sentence;
        private final int opener;
        private final IntPredicate free;
        private int head = -1;
        private int adjective = -1;
        private boolean article;

        Reader(Sentence sentence, int opener, IntPredicate free) {
            this.sentence = sentence;
            this.opener = opener;
            this.free = free;
        }

        @Nullable
        GroundPhrase read() {
            int name = passWordsBefore();
            int to = name;
            while (to < sentence.size() && to - name < LONGEST_NAME && isNamePart(to, name)) {
                to += isHyphenated(to) ? 3 : 1;
            }
            return to > name ? named(name, to) : described(name);
        }

        /** Articles, adjectives and words for places that stand before the name: "in the Indian village of". */
        private int passWordsBefore() {
            int at = opener + 1;
            while (at + 1 < sentence.size() && at - opener <= MOST_BEFORE && isBeforeName(at)) {
                article = article || sentence.isTagged(at, "DET");
                adjective = adjective < 0 && isGeographic(at) ? at : adjective;
                head = isHead(at) ? at : head;
                at++;
            }
            return at;
        }

        private boolean isBeforeName(int at) {
            return sentence.isTagged(at, "DET")
                    || isGeographic(at)
                    || isHead(at)
                    || sentence.is(at, "container-filler")
                    || sentence.isTagged(at, "ADJ") && !sentence.is(at, "capital")
                    || head >= 0 && sentence.is(at, "name-joint");
        }

        /** "Thai", "Thailand's". */
        private boolean isGeographic(int at) {
            return sentence.is(at, ADJECTIVE)
                    || isOwner(sentence, at)
                    || at > 0 && isMark(sentence, at) && isOwner(sentence, at - 1);
        }

        private boolean isHead(int at) {
            return HEADS.stream().anyMatch(list -> sentence.is(at, list));
        }

        private @Nullable GroundPhrase named(int name, int end) {
            int behind = groundBehind(end);
            int to = behind > 0 ? behind : end;
            boolean goesOn = to < sentence.size() && (sentence.is(to, "capital") || sentence.is(to, "hyphen"));
            boolean told = behind > 0
                    || head >= 0
                    || sentence.is(opener, "place-preposition.across")
                    || sentence.is(opener, "from-preposition");
            boolean tooShort =
                    head < 0 && behind <= 0 && sentence.words(name, to).length() < SHORTEST_NAME;
            if (goesOn || tooShort || article && !told) {
                return null;
            }
            int from = head >= 0 && sentence.is(head, GROUND) ? head : name;
            return new GroundPhrase(from, to, behind > 0 ? kindOf(behind - 1) : head >= 0 ? kindOf(head) : CITY);
        }

        /**
         * "Namib desert", "Namib-Wüste", "Glen of Imaal": where the word for land behind a name ends; 0 without one.
         */
        private int groundBehind(int end) {
            int at = end < sentence.size() && sentence.is(end, "hyphen") ? end + 1 : end;
            boolean ground = at < sentence.size() && isKind(at);
            if (ground) {
                return at + 1;
            }
            boolean joint = end + 1 < sentence.size() && sentence.is(end, "name-joint");
            return joint && sentence.is(end - 1, GROUND) && isNamePart(end + 1, end + 1) ? end + 2 : 0;
        }

        private boolean isKind(int at) {
            return KINDS.stream().anyMatch(list -> sentence.is(at, list));
        }

        /** "The Kazakh steppe": no name but whose and what. */
        private @Nullable GroundPhrase described(int behind) {
            boolean whole = head == behind - 1 && adjective >= 0 && adjective < head && sentence.is(head, GROUND);
            boolean ends = behind == sentence.size() || !sentence.is(behind, "capital");
            return whole && ends && !isPlainShore(head) ? new GroundPhrase(adjective, behind, kindOf(head)) : null;
        }

        /** "The Polish coast" is Poland's land, and known as that. */
        private boolean isPlainShore(int at) {
            return !sentence.termsAt(at, "soil-noun").isEmpty();
        }

        private String kindOf(int at) {
            for (String list : KINDS) {
                String kind = sentence.is(at, list) ? sentence.value(at, list) : null;
                if (kind != null && !kind.isEmpty()) {
                    return kind;
                }
            }
            return REGION;
        }

        private boolean isNamePart(int at, int first) {
            boolean name = sentence.is(at, "capital") && sentence.is(at, "letters") && free.test(at);
            boolean alone = at + 1 == sentence.size() || !isKind(at + 1);
            boolean other = alone && (sentence.is(at, "company") || sentence.is(at, "plain-word"));
            return name
                    && !other
                    && (at > first || !isKind(at))
                    && isName(at, first)
                    && NO_NAMES.stream().noneMatch(list -> sentence.is(at, list));
        }

        /** What the dictionary does not have is a name, whatever the tagger thinks of it. */
        private boolean isName(int at, int first) {
            Word word = sentence.token(at).word();
            if (sentence.language().knows(word.form())) {
                return at > first && !sentence.is(at, "ground-noun") && word.can("NAME");
            }
            return head >= 0 && head < at || !word.can("NOMINAL") && !word.can("ADJECTIVAL");
        }

        /** "Nord-Kurdufan", "Tan-Tan". */
        private boolean isHyphenated(int at) {
            return at + 2 < sentence.size()
                    && sentence.is(at + 1, "hyphen")
                    && !sentence.token(at + 1).spaceBefore()
                    && sentence.is(at + 2, "capital")
                    && free.test(at + 2)
                    && !isKind(at + 2);
        }
    }
}
