package org.lagebild.fact.exercise;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.lagebild.fact.Claim;
import org.lagebild.fact.Statement;
import org.lagebild.fact.exercise.Officials.Rank;
import org.lagebild.language.Sentence;
import org.lagebild.language.Span;
import org.lagebild.world.World;

/**
 * The official source that the text names for an exercise: the first that says that, when, where or how big it is or
 * that it is off, and that belongs to those involved.
 */
final class AnnouncerFinder {
    private static final String FIELD = "announced_by";
    private static final String VERB = "announced.verb";
    private static final String PHASE = "phase";
    private static final String STATUS = "status";
    private static final List<String> COURSE =
            List.of("take-part", "exercise-verb", PHASE, "hosting", "venue-word", "course");

    /** Rules of statements that tell nothing of what they speak of. */
    private static final Set<String> UNTELLING =
            Set.of("verb.request", "verb.ask", "verb.deny", "verb.hold", "verb.accuse");

    private static final String CALL = "verb.call";
    private static final String ORDER = "verb.order";
    private static final String ANSWER = "turn";
    private static final Comparator<Statement> IN_ORDER =
            Comparator.comparingInt(statement -> statement.span().start());
    private static final int NEAR = 2;
    private static final int SOON = 4;

    private final ArticleView article;
    private final Topics topics;
    private final Findings findings;
    private final Officials officials;
    private final VerbAnnouncers verbs;

    AnnouncerFinder(ArticleView article, Topics topics, Findings findings, World world) {
        this.article = article;
        this.topics = topics;
        this.findings = findings;
        this.officials = new Officials(article, world);
        this.verbs = new VerbAnnouncers(article, topics, officials);
    }

    void fill(Draft draft) {
        ValueSpans values = ValueSpans.of(draft);
        boolean earlier = draft.earlierEditionOf() != null;
        bySaying(draft, values);
        if (!earlier) {
            byVerb(draft, () -> verbs.saying(draft, values));
        }
        byVerb(draft, () -> verbs.performing(draft, values, Rank.OFFICIAL));
        if (!earlier) {
            byVerb(draft, () -> verbs.counting(draft, values));
            byNumber(draft);
        }
        byVerb(draft, () -> verbs.performing(draft, values, Rank.STATE));
        bySpeaking(draft);
    }

    /** The first official who says a value of it. */
    private void bySaying(Draft draft, ValueSpans values) {
        announceFirst(
                draft,
                "announced.statement",
                statement -> isOfficial(statement, draft, values) && announces(statement, draft, values));
    }

    private void announceFirst(Draft draft, String rule, Predicate<Statement> announces) {
        if (draft.announcedBy() == null) {
            article.statements().stream()
                    .filter(announces)
                    .min(IN_ORDER)
                    .ifPresent(statement -> announce(draft, statement, rule));
        }
    }

    /** Where no statement tells of it: who makes it known in other words. */
    private void byVerb(Draft draft, Supplier<@Nullable Span> verb) {
        Span source = draft.announcedBy() == null ? verb.get() : null;
        if (source != null) {
            name(draft, source, VERB);
        }
    }

    /**
     * Where nothing speaks for one more than for another: the first official who puts a number to what the paragraph is
     * about.
     */
    private void byNumber(Draft draft) {
        announceFirst(draft, "announced.number", statement -> numbers(statement, draft));
    }

    private boolean numbers(Statement statement, Draft draft) {
        int at = article.indexAt(statement.span().start());
        int paragraph = article.sentence(at).paragraph();
        return !isQuoted(statement)
                && !article.quantitiesIn(statement.span()).isEmpty()
                && topics.of(at, statement.span()) == draft
                && draft.mentions().stream()
                        .anyMatch(mention ->
                                mention.at() < at && mention.sentence().paragraph() == paragraph)
                && officials.of(statement) == Rank.OFFICIAL
                && officials.isInvolved(statement, draft);
    }

    /** The first official who speaks of the article's exercise soon after it is named, whatever he says of it. */
    private void bySpeaking(Draft draft) {
        announceFirst(
                draft,
                "announced.speaker",
                statement -> draft == topics.main()
                        && !isQuoted(statement)
                        && reports(statement)
                        && !officials.isOfStateMedium(statement)
                        && !tellsOfMishap(statement)
                        && isSoon(statement, draft)
                        && officials.of(statement) == Rank.OFFICIAL
                        && officials.isInvolved(statement, draft));
    }

    /** "Three men were treated for frostbite": what happens at the exercise says nothing of it. */
    private boolean tellsOfMishap(Statement statement) {
        int at = article.indexAt(statement.span().start());
        Sentence said = article.sentence(at);
        return isOfMishap(said)
                || at > 0
                        && !topics.isMentionedIn(at)
                        && article.sentence(at - 1).paragraph() == said.paragraph()
                        && isOfMishap(article.sentence(at - 1));
    }

    private static boolean isOfMishap(Sentence sentence) {
        return !sentence.terms("mishap").isEmpty();
    }

    private boolean isSoon(Statement statement, Draft draft) {
        int at = article.indexAt(statement.span().start());
        int behind = at - draft.first().at();
        return behind >= 0 && behind <= SOON && topics.of(at, statement.span()) == draft;
    }

    /** In its own words, however few they are. */
    private boolean isQuoted(Statement statement) {
        int start = statement.span().start();
        Sentence sentence = article.sentenceAt(start);
        int first = sentence == null ? 0 : sentence.tokenAt(start);
        return statement.kind() == Statement.Kind.DIRECT
                || sentence != null && first > 0 && sentence.is(first - 1, "quote");
    }

    /** Not far behind a mention. */
    private static boolean isNear(int at, Draft draft) {
        return draft.mentions().stream().anyMatch(mention -> mention.at() <= at && at - mention.at() <= NEAR);
    }

    private boolean isOfficial(Statement statement, Draft draft, ValueSpans values) {
        return officials.of(statement).compareTo(Rank.STATE) >= 0
                && (officials.isInvolved(statement, draft) || opens(statement, draft, values));
    }

    /** Who orders it, or first names it with a value and no party, has a part in it, whatever is a party besides. */
    private static boolean opens(Statement statement, Draft draft, ValueSpans values) {
        return draft.first().span().overlaps(statement.span())
                && (values.all().overlaps(statement.span()) || statement.rule().equals(ORDER))
                && parties(statement.span(), draft) == 0;
    }

    /**
     * Whether it says a value of the exercise, or the exercise is first heard of there. An earlier edition is told of
     * beside another: only who says a value of it speaks of it.
     */
    private boolean announces(Statement statement, Draft draft, ValueSpans values) {
        if (!reports(statement)) {
            return false;
        }
        boolean quoted = isQuoted(statement);
        boolean holds = quoted && !statement.rule().equals(ANSWER)
                ? values.measured().overlaps(statement.span())
                : values.all().overlaps(statement.span());
        if (quoted || holds || draft.earlierEditionOf() != null) {
            return holds && !(quoted && draft.earlierEditionOf() != null);
        }
        return draft.first().span().overlaps(around(statement))
                || measures(statement, draft)
                || introduces(statement, draft);
    }

    /** What somebody asks for, denies or calls something tells nothing of the exercise, unless it is a number. */
    private boolean reports(Statement statement) {
        boolean judges = UNTELLING.contains(statement.rule()) || officials.judges(statement);
        boolean calls = statement.rule().equals(CALL)
                && article.quantitiesIn(statement.span()).isEmpty();
        return !judges && !calls;
    }

    /** A number, a day or a place in a passage that is about the exercise and tells how it goes. */
    private boolean measures(Statement statement, Draft draft) {
        Span said = statement.span();
        int at = article.indexAt(said.start());
        if (topics.of(at, said) != draft || at < draft.first().at() || !tells(said, draft)) {
            return false;
        }
        boolean named = draft.mentions().stream()
                .anyMatch(mention -> mention.isNamed() && mention.span().overlaps(said));
        return named
                || parties(said, draft) > 1
                || isNear(at, draft)
                        && !(article.placesIn(said).isEmpty()
                                && article.timesIn(said).isEmpty());
    }

    private static long parties(Span said, Draft draft) {
        return draft.claims().stream()
                .filter(claim -> claim.field().equals(RoleFinder.PARTICIPANTS) && said.overlaps(claim.span()))
                .count();
    }

    /** Words for taking part, training or going on, or a state that takes part: nobody was hurt is said beside it. */
    private boolean tells(Span said, Draft draft) {
        return parties(said, draft) > 0
                || article.sentencesIn(said).stream().anyMatch(sentence -> COURSE.stream()
                        .flatMap(name -> sentence.terms(name).stream())
                        .anyMatch(hit -> said.contains(sentence.span(hit.from(), hit.to()))));
    }

    /** "Four drills will take place, the ministry said. They are A, B, C and D." */
    private boolean introduces(Statement statement, Draft draft) {
        int at = article.indexAt(statement.span().start());
        return at + 1 == draft.first().at()
                && !topics.isMentionedIn(at)
                && !article.sentence(at).terms("exercise").isEmpty();
    }

    private void announce(Draft draft, Statement statement, String rule) {
        String speaker = statement.speaker();
        if (speaker != null) {
            draft.announcedBy(speaker);
            Span span = statement.speakerSpans().isEmpty()
                    ? statement.span()
                    : statement.speakerSpans().get(0);
            draft.claim(article.claim(FIELD, speaker, span, rule, Claim.Basis.STATED));
        }
    }

    private boolean hasStatus(Span said, Draft draft) {
        if (findings.of(STATUS, draft).stream().anyMatch(finding -> said.contains(finding.span()))) {
            return true;
        }
        Sentence sentence = article.sentenceAt(said.start());
        return sentence != null
                && sentence.terms(PHASE).stream().anyMatch(hit -> said.contains(sentence.span(hit.from(), hit.to())));
    }

    private Span around(Statement statement) {
        Sentence first = article.sentenceAt(statement.span().start());
        Sentence last = article.sentenceAt(Math.max(0, statement.span().end() - 1));
        Span content = statement.span();
        Span wider = first == null ? content : content.and(first.span());
        return last == null ? wider : wider.and(last.span());
    }

    private void name(Draft draft, Span source, String rule) {
        String words = source.of(article.text());
        draft.announcedBy(words);
        draft.claim(article.claim(FIELD, words, source, rule, Claim.Basis.STATED));
    }

    /** The exercise that a release is mainly about is announced by who issued it. */
    void issue() {
        Draft main = topics.main();
        Span issuer = main == null || main.announcedBy() != null ? null : IssuerFinder.find(article);
        if (main != null && issuer != null) {
            name(main, issuer, "announced.issuer");
        }
    }
}
