package org.lagebild.fact.exercise;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.lagebild.annotation.AnnotatedArticle;
import org.lagebild.language.Sentence;
import org.lagebild.language.Span;

/** Numbers the posts of a live ticker: each begins with a time, alone in a line or in front of what it tells. */
final class TickerPosts {
    private static final String STAMP = "time-stamp";
    private static final int FEWEST = 3;

    /** "+++ 18:42 Minsk …", "18.42 Uhr: …", "18:42 - …": a time of the day at the start of a line. */
    private static final Pattern TIMED =
            Pattern.compile("^(?:[+*•–-]{1,3}\\s*)?[0-2]?\\d[:.][0-5]\\d\\b(?!\\.\\d).*", Pattern.DOTALL);

    private TickerPosts() {}

    /** The number of the post that each sentence stands in. */
    static int[] of(AnnotatedArticle article) {
        List<Integer> starts = new ArrayList<>(stamps(article));
        List<Integer> timed = timed(article);
        if (timed.size() >= FEWEST) {
            starts.addAll(timed);
        }
        starts.sort(null);
        return number(article.sentences(), starts);
    }

    private static List<Integer> stamps(AnnotatedArticle article) {
        return article.article().furniture().stream()
                .filter(line -> line.kind().equals(STAMP))
                .map(line -> line.span().start())
                .toList();
    }

    private static List<Integer> timed(AnnotatedArticle article) {
        return article.article().lines().stream()
                .filter(line -> TIMED.matcher(line.of(article.text())).matches())
                .map(Span::start)
                .toList();
    }

    /** Both are in the order of the text; what stands before the first sentence begins no post. */
    private static int[] number(List<Sentence> sentences, List<Integer> starts) {
        int[] posts = new int[sentences.size()];
        int first = sentences.isEmpty() ? 0 : sentences.get(0).span().start();
        int before = (int) starts.stream().filter(start -> start < first).count();
        int passed = 0;
        for (int at = 0; at < posts.length; at++) {
            int from = sentences.get(at).span().start();
            while (passed < starts.size() && starts.get(passed) <= from) {
                passed++;
            }
            posts[at] = Math.max(0, passed - before);
        }
        return posts;
    }
}
