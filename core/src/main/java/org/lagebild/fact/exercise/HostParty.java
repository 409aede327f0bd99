package org.lagebild.fact.exercise;

import java.util.Set;
import org.lagebild.fact.Claim;
import org.lagebild.language.Span;
import org.lagebild.world.Series;
import org.lagebild.world.World;

/**
 * What a host says of the participants: where nobody else is named, the state on whose land it runs practises itself.
 */
final class HostParty {
    private final ArticleView article;
    private final World world;

    HostParty(ArticleView article, World world) {
        this.world = world;
        this.article = article;
    }

    void fill(Draft draft) {
        Set<String> participants = draft.in(RoleFinder.PARTICIPANTS);
        Set<String> hosts = draft.in(RoleFinder.HOST);
        if (hosts.size() == 1
                && draft.earlierEditionOf() == null
                && participants.stream().allMatch(HostParty::isState)) {
            hosts.stream().filter(code -> !isAside(draft, code)).forEach(code -> add(draft, code));
        }
    }

    /** Nobody is named: those who always hold a series of that name. */
    void fillFromSeries(Draft draft) {
        ExerciseName name = draft.name();
        String id = name == null ? null : name.series();
        Series series = id == null ? null : world.series().find(id);
        if (series != null
                && series.hosts().size() == 1
                && draft.in(RoleFinder.PARTICIPANTS).isEmpty()) {
            for (String code : series.hosts()) {
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

    /** The words that say where it runs. */
    private static Span evidence(Draft draft, String code) {
        return draft.claims().stream()
                .filter(claim -> claim.field().equals(RoleFinder.HOST) && code.equals(claim.value()))
                .map(Claim::span)
                .findFirst()
                .orElse(draft.first().span());
    }

    /** States have codes of two letters, alliances names. */
    private static boolean isState(String code) {
        return code.length() == 2;
    }
}
