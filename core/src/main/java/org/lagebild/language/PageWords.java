package org.lagebild.language;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What the class and id words of page templates say of an element, whatever the page's language:
 * {@code world/pages.tsv}. Words are what stands between capitals and marks: {@code articleBody} and
 * {@code article-body} are the same phrase.
 */
public final class PageWords {
    /** No words at all. */
    public static final PageWords NONE = new PageWords(Map.of(), Map.of());

    private static final String FILE = "pages.tsv";
    private static final String ANY_ENDING = "*";
    private static final String WHOLE = "=";
    private static final int LONGEST_PHRASE = 3;
    private static final int MOST_REMEMBERED = 20_000;
    private static final Pattern HUMP = Pattern.compile("(?<=[a-z])(?=[A-Z])");
    private static final Pattern MARKS = Pattern.compile("[^a-z0-9]+");

    private final Map<String, Set<Role>> phrases;
    private final Map<String, Set<Role>> beginnings;
    private final Map<String, Set<Role>> remembered = new ConcurrentHashMap<>();

    private PageWords(Map<String, Set<Role>> phrases, Map<String, Set<Role>> beginnings) {
        this.phrases = phrases;
        this.beginnings = beginnings;
    }

    /**
     * Loads the words; none where there is no such file.
     *
     * @throws KnowledgeException with all faults at once
     */
    public static PageWords load(KnowledgeSource source) {
        KnowledgeReader reader = new KnowledgeReader(source, "world/");
        Map<String, Set<Role>> phrases = new HashMap<>();
        Map<String, Set<Role>> beginnings = new HashMap<>();
        if (reader.has(FILE)) {
            for (KnowledgeReader.Row row : reader.rows(FILE, 2)) {
                Optional<Role> role = Role.of(row.cell(1));
                if (role.isEmpty()) {
                    reader.problem(
                            FILE,
                            row.line().number(),
                            "\"" + row.cell(1) + "\" is no role. Maybe one of " + Role.names() + "?");
                } else {
                    boolean open = row.cell(0).endsWith(ANY_ENDING);
                    (open ? beginnings : phrases)
                            .computeIfAbsent(row.cell(0).replace(ANY_ENDING, ""), p -> EnumSet.noneOf(Role.class))
                            .add(role.get());
                }
            }
        }
        reader.throwProblems();
        return new PageWords(phrases, beginnings);
    }

    /** What an attribute's value says. */
    public Set<Role> roles(String attribute) {
        if (attribute.isEmpty()) {
            return Set.of();
        }
        Set<Role> known = remembered.get(attribute);
        if (known == null) {
            known = find(attribute);
            if (remembered.size() > MOST_REMEMBERED) {
                remembered.clear();
            }
            remembered.put(attribute, known);
        }
        return known;
    }

    private Set<Role> find(String attribute) {
        EnumSet<Role> found = EnumSet.noneOf(Role.class);
        for (String name : attribute.split("\\s+")) {
            List<String> words = words(name);
            found.addAll(phrases.getOrDefault(WHOLE + String.join("-", words), Set.of()));
            if (isLabel(words)) {
                continue;
            }
            for (int from = 0; from < words.size(); from++) {
                addBeginnings(words.get(from), found);
                for (int to = from + 1; to <= Math.min(words.size(), from + LONGEST_PHRASE); to++) {
                    found.addAll(phrases.getOrDefault(String.join("-", words.subList(from, to)), Set.of()));
                }
            }
        }
        return found;
    }

    /** Whether a name only says what an article is about: {@code tag-social-media}. */
    private boolean isLabel(List<String> words) {
        return words.size() > 1
                && phrases.getOrDefault(words.get(0), Set.of()).contains(Role.LABEL)
                && !phrases.containsKey(String.join("-", words));
    }

    private void addBeginnings(String word, EnumSet<Role> found) {
        for (int length = 3; length <= word.length(); length++) {
            found.addAll(beginnings.getOrDefault(word.substring(0, length), Set.of()));
        }
    }

    private static List<String> words(String name) {
        String apart = HUMP.matcher(name).replaceAll("-").toLowerCase(Locale.ROOT);
        List<String> words = new ArrayList<>();
        for (String word : MARKS.split(apart)) {
            if (!word.isEmpty()) {
                words.add(word);
            }
        }
        return words;
    }

    /** What an element is for. */
    public enum Role {
        /** Surely holds the article's text. */
        BODY,
        /** May hold it. */
        CONTENT,
        /** The line above the headline. */
        KICKER,
        /** Part of the article that else might be dropped: kicker, lede. */
        LEDE,
        /** No part of the article. */
        DROP,
        /** Readers' comments. */
        COMMENTS,
        /** Holds the date of publication. */
        DATE,
        /** Holds the authors. */
        AUTHOR,
        /** One post of a live blog. */
        POST,
        /** A name that begins with it says what the article is about, not what the element is. */
        LABEL;

        static Optional<Role> of(String name) {
            for (Role role : values()) {
                if (role.lowerName().equals(name)) {
                    return Optional.of(role);
                }
            }
            return Optional.empty();
        }

        static String names() {
            return EnumSet.allOf(Role.class).stream().map(Role::lowerName).collect(Collectors.joining(", "));
        }

        private String lowerName() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
