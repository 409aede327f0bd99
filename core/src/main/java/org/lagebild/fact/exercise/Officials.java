package org.lagebild.fact.exercise;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.lagebild.annotation.Actor;
import org.lagebild.fact.Statement;
import org.lagebild.language.Sentence;
import org.lagebild.language.Span;
import org.lagebild.world.Alliance;
import org.lagebild.world.World;

/** Tells official sources from others: by the role of the name, else by the words that call the speaker. */
final class Officials {
    private static final Set<String> UNOFFICIAL = Set.of(
            "expert",
            "analyst",
            "scholar",
            "observer",
            "mayor",
            "eyewitness",
            "activist",
            "insider",
            "journalist",
            "opposition-leader",
            "opposition",
            "lawmaker",
            "medium",
            "media",
            "state-media",
            "agency",
            "news-agency",
            "think-tank",
            "party",
            "party-official",
            "soldier",
            "company",
            "foreign",
            "diplomat",
            "ambassador",
            "former-commander",
            "police");

    /** Ranks and posts that no medium has. */
    private static final Set<String> MILITARY =
            Set.of("officer", "general", "admiral", "commander", "commander-in-chief", "service-chief");

    private static final String OFFICIAL = "official";

    /** How far a source can speak for an exercise; the higher the better. */
    enum Rank {
        NONE,
        NAMED,
        STATE,
        OFFICIAL
    }

    private static final int WORDS_OF_NAME = 4;

    private final ArticleView article;
    private final World world;

    Officials(ArticleView article, World world) {
        this.article = article;
        this.world = world;
    }

    Rank of(Statement statement) {
        if (statement.speaker() == null) {
            return Rank.NONE;
        }
        if (isOfStateMedium(statement)) {
            return Rank.OFFICIAL;
        }
        String role = statement.speakerRole();
        if (role != null && UNOFFICIAL.contains(role)) {
            return Rank.NONE;
        }
        if (role != null && MILITARY.contains(role) && isInOffice(statement)) {
            return Rank.OFFICIAL;
        }
        Rank best = role != null ? Rank.OFFICIAL : Rank.NONE;
        for (Span printed : statement.speakerSpans()) {
            Span span = named(statement.speaker(), printed);
            Rank other = rank(span) == Rank.NAMED ? rankOfFullName(span) : rank(span);
            if (other == Rank.NONE) {
                return Rank.NONE;
            }
            best = other.compareTo(best) > 0 ? other : best;
        }
        return best;
    }

    /** Whether a medium of the state says it. */
    boolean isOfStateMedium(Statement statement) {
        return statement.speakerSpans().stream().anyMatch(this::speaksForState);
    }

    /** Whether the verb that introduces it warns, blames or praises: who announces only tells. */
    boolean judges(Statement statement) {
        return statement.cueSpans().stream().anyMatch(span -> {
            Sentence sentence = article.sentenceAt(span.start());
            return sentence != null && has(sentence, span, "cue.judging");
        });
    }

    /** Not a retired one, whatever he is called else: "AFP spokesperson Col. Cruz" of the Armed Forces. */
    private boolean isInOffice(Statement statement) {
        return statement.speakerSpans().stream().noneMatch(span -> {
            Sentence sentence = article.sentenceAt(span.start());
            return sentence == null || has(sentence, span, "unofficial");
        });
    }

    /** Where the name stands that a pronoun stands for. */
    private Span named(String speaker, Span printed) {
        int at = printed.of(article.text()).equals(speaker)
                ? -1
                : article.text().lastIndexOf(speaker, Math.max(0, printed.start() - speaker.length()));
        return at < 0 ? printed : new Span(at, at + speaker.length());
    }

    /** The words of a speaker. */
    Rank rank(Span span) {
        Sentence sentence = article.sentenceAt(span.start());
        if (sentence == null || has(sentence, span, "unofficial")) {
            return Rank.NONE;
        }
        if (isMedium(sentence, span)) {
            return speaksForState(span) ? Rank.OFFICIAL : Rank.NONE;
        }
        if (has(sentence, span, OFFICIAL) || has(sentence, span, "ministry") || has(sentence, span, "body")) {
            return Rank.OFFICIAL;
        }
        Rank best = Rank.NAMED;
        for (Actor actor : article.actorsIn(span)) {
            Rank rank = rank(actor);
            boolean speaks = rank != Rank.STATE || !isBehindPreposition(sentence, span, actor.span());
            best = speaks && rank.compareTo(best) > 0 ? rank : best;
        }
        return best;
    }

    /** A medium; the press of a press service is none. */
    private static boolean isMedium(Sentence sentence, Span span) {
        int to = sentence.tokenBefore(span.end());
        for (int i = sentence.tokenAt(span.start()); i < to; i++) {
            int at = i;
            boolean inside = sentence.terms(OFFICIAL).stream().anyMatch(hit -> hit.from() <= at && hit.to() > at + 1);
            if (isOneOf(sentence, i, "source.medium", to) && !inside) {
                return true;
            }
        }
        return false;
    }

    /** "A lecturer from Vienna" is not Austria. */
    private static boolean isBehindPreposition(Sentence sentence, Span span, Span actor) {
        int to = sentence.tokenAt(actor.start());
        for (int i = sentence.tokenAt(span.start()) + 1; i < to; i++) {
            if (sentence.isTagged(i, "ADP")) {
                return true;
            }
        }
        return false;
    }

    /** "State television", "the official news agency". */
    private boolean speaksForState(Span span) {
        Sentence sentence = article.sentenceAt(span.start());
        return sentence != null && has(sentence, span, "state-medium");
    }

    /** "Weber: …" is an officer where the text has called him "Oberst Anton Weber" before. */
    private Rank rankOfFullName(Span span) {
        String name = span.of(article.text()).toLowerCase(Locale.ROOT);
        for (Sentence sentence : article.sentences()) {
            if (sentence.span().start() >= span.start()) {
                break;
            }
            for (int i = 1; i < sentence.size(); i++) {
                if (sentence.token(i).word().lower().equals(name) && isTitled(sentence, i)) {
                    return Rank.OFFICIAL;
                }
            }
        }
        return Rank.NAMED;
    }

    private static boolean isTitled(Sentence sentence, int name) {
        for (int i = name - 1; i >= Math.max(0, name - WORDS_OF_NAME); i--) {
            if (!Character.isUpperCase(sentence.token(i).text().codePointAt(0))) {
                return false;
            }
            if (sentence.is(i, OFFICIAL)) {
                return true;
            }
        }
        return false;
    }

    private static Rank rank(Actor actor) {
        if (actor.kind() == Actor.Kind.STATE || actor.kind() == Actor.Kind.ALLIANCE) {
            return Rank.STATE;
        }
        return actor.kind() == Actor.Kind.FORCE || isBody(actor) ? Rank.OFFICIAL : Rank.NAMED;
    }

    private static boolean isBody(Actor actor) {
        String role = actor.role();
        return role != null && !UNOFFICIAL.contains(role);
    }

    private static boolean has(Sentence sentence, Span span, String lexiconClass) {
        int to = sentence.tokenBefore(span.end());
        for (int i = sentence.tokenAt(span.start()); i < to; i++) {
            if (isOneOf(sentence, i, lexiconClass, to) && !isInside(sentence, i, "not-" + lexiconClass)) {
                return true;
            }
        }
        return false;
    }

    /** "Official figures" are no official. */
    private static boolean isInside(Sentence sentence, int at, String lexiconClass) {
        return sentence.terms(lexiconClass).stream().anyMatch(hit -> hit.from() <= at && at < hit.to());
    }

    private static boolean isOneOf(Sentence sentence, int at, String lexiconClass, int to) {
        return sentence.is(at, lexiconClass)
                || sentence.termsAt(at, lexiconClass).stream().anyMatch(hit -> hit.to() <= to);
    }

    /** Whether the words of a speaker name nobody, or somebody of a state that has a part in it. */
    boolean isInvolved(Span span, Draft draft) {
        return article.actorsIn(span).stream().allMatch(actor -> isInvolved(actor.code(), draft));
    }

    /** Whether neither its speaker's state nor what the speaker is called by is out of it. */
    boolean isInvolved(Statement statement, Draft draft) {
        return isInvolved(statement.speakerCountry(), draft)
                && statement.speakerSpans().stream()
                        .flatMap(span -> article.actorsIn(span).stream())
                        .filter(actor -> actor.kind() == Actor.Kind.ALLIANCE)
                        .allMatch(actor -> isInvolved(actor.code(), draft));
    }

    /**
     * Somebody of a state that has no part in it announces nothing; a member of an alliance has a part in its own, and
     * the alliance in its members'.
     */
    boolean isInvolved(@Nullable String country, Draft draft) {
        Set<String> participants = draft.in(RoleFinder.PARTICIPANTS);
        Set<String> host = draft.in(RoleFinder.HOST);
        return country == null
                || participants.isEmpty() && host.isEmpty()
                || participants.contains(country)
                || host.contains(country)
                || participants.stream().anyMatch(code -> isMember(country, code) || isMember(code, country));
    }

    private boolean isMember(String country, String code) {
        Alliance alliance = world.alliances().find(code);
        LocalDate day = article.latestPublished();
        return alliance != null && day != null && alliance.hasMember(country, day);
    }
}
