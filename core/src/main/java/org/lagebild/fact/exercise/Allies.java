package org.lagebild.fact.exercise;

import java.time.LocalDate;
import java.util.Set;
import org.lagebild.world.Alliance;
import org.lagebild.world.World;

/** Which states and alliances stand for each other on the day of an article: a member and its alliance. */
final class Allies {
    private final ArticleView article;
    private final World world;

    Allies(ArticleView article, World world) {
        this.article = article;
        this.world = world;
    }

    /** Whether a state or alliance is among others, or in an alliance that is, or the alliance of one that is. */
    boolean isAmong(Set<String> others, String code) {
        return others.stream().anyMatch(other -> other.equals(code) || isMember(code, other) || isMember(other, code));
    }

    private boolean isMember(String country, String code) {
        Alliance alliance = world.alliances().find(code);
        LocalDate day = article.published();
        return alliance != null && day != null && alliance.hasMember(country, day);
    }
}
