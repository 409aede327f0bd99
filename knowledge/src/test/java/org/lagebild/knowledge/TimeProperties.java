package org.lagebild.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.jspecify.annotations.Nullable;
import org.lagebild.annotation.Time;
import org.lagebild.annotation.TimeTagger;
import org.lagebild.article.Article;
import org.lagebild.article.Published;
import org.lagebild.language.ClassPathKnowledge;
import org.lagebild.language.LanguagePack;
import org.lagebild.language.Rule;
import org.lagebild.language.Sentence;
import org.lagebild.language.Span;

/**
 * What must hold of every time expression, whatever the text: the rules' own examples, shuffled, and random letters.
 */
class TimeProperties {
    private static final ClassPathKnowledge KNOWLEDGE = new ClassPathKnowledge();
    private static final Map<String, LanguagePack> PACKS = packs();
    private static final Map<String, TimeTagger> TAGGERS = taggers();
    private static final Pattern COUNTED = Pattern.compile("\\.(weekday|relative|offset)(\\.|$)");
    private static final LocalDate DAY = LocalDate.of(2024, 5, 15);
    private static final String RELATIVE = "\u0001";
    private static final List<String> EXAMPLES = examples();
    private static final List<String> COUNTED_EXAMPLES = relative();

    /** TIMEX3 and TIMEX2 values: calendar, with times of day; lengths; references. */
    private static final Pattern VALUE = Pattern.compile(
            "(BC)?[0-9X]{1,4}(-[0-9X]{2}(-[0-9X]{2})?|-W[0-9X]{2}(-WE|-[0-9])?|-(SP|SU|FA|WI)|-Q[0-9X]|-H[12]"
                    + ")?(T(MO|MI|AF|EV|NI|DT|\\d\\d:\\d\\d(:\\d\\d)?Z?))?"
                    + "|P(T?[0-9.X]+[A-Z]{1,2})+|PAST_REF|PRESENT_REF|FUTURE_REF");

    @Property(tries = 500)
    void everyValueParses(@ForAll("texts") String text) {
        for (Time time : times(text, DAY)) {
            assertThat(time.value()).as(text + " " + time).matches(VALUE);
        }
    }

    @Property(tries = 500)
    void nothingEndsBeforeItBegins(@ForAll("texts") String text) {
        for (Time time : times(text, DAY)) {
            if (time.earliest() != null && time.latest() != null) {
                assertThat(time.earliest()).as(text + " " + time).isBeforeOrEqualTo(time.latest());
            }
        }
    }

    @Property(tries = 500)
    void nothingCrossesAToken(@ForAll("texts") String text) {
        PACKS.forEach((code, pack) -> {
            List<Span> tokens = tokens(pack, text);
            for (Time time : TAGGERS.get(code).times(article(text, DAY))) {
                assertThat(tokens)
                        .as(text)
                        .anyMatch(token -> token.start() == time.span().start());
                assertThat(tokens)
                        .as(text)
                        .anyMatch(token -> token.end() == time.span().end());
            }
        });
    }

    @Property(tries = 100)
    void aWeekLaterEverythingRelativeIsAWeekLater(@ForAll @IntRange(min = 0, max = 3000) int days) {
        LocalDate day = LocalDate.of(2020, 1, 1).plusDays(days);
        for (String text : COUNTED_EXAMPLES) {
            List<Time> now = times(text, day);
            List<Time> later = times(text, day.plusWeeks(1));
            assertThat(now).as(text).hasSameSizeAs(later).isNotEmpty();
            for (int i = 0; i < now.size(); i++) {
                assertThat(later.get(i).earliest())
                        .as(text)
                        .isEqualTo(weekAfter(now.get(i).earliest()));
                assertThat(later.get(i).latest())
                        .as(text)
                        .isEqualTo(weekAfter(now.get(i).latest()));
            }
        }
    }

    @Property(tries = 300)
    void anyTextIsReadWithoutAnError(@ForAll String text) {
        assertThat(times(text, DAY)).isNotNull();
        assertThat(times(text, null)).isNotNull();
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.of(EXAMPLES).list().ofMinSize(1).ofMaxSize(4).map(TimeProperties::shuffled);
    }

    /** Examples of rules that count days and weeks from publication, and hold no other time. */
    private static List<String> relative() {
        return EXAMPLES.stream()
                .filter(text -> text.startsWith(RELATIVE))
                .map(text -> text.substring(1))
                .filter(text -> !text.chars().anyMatch(Character::isDigit))
                .filter(text -> times(text, DAY).stream().allMatch(TimeProperties::isOfDaysOrAWeek))
                .toList();
    }

    private static boolean isOfDaysOrAWeek(Time time) {
        return time.earliest() != null
                && time.latest() != null
                && time.latest().toEpochDay() - time.earliest().toEpochDay() < 7;
    }

    @Example
    void manyRulesCountFromPublication() {
        assertThat(relative()).hasSizeGreaterThan(30);
    }

    private static String shuffled(List<String> parts) {
        return String.join(parts.size() % 2 == 0 ? " " : "\n", parts).replace(RELATIVE, "");
    }

    private static @Nullable LocalDate weekAfter(@Nullable LocalDate day) {
        return day == null ? null : day.plusWeeks(1);
    }

    private static List<Time> times(String text, @Nullable LocalDate published) {
        List<Time> times = new ArrayList<>();
        TAGGERS.values().forEach(tagger -> times.addAll(tagger.times(article(text, published))));
        return times;
    }

    private static List<Span> tokens(LanguagePack pack, String text) {
        List<Span> tokens = new ArrayList<>();
        for (Sentence sentence : pack.sentences(text, 0, text.length(), 0)) {
            sentence.tokens().forEach(token -> tokens.add(token.span()));
        }
        return tokens;
    }

    private static Article article(String text, @Nullable LocalDate day) {
        Published published = day == null ? Published.UNKNOWN : Published.on(day, Published.Basis.GIVEN);
        List<Span> lines = text.isEmpty() ? List.of() : List.of(new Span(0, text.length()));
        return new Article("example", text, null, "", published, null, List.of(), List.of(), lines, List.of());
    }

    private static Map<String, LanguagePack> packs() {
        Map<String, LanguagePack> packs = new TreeMap<>();
        KNOWLEDGE.languages().forEach(code -> packs.put(code, LanguagePack.load(KNOWLEDGE, code)));
        return packs;
    }

    private static Map<String, TimeTagger> taggers() {
        Map<String, TimeTagger> taggers = new TreeMap<>();
        PACKS.forEach((code, pack) -> taggers.put(code, new TimeTagger(pack)));
        return taggers;
    }

    private static List<String> examples() {
        List<String> examples = new ArrayList<>();
        for (LanguagePack pack : PACKS.values()) {
            for (Rule rule : pack.rules("times").rules()) {
                boolean weeks = COUNTED.matcher(rule.name()).find();
                rule.examples().stream()
                        .filter(example -> example.positive())
                        .forEach(example -> examples.add((weeks ? RELATIVE : "") + example.text()));
            }
        }
        return examples;
    }
}
