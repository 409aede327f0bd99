package org.lagebild.fact.exercise;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.lagebild.annotation.Actor;
import org.lagebild.annotation.Quantity;
import org.lagebild.fact.Claim;
import org.lagebild.fact.Statement;
import org.lagebild.language.Sentence;
import org.lagebild.language.Span;

/** Who takes part, watches, was invited or stays away. */
final class RoleFinder {
    static final String PARTICIPANTS = "participants";
    static final String HOST = "host";
    private static final List<String> NEGATIVE = List.of("observers", "declined", "invited", "not-participants");
    private static final List<String> PLACES =
            List.of("site-noun", "place-noun", "training-area", "soil-noun", "border-noun", "venue-noun");
    private static final List<String> ACTING =
            List.of("hold", "phase", "take-part", "exercise-verb", "armed", "turnout");
    private static final String FORCES = "participants.forces";
    private static final String OWN_PHRASE = "participants.noun-phrase";
    private static final String LED = "participants.led";
    private static final String LONG_LIST = ".long-list";
    private static final int LONGEST_PHRASE = 8;
    private static final int ROW = 3;
    private static final int WORDS_BETWEEN = 2;
    private static final Set<String> BETWEEN = Set.of("DET", "NOUN");

    private final ArticleView article;
    private final Topics topics;
    private final Findings findings;
    private final OtherEditions others;

    RoleFinder(ArticleView article, Topics topics, Findings findings) {
        this.article = article;
        this.topics = topics;
        this.findings = findings;
        this.others = new OtherEditions(article);
    }

    void fill(List<Draft> drafts) {
        Spans excluded = excluded();
        for (Finding finding : findings.of(PARTICIPANTS)) {
            boolean other = !finding.near() && others.isAbout(finding.at(), finding.draft());
            if (!other && (!finding.type().equals(OWN_PHRASE) || isOwnPhrase(finding))) {
                take(finding, PARTICIPANTS, excluded);
            }
        }
        findings.of("observers").forEach(finding -> take(finding, "observers", new Spans()));
        findings.of("invited").forEach(finding -> take(finding, "invited", new Spans()));
        findings.of("declined").forEach(finding -> take(finding, "withdrawn", new Spans()));
        findings.of(HOST).forEach(finding -> take(finding, HOST, new Spans()));
        holders(excluded);
        shares(excluded);
        drafts.forEach(draft -> both(draft, drafts));
        drafts.stream()
                .filter(draft -> draft.in(PARTICIPANTS).isEmpty())
                .forEach(draft -> whoeverIsThere(draft, excluded));
        drafts.stream()
                .filter(draft -> draft.in(PARTICIPANTS).isEmpty())
                .forEach(draft -> whoeverFollows(draft, excluded));
        drafts.forEach(this::removeThoseAside);
    }

    /** Where no rule says who takes part: states and forces in the mention's sentences that do nothing else there. */
    private void whoeverIsThere(Draft draft, Spans excluded) {
        for (ExerciseMention mention : draft.mentions()) {
            addThose(draft, mention.at(), excluded);
        }
    }

    /** Where those sentences name nobody: those of the first sentence that goes on with it and does. */
    private void whoeverFollows(Draft draft, Spans excluded) {
        for (int at : topics.sentencesOf(draft)) {
            boolean goesOn = topics.passage(at) == draft && !topics.isMentionedIn(at) && !others.isAbout(at, draft);
            if (goesOn
                    && tellsOfDeeds(article.sentence(at))
                    && draft.in(PARTICIPANTS).isEmpty()) {
                addThose(draft, at, excluded);
            }
        }
    }

    /** Forces act in it, or it names a row of states: "Brazil urged restraint" says of no part in an exercise. */
    private boolean tellsOfDeeds(Sentence sentence) {
        long states = article.actorsIn(sentence.span()).stream()
                .map(Actor::code)
                .filter(Objects::nonNull)
                .distinct()
                .count();
        return states >= ROW
                || ACTING.stream().anyMatch(list -> !sentence.terms(list).isEmpty());
    }

    private void addThose(Draft draft, int at, Spans excluded) {
        Sentence sentence = article.sentence(at);
        for (Actor actor : article.actorsIn(sentence.span())) {
            String code = actor.code();
            boolean own = counts(actor) && topics.of(at, actor.span()) == draft && !isPartOfName(at, actor);
            own = own && !isOfPlace(sentence, actor) && !speaks(sentence, actor);
            if (code != null && own && !excluded.overlaps(actor.span())) {
                add(draft, PARTICIPANTS, code, actor.span(), "role.beside");
            }
        }
    }

    private boolean isPartOfName(int at, Actor actor) {
        return topics.mentionsIn(at).stream()
                .anyMatch(mention -> mention.isNamed() && mention.span().contains(actor.span()));
    }

    private boolean speaks(Sentence sentence, Actor actor) {
        return isSaying(sentence, actor)
                || isPlaced(sentence, sentence.tokenAt(actor.span().start()));
    }

    /** "Off Guyana", "off the neighbour Guyana": behind a preposition that does not say with whom. */
    private static boolean isPlaced(Sentence sentence, int from) {
        int at = from - 1;
        while (at > 0 && from - at <= WORDS_BETWEEN && BETWEEN.contains(sentence.tag(at))) {
            at--;
        }
        boolean placed = at == from - 1 || at >= 0 && sentence.is(at, "place-preposition");
        return at >= 0 && placed && sentence.isTagged(at, "ADP") && !sentence.is(at, "with-preposition");
    }

    /** "The navy says": words about the exercise, not a part in it. */
    private static boolean isSaying(Sentence sentence, Actor actor) {
        return sentence.terms("saying").stream()
                .anyMatch(verb -> Nearness.gap(sentence, actor.span(), verb.from(), verb.to()) <= 1);
    }

    private Spans excluded() {
        Spans spans = new Spans();
        NEGATIVE.forEach(type -> findings.of(type).forEach(finding -> spans.add(finding.span())));
        return spans;
    }

    /** Numbers of troops and things, in a sentence that goes on with the exercise and speaks of nothing else. */
    static boolean isCounting(Sentence sentence) {
        return !sentence.terms("quantity-unit").isEmpty()
                && sentence.terms("elsewhere-noun").isEmpty();
    }

    /** "A Chinese counter-drill" that is none of the article's exercises says nothing of them. */
    private boolean isOwnPhrase(Finding finding) {
        int behind = finding.match().to();
        return topics.mentionsIn(finding.at()).stream()
                .anyMatch(mention -> mention.to() > behind && mention.from() <= behind + LONGEST_PHRASE);
    }

    private static boolean takesPart(Sentence sentence) {
        return !sentence.terms("take-part").isEmpty()
                || !sentence.terms("exercise-verb").isEmpty()
                || !sentence.terms("training-area").isEmpty();
    }

    private void take(Finding finding, String role, Spans excluded) {
        for (Actor actor : article.actorsIn(finding.span())) {
            String code = actor.code();
            boolean free = !excluded.overlaps(actor.span())
                    && !isOfPlace(finding.match().sentence(), actor);
            boolean kind = counts(actor) || finding.type().equals(LED);
            free = free
                    && !(finding.type().equals(FORCES)
                            && isSaying(finding.match().sentence(), actor));
            if (code != null && !actor.fictional() && kind && free) {
                add(finding.draft(), role, code, actor.span(), finding.rule());
            }
        }
    }

    /** "On the Estonian range": an adjective of a place tells where it lies. */
    static boolean isOfPlace(Sentence sentence, Actor actor) {
        int at = sentence.tokenBefore(actor.span().end());
        boolean adjective = sentence.is(at - 1, "country-adjective");
        while (adjective && at < sentence.size() && sentence.isTagged(at, "ADJ")) {
            at++;
        }
        return adjective && at < sentence.size() && isPlaceNoun(sentence, at);
    }

    private static boolean isPlaceNoun(Sentence sentence, int at) {
        return PLACES.stream().anyMatch(place -> !sentence.termsAt(at, place).isEmpty());
    }

    private static boolean counts(Actor actor) {
        return actor.kind() == Actor.Kind.STATE
                || actor.kind() == Actor.Kind.ALLIANCE
                || actor.kind() == Actor.Kind.FORCE;
    }

    /** Who holds an exercise takes part in it. */
    private void holders(Spans excluded) {
        for (int at = 0; at < article.sentences().size(); at++) {
            for (ExerciseMention mention : topics.mentionsIn(at)) {
                Span holder = HolderFinder.holder(mention);
                Draft draft = topics.of(at, mention.span());
                if (holder != null && draft != null) {
                    addHolders(draft, holder, excluded);
                } else if (draft != null && HolderFinder.isHeldByPronoun(mention)) {
                    addSpeaker(draft, mention);
                }
            }
        }
    }

    /** "Moscow said that it would hold a drill". */
    private void addSpeaker(Draft draft, ExerciseMention mention) {
        Statement said = article.statementAround(mention.span());
        String country = said == null ? null : said.speakerCountry();
        if (country != null && draft.in(PARTICIPANTS).isEmpty()) {
            add(draft, PARTICIPANTS, country, mention.span(), "role.speaker");
        }
    }

    private void addHolders(Draft draft, Span holder, Spans excluded) {
        for (Actor actor : article.actorsIn(holder)) {
            String code = actor.code();
            if (code != null && counts(actor) && !actor.fictional() && !excluded.overlaps(actor.span())) {
                add(draft, PARTICIPANTS, code, actor.span(), "role.holder");
            }
        }
    }

    /** Who has a share of the troops takes part. */
    private void shares(Spans excluded) {
        for (int at = 0; at < article.sentences().size(); at++) {
            if (!topics.isMentionedIn(at) && topics.passage(at) == null) {
                continue;
            }
            for (Quantity quantity : article.quantitiesIn(article.sentence(at).span())) {
                Draft draft = topics.of(at, quantity.span());
                boolean about = topics.isMentionedIn(at) || takesPart(article.sentence(at));
                boolean free = !quantity.threshold() && !excluded.overlaps(quantity.span());
                if (quantity.whose() != null && draft != null && about && free) {
                    add(draft, PARTICIPANTS, quantity.whose(), quantity.span(), quantity.rule());
                }
            }
        }
    }

    private void add(Draft draft, String role, String code, Span span, String rule) {
        if (draft.in(role).add(code)) {
            draft.claim(article.claim(role, code, span, rule, Claim.Basis.STATED));
        }
    }

    private void removeThoseAside(Draft draft) {
        Set<String> aside = new TreeSet<>(draft.in("observers"));
        draft.in("withdrawn").stream().filter(code -> !isListed(draft, code)).forEach(aside::add);
        draft.in(PARTICIPANTS).removeAll(aside);
    }

    /** Who is listed among many and stays away from a part only takes part. */
    private static boolean isListed(Draft draft, String code) {
        return draft.claims().stream()
                .anyMatch(claim -> claim.field().equals(PARTICIPANTS)
                        && code.equals(claim.value())
                        && claim.rule().endsWith(LONG_LIST));
    }

    /** "Both countries" are those of the exercise before, where it has two. */
    private void both(Draft draft, List<Draft> drafts) {
        if (!draft.in(PARTICIPANTS).isEmpty()) {
            return;
        }
        for (ExerciseMention mention : draft.mentions()) {
            for (Sentence.Hit hit : mention.sentence().terms("both-parties")) {
                Draft pair = pairBefore(draft, drafts);
                if (pair != null) {
                    Span span = mention.sentence().span(hit.from(), hit.to());
                    pair.in(PARTICIPANTS).forEach(code -> add(draft, PARTICIPANTS, code, span, "role.both"));
                }
            }
        }
    }

    private static @Nullable Draft pairBefore(Draft draft, List<Draft> drafts) {
        Draft found = null;
        for (Draft other : drafts) {
            if (other != draft && other.in(PARTICIPANTS).size() == 2) {
                found = other;
            }
            if (other == draft && found != null) {
                return found;
            }
        }
        return found;
    }
}
