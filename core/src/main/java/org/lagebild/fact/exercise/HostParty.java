package org.lagebild.fact.exercise;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.lagebild.annotation.Actor;
import org.lagebild.fact.Claim;
import org.lagebild.language.Sentence;
import org.lagebild.language.Span;
import org.lagebild.world.Country;
import org.lagebild.world.Series;
import org.lagebild.world.World;

/**
 * What a host says of the participants: where nobody else is named, the state on whose land it runs practises itself.
 */
final class HostParty {
    private static final String OWN_FORCES = "armed-forces";
    private static final String HOSTING = "hosting";
    private static final List<String> SHARED = List.of(HOSTING, "mark-joint", "both-parties");
    private static final int FEW = 2;

    private final ArticleView article;
    private final Topics topics;
    private final World world;
    private final Spans goals;
    private final @Nullable String home;

    HostParty(ArticleView article, Topics topics, Findings findings, World world) {
        this.article = article;
        this.topics = topics;
        this.world = world;
        this.home = home(article);
        this.goals = Spans.of(findings.of("not-participants").stream()
                .filter(finding -> !finding.type().endsWith(".venue"))
                .map(Finding::span)
                .toList());
    }

    void fill(Draft draft) {
        if (draft.partOf() == null) {
            fillFromHost(draft);
        } else {
            fillFromWhole(draft);
        }
        fillFromHosts(draft);
        fillFromSeries(draft);
        fillFromHome(draft);
        draft.in(RoleFinder.PARTICIPANTS).removeIf(code -> !hasForces(code));
    }

    /**
     * What else a text on the exercise of one state alone names is that state's too, but for earlier editions and where
     * others host it.
     */
    void fillFromMain(Draft draft) {
        Draft main = topics.main();
        boolean open = draft.in(RoleFinder.PARTICIPANTS).isEmpty() && !draft.isBesideAnother();
        if (main == null || main == draft || !open) {
            return;
        }
        Set<String> alone = main.in(RoleFinder.PARTICIPANTS);
        Set<String> hosts = draft.in(RoleFinder.HOST);
        boolean home = hosts.isEmpty() || hosts.equals(alone);
        if (home && alone.size() == 1 && alone.stream().allMatch(this::isState) && !isCalledAlike(main, draft)) {
            alone.forEach(code -> {
                draft.in(RoleFinder.PARTICIPANTS).add(code);
                draft.claim(article.claim(
                        RoleFinder.PARTICIPANTS, code, draft.first().span(), "role.main", Claim.Basis.INFERRED));
            });
        }
    }

    private static boolean isCalledAlike(Draft one, Draft other) {
        ExerciseName name = other.name();
        return name == null || one.isCalled(name);
    }

    /** "The army practises": of a text that is clearly one state's, that state's army. */
    private void fillFromHome(Draft draft) {
        String state = draft.in(RoleFinder.PARTICIPANTS).isEmpty() && draft.earlierEditionOf() == null ? home : null;
        Span forces = state == null ? null : forces(draft);
        if (state != null && forces != null) {
            draft.in(RoleFinder.PARTICIPANTS).add(state);
            draft.claim(article.claim(RoleFinder.PARTICIPANTS, state, forces, "role.home", Claim.Basis.INFERRED));
        }
    }

    private static @Nullable Span forces(Draft draft) {
        for (ExerciseMention mention : draft.mentions()) {
            for (Sentence.Hit hit : mention.sentence().terms(OWN_FORCES)) {
                if (isForces(mention.sentence(), hit)) {
                    return mention.sentence().span(hit.from(), hit.to());
                }
            }
        }
        return null;
    }

    /** The state whose bodies, forces and officials the text names far more often than those of any other. */
    private static @Nullable String home(ArticleView article) {
        Map<String, Integer> counts = new TreeMap<>();
        for (Actor actor : article.actorsIn(new Span(0, article.text().length()))) {
            if (actor.code() != null && actor.kind() != Actor.Kind.ALLIANCE) {
                counts.merge(actor.code(), 1, Integer::sum);
            }
        }
        int all = counts.values().stream().mapToInt(Integer::intValue).sum();
        return counts.entrySet().stream()
                .filter(entry -> entry.getValue() > 1 && entry.getValue() * 3 >= all * 2)
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(null);
    }

    private void fillFromHost(Draft draft) {
        Set<String> participants = draft.in(RoleFinder.PARTICIPANTS);
        Set<String> hosts = draft.in(RoleFinder.HOST);
        if (hosts.size() == 1
                && draft.earlierEditionOf() == null
                && participants.stream().allMatch(this::isState)) {
            boolean alone = participants.isEmpty();
            hosts.stream()
                    .filter(code -> !isAside(draft, code) && hasForces(code))
                    .filter(code -> alone ? isAtHome(draft) : !goals.overlaps(evidence(draft, code)))
                    .filter(code -> participants.size() != 1 || isShared(draft) || isNamedWith(draft, code))
                    .forEach(code -> add(draft, code));
        }
    }

    /** "With nine nations", "joint", "both", "the hosts": what one state is named for is held with others. */
    private boolean isShared(Draft draft) {
        return topics.sentencesOf(draft).stream()
                .filter(at -> topics.isMentionedIn(at) || topics.passage(at) == draft)
                .map(article::sentence)
                .anyMatch(HostParty::tellsOfOthers);
    }

    /** Whether a sentence that names the exercise says that it runs there. */
    private boolean isNamedWith(Draft draft, String code) {
        Span evidence = evidence(draft, code);
        return draft.mentions().stream()
                .anyMatch(mention -> mention.sentence().span().contains(evidence));
    }

    private static boolean tellsOfOthers(Sentence sentence) {
        return SHARED.stream().anyMatch(list -> !sentence.terms(list).isEmpty())
                || sentence.terms("group-member").stream()
                        .anyMatch(hit -> hit.from() > 0
                                && (sentence.is(hit.from() - 1, "number") || sentence.is(hit.from() - 1, "count")));
    }

    private void fillFromHosts(Draft draft) {
        Set<String> participants = draft.in(RoleFinder.PARTICIPANTS);
        if (!participants.isEmpty() && participants.stream().allMatch(this::isState) && isSaidOfHosts(draft)) {
            draft.in(RoleFinder.HOST).stream()
                    .filter(code -> !isAside(draft, code))
                    .forEach(code -> add(draft, code));
        }
    }

    /** "The hosts and five more nations train". */
    private boolean isSaidOfHosts(Draft draft) {
        return topics.sentencesOf(draft).stream()
                .filter(at -> topics.passage(at) == draft)
                .map(article::sentence)
                .anyMatch(sentence ->
                        sentence.terms(HOSTING).stream().anyMatch(hit -> sentence.isTagged(hit.to() - 1, "NOUN")));
    }

    /** Of an exercise named in passing the place alone does not say whose it is. */
    private boolean isAtHome(Draft draft) {
        return draft == topics.main()
                || draft.mentions().stream().map(ExerciseMention::sentence).anyMatch(HostParty::namesForces);
    }

    /** "The army", and not "the military exercise". */
    private static boolean namesForces(Sentence sentence) {
        return sentence.terms(OWN_FORCES).stream().anyMatch(hit -> isForces(sentence, hit));
    }

    private static boolean isForces(Sentence sentence, Sentence.Hit hit) {
        return sentence.isTagged(hit.to() - 1, "NOUN")
                && (hit.to() == sentence.size() || !sentence.isTagged(hit.to(), "NOUN"));
    }

    /** Those of a territory are the forces of the state it belongs to. */
    private boolean hasForces(String code) {
        Country country = world.countries().find(code);
        return country == null || country.belongsTo() == null;
    }

    /** Who holds a whole by itself holds its parts, where nothing else is said of them. */
    private void fillFromWhole(Draft draft) {
        Draft whole = draft.partOf();
        Set<String> participants = draft.in(RoleFinder.PARTICIPANTS);
        if (whole == null || !participants.isEmpty()) {
            return;
        }
        Set<String> all = whole.in(RoleFinder.PARTICIPANTS);
        if (all.size() <= FEW && all.stream().allMatch(this::isState)) {
            for (String code : all) {
                participants.add(code);
                draft.claim(article.claim(
                        RoleFinder.PARTICIPANTS, code, draft.first().span(), "role.whole", Claim.Basis.INFERRED));
            }
        }
    }

    /** Nobody is named: those who always hold a series of that name. */
    private void fillFromSeries(Draft draft) {
        ExerciseName name = draft.name();
        String id = name == null ? null : name.series();
        Series series = id == null ? null : world.series().find(id);
        if (series != null
                && series.hosts().size() == 1
                && draft.in(RoleFinder.PARTICIPANTS).isEmpty()) {
            for (String code : series.hosts().stream()
                    .filter(code -> isSpokenOf(draft, code))
                    .toList()) {
                draft.in(RoleFinder.PARTICIPANTS).add(code);
                draft.claim(article.claim(
                        RoleFinder.PARTICIPANTS, code, draft.first().span(), "role.series", Claim.Basis.INFERRED));
            }
        }
    }

    private static boolean isAside(Draft draft, String code) {
        return draft.in("observers").contains(code) || draft.in("withdrawn").contains(code);
    }

    private void add(Draft draft, String code) {
        if (draft.in(RoleFinder.PARTICIPANTS).add(code)) {
            draft.claim(article.claim(
                    RoleFinder.PARTICIPANTS, code, evidence(draft, code), "role.host", Claim.Basis.INFERRED));
        }
    }

    /** In the lines that tell of the exercise; the main one's is known anyway. */
    private boolean isSpokenOf(Draft draft, String code) {
        return draft == topics.main()
                || draft.mentions().stream()
                        .flatMap(mention -> article.actorsIn(paragraph(mention)).stream())
                        .anyMatch(actor -> code.equals(actor.code()));
    }

    private Span paragraph(ExerciseMention mention) {
        return article.sentence(article.firstOfParagraph(mention.at()))
                .span()
                .and(mention.sentence().span());
    }

    /** The words that say where it runs. */
    private static Span evidence(Draft draft, String code) {
        return draft.claims().stream()
                .filter(claim -> claim.field().equals(RoleFinder.HOST) && code.equals(claim.value()))
                .map(Claim::span)
                .findFirst()
                .orElse(draft.first().span());
    }

    private boolean isState(String code) {
        return world.countries().find(code) != null;
    }
}
