package org.lagebild.article;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.lagebild.article.LineJudge.Verdict;
import org.lagebild.language.LanguagePack;
import org.lagebild.language.Sentence;
import org.lagebild.language.Span;

/** Tells which lines of a plain text are no part of the article: each by itself, and then by where it stands. */
final class FurnitureFinder {
    private static final int WORDS_OF_BODY = 12;
    private static final int WORDS_OF_TITLE = 30;
    private static final int MOST_WORDS_OF_LABEL = 7;
    private static final int LEAST_FRAGMENTS = 3;
    private static final double MOST_WORDS_OF_FRAGMENT = 4.5;
    private static final int WORDS_OF_CAPTION = 10;
    private static final String COLON = ":";
    private static final String MARKS = "-–—•*·▪►";
    private static final double REST = 0.3;
    private static final double LAST = 0.15;
    private static final Set<String> ENDS = Set.of("comment", "author-box", "contact", "share");

    private final LanguagePack language;
    private final LineJudge judge;

    FurnitureFinder(LanguagePack language) {
        this.language = language;
        this.judge = new LineJudge(language);
    }

    /** The furniture among the lines of a plain text, in order; lines broken at a width are judged together. */
    List<Furniture> find(String text, List<Span> spans) {
        List<Span> paragraphs = HardWrap.paragraphs(text, spans);
        List<Furniture> found = page(text, paragraphs).ofText();
        return paragraphs == spans ? found : byLine(found, spans);
    }

    private static List<Furniture> byLine(List<Furniture> found, List<Span> lines) {
        return found.stream()
                .flatMap(whole -> lines.stream()
                        .filter(whole.span()::contains)
                        .map(line -> new Furniture(line, whole.kind(), whole.rule())))
                .toList();
    }

    /** The furniture among the lines of a page's body, where lists, tables and code are no furniture. */
    List<Furniture> findInBody(String text, List<Span> spans, Set<String> captions) {
        return page(text, spans).ofBody(captions);
    }

    private Page page(String text, List<Span> spans) {
        List<TextLine> lines = new ArrayList<>(spans.size());
        for (Span span : spans) {
            lines.add(new TextLine(text, span, lines.size(), language));
        }
        return new Page(lines);
    }

    /** The judgement of one text. */
    private final class Page {
        private final List<TextLine> lines;
        private final @Nullable Verdict[] verdicts;

        Page(List<TextLine> lines) {
            this.lines = lines;
            this.verdicts = new Verdict[lines.size()];
        }

        List<Furniture> ofBody(Set<String> captions) {
            for (int i = 0; i < verdicts.length; i++) {
                verdicts[i] = captions.contains(lines.get(i).text())
                        ? new Verdict("caption", "markup.caption", false)
                        : judge.judgeInBody(lines.get(i));
            }
            repeats();
            blocks();
            return found();
        }

        List<Furniture> ofText() {
            for (int i = 0; i < verdicts.length; i++) {
                verdicts[i] = judge.judge(lines.get(i));
                if (verdicts[i] == null && isRest(i)) {
                    verdicts[i] = judge.judgeAtEnd(lines.get(i));
                }
            }
            repeats();
            fragments();
            blocks();
            labels();
            captions();
            tail();
            return found();
        }

        private List<Furniture> found() {
            List<Furniture> found = new ArrayList<>();
            for (int i = 0; i < verdicts.length; i++) {
                Verdict verdict = verdicts[i];
                if (verdict != null) {
                    found.add(new Furniture(lines.get(i).span(), verdict.kind(), verdict.rule()));
                }
            }
            return found.size() == verdicts.length ? List.of() : found;
        }

        private void mark(int line, String kind, String rule) {
            if (verdicts[line] == null) {
                verdicts[line] = new Verdict(kind, rule, false);
            }
        }

        /** A line that stands twice is said once. */
        private void repeats() {
            Map<String, Integer> seen = new HashMap<>();
            for (int i = 0; i < verdicts.length; i++) {
                String letters = lines.get(i).letters();
                if (seen.putIfAbsent(letters, i) != null && lines.get(i).words() > 2) {
                    mark(i, "repeat", "place.repeat");
                }
            }
        }

        /** Behind the middle, a line of three or more scraps without verbs is what somebody says of himself. */
        private void fragments() {
            for (int i = verdicts.length / 2; i < verdicts.length; i++) {
                if (verdicts[i] == null && isFragments(lines.get(i))) {
                    mark(i, "author-box", "shape.fragments");
                }
            }
        }

        private static boolean isFragments(TextLine line) {
            if (line.words() > WORDS_OF_TITLE || line.words() <= LEAST_FRAGMENTS) {
                return false;
            }
            List<Sentence> sentences = line.sentences();
            return sentences.size() >= LEAST_FRAGMENTS
                    && (double) line.words() / sentences.size() <= MOST_WORDS_OF_FRAGMENT
                    && sentences.stream().filter(Page::hasVerb).count() * 2 < sentences.size();
        }

        private static boolean hasVerb(Sentence sentence) {
            for (int i = 0; i < sentence.size(); i++) {
                if (sentence.isVerbal(i)) {
                    return true;
                }
            }
            return false;
        }

        /** A heading's block lasts until text goes on, and to the end where little is left. */
        private void blocks() {
            for (int i = 0; i < verdicts.length; i++) {
                Verdict verdict = verdicts[i];
                if (verdict != null && verdict.opensBlock()) {
                    boolean last = isRest(i);
                    for (int j = i + 1; j < verdicts.length && (last || !isBody(j)); j++) {
                        mark(j, verdict.kind(), "place.block");
                    }
                }
            }
        }

        private boolean isRest(int line) {
            return remains(line) < REST;
        }

        private boolean isLast(int line) {
            return remains(line) < LAST;
        }

        private double remains(int line) {
            int start = lines.get(0).span().start();
            int end = lines.get(lines.size() - 1).span().end();
            return (double) (end - lines.get(line).span().start()) / (end - start);
        }

        private boolean isBody(int line) {
            return verdicts[line] == null
                    && lines.get(line).endsLikeText()
                    && lines.get(line).words() >= WORDS_OF_BODY;
        }

        /** Between paragraphs, a long line without a full stop is no subheading but stands below a picture. */
        private void captions() {
            boolean body = false;
            for (int i = 0; i + 1 < verdicts.length; i++) {
                boolean caption = body
                        && isUnended(i)
                        && !lines.get(i).text().endsWith(COLON)
                        && lines.get(i).words() >= WORDS_OF_CAPTION
                        && isBody(i + 1);
                body = isBody(i);
                if (caption) {
                    mark(i, "caption", "place.caption");
                }
            }
        }

        /** Above the headline, the name of the medium. */
        private void labels() {
            for (int i = 0; i + 1 < verdicts.length && (verdicts[i] != null || isLabel(i)); i++) {
                mark(i, "section", "place.label");
            }
        }

        private boolean isLabel(int line) {
            TextLine candidate = lines.get(line);
            if (candidate.endsLikeText() || candidate.words() > MOST_WORDS_OF_LABEL) {
                return false;
            }
            Sentence sentence = candidate.sentence();
            int media = sentence.terms("furniture.medium").size();
            boolean headlineFollows = headlineFollows(line);
            return media > 0
                    && (headlineFollows || media > 1)
                    && candidate.text().indexOf(':') < 0;
        }

        private boolean headlineFollows(int line) {
            for (int i = line + 1; i < verdicts.length; i++) {
                if (verdicts[i] == null) {
                    return !lines.get(i).endsLikeText() && lines.get(i).words() > 2;
                }
            }
            return false;
        }

        /** Behind the last paragraph of the body only furniture stands. */
        private void tail() {
            int body = verdicts.length - 1;
            while (body >= 0 && !isBody(body)) {
                body--;
            }
            if (body < 0) {
                return;
            }
            boolean after = false;
            for (int i = 0; i < body; i++) {
                after |= verdicts[i] != null && ENDS.contains(verdicts[i].kind()) && isLast(i);
                if (after) {
                    mark(i, "after", "place.after-end");
                }
            }
            if (after) {
                mark(body, "after", "place.after-end");
            }
            for (int i = body + 1; i < verdicts.length; i++) {
                if (after) {
                    mark(i, "teaser", "place.after-furniture");
                }
                after |= verdicts[i] != null;
            }
            for (int i = verdicts.length - 1; i > body && isUnended(i) && !isListed(i); i--) {
                mark(i, "teaser", "place.end");
            }
        }

        /** Items behind a line that announces them. */
        private boolean isListed(int line) {
            int first = line;
            while (first > 0 && MARKS.indexOf(lines.get(first).text().charAt(0)) >= 0) {
                first--;
            }
            return first < line
                    && verdicts[first] == null
                    && lines.get(first).text().endsWith(COLON);
        }

        private boolean isUnended(int line) {
            TextLine candidate = lines.get(line);
            return verdicts[line] != null || !candidate.endsLikeText() && candidate.words() <= WORDS_OF_TITLE;
        }
    }
}
