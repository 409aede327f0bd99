package org.lagebild.ingest;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** What a site's {@code robots.txt} allows (RFC 9309): the longest rule that fits a path decides. */
final class Robots {
    /** Everything is allowed. */
    static final Robots OPEN = new Robots(List.of(), Duration.ZERO);
    /** Nothing is allowed. */
    static final Robots CLOSED = new Robots(List.of(new Rule("/", Pattern.compile("/"), false)), Duration.ZERO);

    private static final int LONGEST_PAUSE = 30;
    private static final int MOST_RULES = 10_000;
    private static final String EVERYBODY = "*";

    private final List<Rule> rules;
    private final Duration pause;

    private Robots(List<Rule> rules, Duration pause) {
        this.rules = rules;
        this.pause = pause;
    }

    private record Rule(String path, Pattern pattern, boolean allows) {}

    /**
     * Reads the file.
     *
     * @param agent the name under which we come, in small letters
     */
    static Robots of(String text, String agent) {
        Reader ours = new Reader(agent);
        text.lines().forEach(ours::line);
        if (ours.found) {
            return ours.robots();
        }
        Reader everybodys = new Reader(EVERYBODY);
        text.lines().forEach(everybodys::line);
        return everybodys.robots();
    }

    /** Whether a path, with its query, may be asked for. */
    boolean allows(String path) {
        Optional<Rule> longest = Optional.empty();
        for (Rule rule : rules) {
            if (rule.pattern().matcher(path).lookingAt()
                    && longest.filter(best -> isStronger(best, rule)).isEmpty()) {
                longest = Optional.of(rule);
            }
        }
        return longest.map(Rule::allows).orElse(true);
    }

    private static boolean isStronger(Rule best, Rule other) {
        int difference = best.path().length() - other.path().length();
        return difference > 0 || difference == 0 && best.allows();
    }

    /** How long the site wants us to wait between two requests. */
    Duration pause() {
        return pause;
    }

    /** The rules of the groups that are for one agent. */
    private static final class Reader {
        private final String agent;
        private final List<Rule> rules = new ArrayList<>();
        private Duration pause = Duration.ZERO;
        private boolean found;
        private boolean inAgents;
        private boolean inOurs;

        Reader(String agent) {
            this.agent = agent;
        }

        void line(String line) {
            String plain = line.replaceFirst("#.*", "").strip();
            int colon = plain.indexOf(':');
            if (colon > 0) {
                field(
                        plain.substring(0, colon).strip().toLowerCase(Locale.ROOT),
                        plain.substring(colon + 1).strip());
            }
        }

        private void field(String name, String value) {
            if (name.equals("user-agent")) {
                boolean mine = value.equals(EVERYBODY)
                        ? agent.equals(EVERYBODY)
                        : !value.isEmpty()
                                && agent.startsWith(
                                        value.toLowerCase(Locale.ROOT).replaceFirst("[/ ].*", ""));
                inOurs = mine || inAgents && inOurs;
                inAgents = true;
                found |= mine;
                return;
            }
            inAgents = false;
            if (inOurs && rules.size() < MOST_RULES) {
                rule(name, value);
            }
        }

        private void rule(String name, String value) {
            switch (name) {
                case "allow", "disallow" -> {
                    if (!value.isEmpty()) {
                        rules.add(new Rule(value, pattern(value), name.equals("allow")));
                    }
                }
                case "crawl-delay" -> pause = seconds(value);
                default -> {
                    // sitemaps and what others have invented
                }
            }
        }

        private static Duration seconds(String value) {
            try {
                return Duration.ofMillis(
                        (long) (1000 * Math.min(LONGEST_PAUSE, Math.max(0, Double.parseDouble(value)))));
            } catch (NumberFormatException e) {
                return Duration.ZERO;
            }
        }

        /** A star stands for anything, a dollar at the end for the end. */
        private static Pattern pattern(String path) {
            boolean whole = path.endsWith("$");
            String open = whole ? path.substring(0, path.length() - 1) : path;
            StringBuilder regex = new StringBuilder();
            for (String part : open.split("\\*+", -1)) {
                regex.append(regex.length() == 0 ? "" : ".*?").append(Pattern.quote(part));
            }
            return Pattern.compile(regex + (whole ? "$" : ""));
        }

        Robots robots() {
            return new Robots(List.copyOf(rules), pause);
        }
    }
}
