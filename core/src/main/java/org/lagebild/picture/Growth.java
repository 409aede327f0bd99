package org.lagebild.picture;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lagebild.picture.event.Event;
import org.lagebild.picture.join.Entry;
import org.lagebild.picture.join.Group;
import org.lagebild.picture.join.KeptNode;
import org.lagebild.picture.join.KnownEntries;
import org.lagebild.picture.origin.Origin;

/**
 * What changes in a picture when reports or decisions are added to it. Applied to the picture of what was known before
 * it gives the picture of all, in any order and in portions of any size; only what lies around the new is looked at.
 */
public final class Growth {
    private final Survey before;
    private final Survey after;
    private final Set<String> articles = new TreeSet<>();
    private final List<Entry> entries = new ArrayList<>();

    private final Overlay all;
    private final KnownEntries known = new KnownEntries();

    private Growth(Neighbourhood before, Overlay after, @Nullable LocalDate asOf) {
        this.before = new Survey(before, asOf, known);
        this.after = new Survey(after, asOf, known);
        this.all = after;
    }

    /**
     * What is new. Exercises of the picture that hold one of these members go, and so do origins that hold one of these
     * articles and events that hold one of these reports; the new ones take their places. Statements and assessments go
     * with their articles.
     *
     * @param members keys of reported exercises
     * @param exercises sorted by id
     * @param reported keys of reported events
     * @param blocks names of those whose {@linkplain NodeShelf kept nodes} go
     * @param nodes those that take their places
     */
    public record Change(
            SortedSet<String> members,
            List<Exercise> exercises,
            SortedSet<String> articles,
            List<Origin> origins,
            SortedSet<String> reported,
            List<Event> events,
            SortedSet<String> blocks,
            List<KeptNode> nodes) {}

    /**
     * The change that these reports bring, each new or instead of the one that its article had.
     *
     * @param known what was there before, without them
     */
    public static Change adding(Collection<Report> added, Neighbourhood known, @Nullable LocalDate asOf) {
        Overlay all = new Overlay(known, added, known.decisions());
        Growth growth = new Growth(known, all, asOf);
        growth.before.joiner().fetch(all.articles());
        all.reports().forEach(growth::add);
        return growth.change();
    }

    /** The change that these decisions bring. */
    public static Change deciding(Collection<Decision> decisions, Neighbourhood known, @Nullable LocalDate asOf) {
        List<Decision> all =
                Stream.concat(known.decisions().stream(), decisions.stream()).toList();
        Growth growth = new Growth(known, new Overlay(known, List.of(), all), asOf);
        decisions.forEach(decision -> Stream.concat(decision.these().stream(), decision.those().stream())
                .forEach(growth::add));
        return growth.change();
    }

    private void add(Report report) {
        articles.add(report.article());
        entries.addAll(known.of(report));
        entries.addAll(before.joiner().entries(report.article()));
    }

    private void add(String member) {
        String article = member.substring(0, Math.max(0, member.lastIndexOf('#')));
        before.joiner().entries(article).stream()
                .filter(entry -> entry.exercise().key().equals(member))
                .forEach(entries::add);
    }

    private Change change() {
        all.shake(entries);
        Set<String> shaken = shaken();
        Set<String> members = linked(shaken);
        List<Origin> origins = origins();
        SortedSet<String> copies = new TreeSet<>();
        origins.forEach(origin -> copies.addAll(origin.articles()));
        copies.forEach(article -> members.addAll(keys(after.joiner().entries(article))));
        Set<String> related = union(members, keys(family(before, known(before, members))));
        related.addAll(keys(family(after, known(after, members))));
        Set<String> wholes = wholes(before, known(before, related));
        wholes.addAll(wholes(after, known(after, related)));
        related.addAll(wholes);
        List<Exercise> exercises = after.exercises(known(after, related));
        SortedSet<String> judged = new TreeSet<>(members);
        exercises.forEach(exercise -> exercise.members().forEach(member -> judged.add(member.key())));
        SortedSet<String> reported = reported();
        return new Change(
                judged,
                exercises,
                copies,
                origins,
                reported,
                after.events(articlesOf(reported)),
                blocks(shaken),
                all.shelf() == null ? List.of() : after.joiner().nodes(known(after, shaken)));
    }

    /** Names of the blocks that may have other members than before. */
    private SortedSet<String> blocks(Set<String> shaken) {
        SortedSet<String> blocks = new TreeSet<>();
        if (all.shelf() != null) {
            blocks.addAll(before.joiner().blocks(known(before, shaken)));
            blocks.addAll(after.joiner().blocks(known(after, shaken)));
        }
        return blocks;
    }

    /** All that stand in a block that may have other members than before. */
    private Set<String> shaken() {
        Set<String> shaken = keys(entries);
        shaken.addAll(keys(before.joiner().shaken(entries)));
        shaken.addAll(keys(after.joiner().shaken(entries)));
        return shaken;
    }

    /** All whose exercise may have other members than before. */
    private Set<String> linked(Set<String> shaken) {
        Set<String> linked = union(shaken, keys(before.joiner().reached(known(before, shaken))));
        linked.addAll(keys(after.joiner().reached(known(after, linked))));
        return linked;
    }

    /** All reports of events that may be of another event than before. */
    private SortedSet<String> reported() {
        SortedSet<String> reported = new TreeSet<>();
        Set<String> shared = new TreeSet<>(articles);
        for (Survey survey : List.of(before, after)) {
            survey.events(shared).forEach(event -> event.members().forEach(member -> reported.add(member.key())));
            shared.addAll(articlesOf(reported));
        }
        after.events(shared).forEach(event -> event.members().forEach(member -> reported.add(member.key())));
        return reported;
    }

    private static Set<String> articlesOf(Collection<String> keys) {
        Set<String> articles = new TreeSet<>();
        keys.forEach(key -> articles.add(key.substring(0, key.lastIndexOf('#'))));
        return articles;
    }

    private List<Origin> origins() {
        Set<String> copies = new TreeSet<>(articles);
        before.origins(knownArticles()).forEach(origin -> copies.addAll(origin.articles()));
        return after.origins(copies);
    }

    /** Articles that were there before under another reading. */
    private List<String> knownArticles() {
        return articles.stream().filter(before::knows).toList();
    }

    private static Set<String> union(Set<String> one, Set<String> other) {
        Set<String> union = new TreeSet<>(one);
        union.addAll(other);
        return union;
    }

    private static Set<String> keys(Collection<Entry> entries) {
        Set<String> keys = new TreeSet<>();
        entries.forEach(entry -> keys.add(entry.exercise().key()));
        return keys;
    }

    private static List<Entry> known(Survey survey, Collection<String> keys) {
        return keys.stream()
                .flatMap(key -> survey.joiner().entries(key.substring(0, key.lastIndexOf('#'))).stream()
                        .filter(entry -> entry.exercise().key().equals(key)))
                .toList();
    }

    /** What these are part of: it loses them where another takes its name, and gains them where another loses it. */
    private static Set<String> wholes(Survey survey, Collection<Entry> parts) {
        Set<String> wholes = new TreeSet<>();
        for (Entry part : parts) {
            Group whole = survey.family().parent(survey.joiner().group(part));
            if (whole != null) {
                wholes.addAll(whole.keys());
            }
        }
        return wholes;
    }

    /** The wholes and the parts of what these belong to, and what goes by the same name. */
    private static Set<Entry> family(Survey survey, Collection<Entry> entries) {
        Set<Entry> family = new LinkedHashSet<>();
        Set<String> seen = new HashSet<>();
        for (Entry entry : entries) {
            Group group = survey.joiner().group(entry);
            if (seen.add(group.key())) {
                Stream.of(survey.joiner().namesakes(group), survey.family().relatives(group))
                        .flatMap(Collection::stream)
                        .forEach(relative -> family.addAll(known(survey, relative.keys())));
            }
        }
        return family;
    }
}
