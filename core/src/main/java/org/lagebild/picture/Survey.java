package org.lagebild.picture;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lagebild.picture.event.Event;
import org.lagebild.picture.event.EventMerger;
import org.lagebild.picture.join.Entry;
import org.lagebild.picture.join.Group;
import org.lagebild.picture.join.Joiner;
import org.lagebild.picture.join.KnownEntries;
import org.lagebild.picture.judgement.Sources;
import org.lagebild.picture.origin.Origin;
import org.lagebild.picture.origin.OriginFinder;

/** Works out exercises and origins one by one, each from what lies around it. */
final class Survey {
    private final Joiner joiner;
    private final OriginFinder origins;
    private final EventMerger events;
    private final Family family;
    private final @Nullable LocalDate asOf;
    private final Map<String, String> ids = new HashMap<>();
    private final Map<String, Exercise> judged = new HashMap<>();

    Survey(Neighbourhood all, @Nullable LocalDate asOf, KnownEntries known) {
        this.joiner = new Joiner(all, known);
        this.origins = new OriginFinder(all);
        this.events = new EventMerger(all);
        this.family = new Family(joiner);
        this.asOf = asOf;
    }

    Joiner joiner() {
        return joiner;
    }

    Family family() {
        return family;
    }

    boolean knows(String article) {
        return origins.knows(article);
    }

    /** The origins of these articles, each once, worked out anew. */
    List<Origin> origins(Collection<String> articles) {
        return origins(articles, origins::of);
    }

    /** The origins of these articles, each once, as they are kept where nothing new has touched them. */
    private List<Origin> sources(Collection<String> articles) {
        return origins(articles, origins::kept);
    }

    private static List<Origin> origins(Collection<String> articles, Function<String, Origin> of) {
        Map<String, Origin> found = new TreeMap<>();
        articles.forEach(article -> {
            Origin origin = of.apply(article);
            found.put(origin.articles().get(0), origin);
        });
        return List.copyOf(found.values());
    }

    /** The events that these articles report, sorted by id. */
    List<Event> events(Collection<String> articles) {
        return events.of(articles);
    }

    /** What a report lets people say. */
    List<Saying> statements(Report report) {
        return report.statements().stream()
                .map(statement -> new Saying(
                        statement,
                        origins.of(report).id(),
                        statement.exercises().stream()
                                .flatMap(id -> Stream.ofNullable(exercise(report, id)))
                                .distinct()
                                .toList()))
                .toList();
    }

    /** How likely a report says that somebody thinks something. */
    List<Opinion> assessments(Report report) {
        return report.assessments().stream()
                .map(assessment -> new Opinion(
                        assessment,
                        origins.of(report).id(),
                        assessment.exercise() == null ? null : exercise(report, assessment.exercise())))
                .toList();
    }

    /** Id of the exercise that a report calls so. */
    private @Nullable String exercise(Report report, String id) {
        return joiner.entries(report.article()).stream()
                .filter(entry -> entry.exercise().id().equals(id))
                .findFirst()
                .map(entry -> id(joiner.group(entry)))
                .orElse(null);
    }

    /** The exercises that these entries belong to, sorted by id. */
    List<Exercise> exercises(Collection<Entry> entries) {
        Map<String, Group> groups = new TreeMap<>();
        entries.stream().map(joiner::group).forEach(group -> groups.put(group.key(), group));
        return groups.values().stream()
                .map(this::exercise)
                .sorted(Comparator.comparing(Exercise::id))
                .toList();
    }

    private Exercise exercise(Group group) {
        Group whole = family.parent(group);
        return judged(group)
                .within(
                        whole == null ? null : id(whole),
                        Legs.of(family.parts(group).stream().map(this::judged).toList()));
    }

    /** The exercise without its family. */
    private Exercise judged(Group group) {
        Exercise known = judged.get(group.key());
        if (known == null) {
            Set<String> articles = articles(group);
            known = Assembler.assemble(id(group), group, new Sources(sources(articles)), asOf);
            judged.put(group.key(), known);
        }
        return known;
    }

    private static Set<String> articles(Group group) {
        return group.members().stream().map(ReportedExercise::article).collect(Collectors.toCollection(TreeSet::new));
    }

    private String id(Group group) {
        String known = ids.get(group.key());
        if (known == null) {
            known = Identities.of(group, joiner.namesakes(group));
            ids.put(group.key(), known);
        }
        return known;
    }
}
