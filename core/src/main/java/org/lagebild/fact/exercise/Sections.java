package org.lagebild.fact.exercise;

import java.util.BitSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.lagebild.language.Sentence;

/**
 * The parts of an article that each have a topic of their own: posts of a live ticker, what stands below the name of an
 * exercise, items of a list that begin with one.
 */
final class Sections {
    private static final String MARKS = "-–—•*·▪►";
    private static final int LONGEST_HEADING = 9;
    private static final int NAME_WITHIN = 3;

    private final ArticleView article;
    private final int[] numbers;
    private final BitSet named = new BitSet();
    private final BitSet headings = new BitSet();
    private final BitSet items = new BitSet();

    /** @param mentions those that are settled, in any order */
    Sections(ArticleView article, List<ExerciseMention> mentions) {
        this.article = article;
        this.numbers = new int[article.sentences().size()];
        Set<Integer> beginning = mentions.stream()
                .filter(mention -> mention.isNamed() && mention.from() < NAME_WITHIN)
                .map(ExerciseMention::at)
                .collect(Collectors.toSet());
        Set<Integer> listed = mentions.stream()
                .filter(mention -> mention.isItem())
                .map(ExerciseMention::at)
                .collect(Collectors.toSet());
        for (int at = 0; at < numbers.length; at++) {
            headings.set(at, isHeading(article, at));
            items.set(at, isFirst(at) && beginning.contains(at) && (listed.contains(at) || isMarked(at)));
        }
        number(beginning);
    }

    private void number(Set<Integer> beginning) {
        boolean below = false;
        int number = 0;
        for (int at = 0; at < numbers.length; at++) {
            boolean name = headings.get(at) && beginning.contains(at) || items.get(at);
            boolean ends = below && isFirst(at) && (headings.get(at) || isBehindList(at));
            boolean post = at > 0 && article.post(at) != article.post(at - 1);
            if (name || ends || post) {
                number++;
                below = name;
                named.set(number, name);
            }
            numbers[at] = number;
        }
    }

    private boolean isBehindList(int at) {
        return items.get(article.firstOfParagraph(at - 1)) && !isMarked(at);
    }

    private boolean isFirst(int at) {
        return isFirst(article, at);
    }

    private static boolean isFirst(ArticleView article, int at) {
        return at == 0
                || article.sentence(at).paragraph() != article.sentence(at - 1).paragraph();
    }

    private boolean isMarked(int at) {
        Sentence sentence = article.sentence(at);
        return sentence.size() > 0 && MARKS.contains(sentence.token(0).text());
    }

    /** Whether a few words without a full stop stand alone in a line between paragraphs. */
    static boolean isHeading(ArticleView article, int at) {
        return at > 0
                && at + 1 < article.sentences().size()
                && isFirst(article, at)
                && isFirst(article, at + 1)
                && article.sentence(at).size() <= LONGEST_HEADING
                && Headlines.isLine(article.sentence(at))
                && isBehindText(article, at);
    }

    private static boolean isBehindText(ArticleView article, int at) {
        return article.sentences().subList(0, at).stream().anyMatch(before -> !Headlines.isLine(before));
    }

    /** The number of the part that a sentence belongs to. */
    int number(int at) {
        return numbers[at];
    }

    /** Whether the part of a sentence begins with the name of an exercise. */
    boolean isNamed(int at) {
        return named.get(numbers[at]);
    }
}
