package org.lagebild.fact.exercise;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.lagebild.annotation.Actor;
import org.lagebild.annotation.AnnotatedArticle;
import org.lagebild.annotation.Mention;
import org.lagebild.annotation.Place;
import org.lagebild.annotation.Quantity;
import org.lagebild.annotation.Time;
import org.lagebild.fact.Claim;
import org.lagebild.fact.Statement;
import org.lagebild.language.Sentence;
import org.lagebild.language.Span;

/** An annotated article with its mentions looked up by sentence. */
final class ArticleView {
    private static final int NESTED = 40;
    private static final int FEWEST_ITEMS = 3;
    private static final int FEWEST_WORDS = 5;
    private static final int LONGEST_LABEL = 5;
    private static final String ITEM_MARKS = ":–—-";

    private final AnnotatedArticle article;
    private final List<Statement> statements;
    private final List<Statement> byStart;
    private final List<Actor> actors;
    private final List<Place> places;
    private final List<Time> times;
    private final List<Quantity> quantities;
    private final boolean digest;
    private final int[] posts;

    ArticleView(AnnotatedArticle article, List<Statement> statements) {
        this.article = article;
        this.statements = statements;
        this.byStart = statements.stream()
                .sorted(Comparator.comparing(Statement::span))
                .toList();
        this.actors = sorted(article.actors());
        this.places = sorted(article.places());
        this.times = sorted(article.times());
        this.quantities = sorted(article.quantities());
        this.digest = isDigest(article.sentences());
        this.posts = TickerPosts.of(article);
    }

    private static <T extends Mention> List<T> sorted(List<T> mentions) {
        return mentions.stream().sorted(Comparator.comparing(Mention::span)).toList();
    }

    List<Sentence> sentences() {
        return article.sentences();
    }

    Sentence sentence(int index) {
        return article.sentences().get(index);
    }

    /** The sentence at an offset of the text; null where none is. */
    @Nullable
    Sentence sentenceAt(int offset) {
        int at = indexAt(offset);
        return at < sentences().size() ? sentences().get(at) : null;
    }

    /** The number of the first sentence that ends behind an offset; that of all sentences where none does. */
    int indexAt(int offset) {
        List<Sentence> all = sentences();
        int low = 0;
        int high = all.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (all.get(middle).span().end() <= offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** The sentences that a span touches. */
    List<Sentence> sentencesIn(Span span) {
        int to = Math.min(sentences().size(), indexAt(Math.max(span.start(), span.end() - 1)) + 1);
        return sentences().subList(Math.min(indexAt(span.start()), to), to);
    }

    /** Whether the article is several short items that each begin with a place and a mark: "Lima: …", "Paris – …". */
    boolean isDigest() {
        return digest;
    }

    private static boolean isDigest(List<Sentence> sentences) {
        int items = 0;
        int paragraph = -1;
        for (Sentence sentence : sentences) {
            if (sentence.paragraph() != paragraph) {
                paragraph = sentence.paragraph();
                items += isItem(sentence) ? 1 : 0;
            }
        }
        return items >= FEWEST_ITEMS;
    }

    private static boolean isItem(Sentence sentence) {
        return isLabel(sentence) || beginsWithLabel(sentence);
    }

    /** "MONGOLIA.": a sentence of its own in large letters. */
    private static boolean isLabel(Sentence sentence) {
        boolean label = sentence.size() > 1 && sentence.size() <= LONGEST_LABEL + 1;
        for (int i = 0; i < sentence.size() && label; i++) {
            label = !sentence.is(i, "letters") || sentence.is(i, "upper");
        }
        return label
                && !(sentence.mentions("Place").isEmpty()
                        && sentence.mentions("Actor").isEmpty());
    }

    private static boolean beginsWithLabel(Sentence sentence) {
        for (int i = 1; i < Math.min(sentence.size() - FEWEST_WORDS, LONGEST_LABEL); i++) {
            String mark = sentence.token(i).text();
            if (mark.length() == 1 && ITEM_MARKS.contains(mark)) {
                return sentence.token(i + 1).spaceBefore()
                        && !sentence.mentions("Place").isEmpty()
                        && sentence.mentions("Place").get(0).from() == 0;
            }
            if (!sentence.is(i - 1, "capital")) {
                return false;
            }
        }
        return false;
    }

    List<Statement> statements() {
        return statements;
    }

    /** All lines of the text that are not blank, furniture too. */
    List<Span> lines() {
        return article.article().lines();
    }

    /** A line of the text as one sentence. */
    Sentence line(Span line) {
        return article.language().line(text(), line.start(), line.end(), 0);
    }

    String text() {
        return article.text();
    }

    @Nullable
    LocalDate published() {
        return article.article().published().value();
    }

    /** The first day on which the article can have been published; null where nothing bounds it. */
    @Nullable
    LocalDate earliestPublished() {
        return article.article().published().earliest();
    }

    /** The last day on which the article can have been published; null where nothing bounds it. */
    @Nullable
    LocalDate latestPublished() {
        return article.article().published().latest();
    }

    /** The number of the post of a live ticker that a sentence stands in; 0 in other texts. */
    int post(int at) {
        return posts[at];
    }

    /** The year of publication; where it is unknown, the first year that the text prints with a day. */
    @Nullable
    Integer yearPublished() {
        LocalDate day = published();
        return day != null ? (Integer) day.getYear() : firstYear();
    }

    private @Nullable Integer firstYear() {
        for (Time time : times) {
            LocalDate earliest = time.earliest();
            boolean printed = earliest != null && time.span().of(text()).contains(String.valueOf(earliest.getYear()));
            if (printed && earliest != null && earliest.equals(time.latest())) {
                return earliest.getYear();
            }
        }
        return null;
    }

    List<Actor> actorsIn(Span span) {
        return within(actors, span);
    }

    List<Place> placesIn(Span span) {
        return within(places, span);
    }

    List<Time> timesIn(Span span) {
        return within(times, span);
    }

    List<Quantity> quantitiesIn(Span span) {
        return within(quantities, span);
    }

    /** The innermost statement around a span; null where the article itself speaks. */
    @Nullable
    Statement statementAround(Span span) {
        Statement best = null;
        for (int i = before(span.end()); i >= Math.max(0, before(span.end()) - NESTED); i--) {
            Statement statement = byStart.get(i);
            boolean inside = statement.span().overlaps(span);
            if (inside
                    && (best == null || statement.span().length() < best.span().length())) {
                best = statement;
            }
        }
        return best;
    }

    /** Whether a span stands in a quotation. */
    boolean isQuoted(Span span) {
        Statement said = statementAround(span);
        return said != null && said.kind() == Statement.Kind.DIRECT;
    }

    /** Index of the first sentence of the paragraph that a sentence stands in. */
    int firstOfParagraph(int at) {
        int first = at;
        while (first > 0 && sentence(first - 1).paragraph() == sentence(at).paragraph()) {
            first--;
        }
        return first;
    }

    /** The last statement that starts before an offset. */
    private int before(int offset) {
        int low = 0;
        int high = byStart.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (byStart.get(middle).span().start() < offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low - 1;
    }

    /** Whether a state acts in a sentence and none that takes part in an exercise. */
    boolean isOfOthers(Draft draft, Sentence sentence) {
        Set<String> parties = new HashSet<>(draft.in(RoleFinder.PARTICIPANTS));
        parties.addAll(draft.in(RoleFinder.HOST));
        List<String> acting = actorsIn(sentence.span()).stream()
                .map(Actor::code)
                .filter(Objects::nonNull)
                .map(Objects::requireNonNull)
                .toList();
        return !parties.isEmpty() && !acting.isEmpty() && acting.stream().noneMatch(parties::contains);
    }

    /** A claim with the statement that its words stand in. */
    Claim claim(String field, @Nullable String value, Span span, String rule, Claim.Basis basis) {
        return Claim.of(field, value, span, statementAround(span), basis, rule);
    }

    /** Mentions that begin inside a span, by binary search: an article can have a million words. */
    private static <T extends Mention> List<T> within(List<T> mentions, Span span) {
        List<T> found = new ArrayList<>();
        for (int i = firstFrom(mentions, span.start()); i < mentions.size(); i++) {
            T mention = mentions.get(i);
            if (mention.span().start() >= span.end()) {
                break;
            }
            found.add(mention);
        }
        return found;
    }

    private static <T extends Mention> int firstFrom(List<T> mentions, int offset) {
        int low = 0;
        int high = mentions.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (mentions.get(middle).span().start() < offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
