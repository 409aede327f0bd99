package org.lagebild.fact.exercise;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.lagebild.fact.Claim;
import org.lagebild.fact.Statement;
import org.lagebild.fact.exercise.Officials.Rank;
import org.lagebild.fact.statement.Announcements;
import org.lagebild.fact.statement.Announcements.Announcement;
import org.lagebild.language.Sentence;
import org.lagebild.language.Span;
import org.lagebild.world.World;

/**
 * The official source that the text names for an exercise: the first that says that, when, where or how big it is or
 * that it is off, and that belongs to those involved.
 */
final class AnnouncerFinder {
    private static final String FIELD = "announced_by";
    private static final String PHASE = "phase";
    private static final String STATUS = "status";
    private static final Set<String> PROVING =
            Set.of("start", "end", "duration_days", "places", "troops", "rival_troops", "equipment");

    private static final List<String> COURSE =
            List.of("take-part", "exercise-verb", PHASE, "hosting", "venue-word", "course");

    private static final int PROVED = 2;
    private static final int NEAR = 2;
    private static final int WORDS_BEFORE = 4;
    private static final int ENOUGH = 2;

    private final ArticleView article;
    private final Topics topics;
    private final Findings findings;
    private final Officials officials;

    AnnouncerFinder(ArticleView article, Topics topics, Findings findings, World world) {
        this.article = article;
        this.topics = topics;
        this.findings = findings;
        this.officials = new Officials(article, world);
    }

    void fill(Draft draft) {
        Spans proving = Spans.of(draft.claims().stream()
                .filter(claim -> PROVING.contains(claim.field()))
                .map(Claim::span)
                .toList());
        article.statements().stream()
                .filter(statement -> weight(statement, draft, proving) >= ENOUGH)
                .max(Comparator.<Statement>comparingInt(statement -> weight(statement, draft, proving))
                        .thenComparing(statement -> -statement.span().start()))
                .ifPresent(statement -> announce(draft, statement));
        if (draft.announcedBy() == null) {
            byVerb(draft, proving);
        }
        if (draft.announcedBy() == null) {
            byVerbBehind(draft, proving);
        }
        if (draft.announcedBy() == null) {
            byNumber(draft);
        }
    }

    /**
     * Where nothing speaks for one more than for another: the first official who puts a number to what the paragraph is
     * about.
     */
    private void byNumber(Draft draft) {
        article.statements().stream()
                .filter(statement -> numbers(statement, draft))
                .min(Comparator.comparingInt(statement -> statement.span().start()))
                .ifPresent(statement -> announce(draft, statement));
    }

    private boolean numbers(Statement statement, Draft draft) {
        int at = article.indexAt(statement.span().start());
        int paragraph = article.sentence(at).paragraph();
        return statement.kind() != Statement.Kind.DIRECT
                && !article.quantitiesIn(statement.span()).isEmpty()
                && topics.of(at, statement.span()) == draft
                && draft.mentions().stream()
                        .anyMatch(mention ->
                                mention.at() < at && mention.sentence().paragraph() == paragraph)
                && officials.of(statement) == Rank.OFFICIAL
                && officials.isInvolved(statement.speakerCountry(), draft);
    }

    /** Not far behind a mention. */
    private static boolean isNear(int at, Draft draft) {
        return draft.mentions().stream().anyMatch(mention -> mention.at() <= at && at - mention.at() <= NEAR);
    }

    /** How much speaks for a statement as the announcement of an exercise. */
    private int weight(Statement statement, Draft draft, Spans proving) {
        Rank rank = officials.of(statement);
        if (rank.compareTo(Rank.STATE) < 0 || !officials.isInvolved(statement.speakerCountry(), draft)) {
            return 0;
        }
        int about = about(statement, draft, proving);
        return about < PROVED ? 0 : about + (rank == Rank.OFFICIAL ? 1 : 0);
    }

    /**
     * Whether it says a value of the exercise, or that it takes place, or the exercise is first heard of there. What is
     * quoted counts word by word, what is reported with the rest of its sentence.
     */
    private int about(Statement statement, Draft draft, Spans proving) {
        boolean quoted = statement.kind() == Statement.Kind.DIRECT;
        Span said = quoted ? statement.span() : around(statement);
        int weight = quoted ? -1 : 0;
        weight += proving.overlaps(statement.span()) ? 3 : proving.overlaps(said) ? 2 : 0;
        boolean named =
                draft.mentions().stream().anyMatch(mention -> mention.span().overlaps(said));
        if (named) {
            weight += !quoted && draft.first().span().overlaps(said) ? 2 : hasStatus(said, draft) ? 1 : 0;
        }
        return weight < PROVED && !quoted && (measures(statement, draft) || introduces(statement, draft))
                ? PROVED
                : weight;
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
                || !article.quantitiesIn(said).isEmpty()
                || isNear(at, draft)
                        && !(article.placesIn(said).isEmpty()
                                && article.timesIn(said).isEmpty());
    }

    /** Words for taking part, training or going on, or a state that takes part: nobody was hurt is said beside it. */
    private boolean tells(Span said, Draft draft) {
        boolean roles = draft.claims().stream()
                .anyMatch(claim -> claim.field().equals(RoleFinder.PARTICIPANTS) && said.overlaps(claim.span()));
        return roles
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

    private void announce(Draft draft, Statement statement) {
        String speaker = statement.speaker();
        if (speaker != null) {
            draft.announcedBy(speaker);
            Span span = statement.speakerSpans().isEmpty()
                    ? statement.span()
                    : statement.speakerSpans().get(0);
            draft.claim(article.claim(FIELD, speaker, span, "announced.statement", Claim.Basis.STATED));
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

    /** Without a statement: who orders, confirms or cancels it in a sentence that names it. */
    private void byVerb(Draft draft, Spans proving) {
        for (ExerciseMention mention : draft.mentions()) {
            boolean proved = proving.overlaps(mention.sentence().span());
            for (Announcement announcement : Announcements.in(mention.sentence())) {
                boolean told = proved || isObject(mention) && (announcement.performs() || isUnsaid(mention.sentence()));
                if (told
                        && officials.rank(announcement.source()) == Rank.OFFICIAL
                        && officials.isInvolved(announcement.source(), draft)) {
                    name(draft, announcement.source(), "announced.verb");
                    return;
                }
            }
        }
    }

    /**
     * "The ministry had confirmed the postponement in July": of the course of the exercise that was spoken of before.
     */
    private void byVerbBehind(Draft draft, Spans proving) {
        for (int at : topics.sentencesOf(draft)) {
            Sentence sentence = article.sentence(at);
            boolean goesOn = topics.passage(at) == draft
                    && !topics.isMentionedIn(at)
                    && at > draft.first().at();
            boolean tells = proving.overlaps(sentence.span())
                    || !sentence.terms("course").isEmpty();
            if (goesOn && tells && isUnsaid(sentence)) {
                for (Announcement announcement : Announcements.in(sentence)) {
                    if (officials.rank(announcement.source()) == Rank.OFFICIAL
                            && officials.isInvolved(announcement.source(), draft)) {
                        name(draft, announcement.source(), "announced.verb");
                        return;
                    }
                }
            }
        }
    }

    /** What words of a source were found in is judged by these words. */
    private boolean isUnsaid(Sentence sentence) {
        return article.statementAround(sentence.span()) == null;
    }

    /** No preposition leads to it, but from a word for its course: "the start of the drill". */
    private static boolean isObject(ExerciseMention mention) {
        for (int i = mention.from() - 1; i >= Math.max(0, mention.from() - WORDS_BEFORE); i--) {
            String tag = mention.sentence().tag(i);
            if (tag.equals("ADP")) {
                return i > 0 && mention.sentence().is(i - 1, "course");
            }
            if (!tag.equals("DET") && !tag.equals("ADJ") && !tag.equals("PUNCT")) {
                return true;
            }
        }
        return true;
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
