package org.lagebild.picture;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lagebild.picture.join.Entry;
import org.lagebild.picture.join.Group;
import org.lagebild.picture.join.Joiner;

/** Links parts to the whole that their reports name; linked exercises are never merged. */
final class Family {
    private final Joiner joiner;
    private final Map<String, Group> wholes = new HashMap<>();

    Family(Joiner joiner) {
        this.joiner = joiner;
    }

    /** What most reports name as the whole; none where the whole is said to be part of this in its turn. */
    @Nullable
    Group parent(Group part) {
        Group whole = named(part);
        Group beyond = whole == null ? null : named(whole);
        return beyond != null && beyond.key().equals(part.key()) ? null : whole;
    }

    /** The parts of an exercise, by the key of their group. */
    Collection<Group> parts(Group whole) {
        List<Group> parts = new ArrayList<>(candidates(whole));
        parts.removeIf(part -> {
            Group parent = parent(part);
            return parent == null || !parent.key().equals(whole.key());
        });
        return parts;
    }

    /** All that may change when this does: its whole, whatever may be part of it, and what that is part of instead. */
    Collection<Group> relatives(Group group) {
        Collection<Group> parts = candidates(group);
        List<Group> relatives = new ArrayList<>(parts);
        Stream.concat(Stream.of(group), parts.stream())
                .flatMap(part -> Stream.ofNullable(parent(part)))
                .forEach(relatives::add);
        return relatives;
    }

    private Collection<Group> candidates(Group whole) {
        Map<String, Group> parts = new TreeMap<>();
        for (ReportedExercise member : whole.members()) {
            for (Entry entry : joiner.entries(member.article())) {
                add(parts, entry);
                if (entry.key().equals(member.key())) {
                    joiner.parts(entry).forEach(part -> add(parts, part));
                }
            }
        }
        return parts.values();
    }

    private void add(Map<String, Group> parts, Entry entry) {
        if (entry.exercise().partOf() != null) {
            Group group = joiner.group(entry);
            parts.put(group.key(), group);
        }
    }

    private @Nullable Group named(Group part) {
        if (!wholes.containsKey(part.key())) {
            Group whole = mostNamed(part);
            if (whole == null) {
                return null;
            }
            wholes.put(part.key(), whole);
        }
        return wholes.get(part.key());
    }

    private @Nullable Group mostNamed(Group part) {
        Map<String, Integer> votes = new TreeMap<>();
        Map<String, Group> groups = new HashMap<>();
        for (ReportedExercise member : part.members()) {
            Group whole = member.partOf() == null ? null : whole(member, member.partOf(), part);
            if (whole != null && !whole.key().equals(part.key())) {
                votes.merge(whole.key(), 1, Integer::sum);
                groups.put(whole.key(), whole);
            }
        }
        return votes.entrySet().stream()
                .max(Map.Entry.<String, Integer>comparingByValue()
                        .thenComparing(
                                Map.Entry.<String, Integer>comparingByKey().reversed()))
                .map(most -> groups.get(most.getKey()))
                .orElse(null);
    }

    /** The same article's exercise first, else the only one of that name at the time. */
    private @Nullable Group whole(ReportedExercise member, String name, Group part) {
        List<Entry> article = joiner.entries(member.article());
        for (Entry entry : article) {
            ReportedExercise other = entry.exercise();
            if (!other.id().equals(member.id())
                    && (name.equals(other.name()) || other.mentions().contains(name))) {
                return joiner.group(entry);
            }
        }
        return article.stream()
                .filter(entry -> entry.exercise().id().equals(member.id()))
                .findFirst()
                .map(entry -> onlyOne(name, entry, part))
                .orElse(null);
    }

    private @Nullable Group onlyOne(String name, Entry entry, Group part) {
        Map<String, Group> named = new LinkedHashMap<>();
        joiner.named(name, entry).stream()
                .map(joiner::group)
                .filter(whole -> mayHold(whole, part))
                .forEach(whole -> named.put(whole.key(), whole));
        return named.size() == 1 ? new ArrayList<>(named.values()).get(0) : null;
    }

    private static boolean mayHold(Group whole, Group part) {
        return whole.edition() == null || part.edition() == null || Objects.equals(whole.edition(), part.edition());
    }
}
