package org.lagebild.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The engine on a language that does not exist, so that no real one can hide in it. */
class ToyLanguageTest {
    private static final LanguagePack TOY = LanguagePack.load(new FolderKnowledge(toy()), "xx");

    private static Path toy() {
        try {
            return Path.of(Objects.requireNonNull(ToyLanguageTest.class.getResource("/toy"))
                    .toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<Sentence> sentences(String text) {
        return TOY.sentences(text, 0, text.length(), 0);
    }

    private static List<String> tokens(String text) {
        return sentences(text).stream()
                .flatMap(s -> s.tokens().stream())
                .map(Token::text)
                .toList();
    }

    @TestFactory
    Stream<DynamicTest> everyRuleDoesWhatItsExamplesSay() {
        RuleSet rules = TOY.rules("toys");
        return rules.rules().stream()
                .map(rule -> DynamicTest.dynamicTest(rule.name(), () -> {
                    for (Rule.Example example : rule.examples()) {
                        List<RuleMatch> found = sentences(example.text()).stream()
                                .flatMap(sentence -> rules.of(rule, sentence).stream())
                                .filter(match -> example.marked()
                                        .map(match.span()::equals)
                                        .orElse(true))
                                .filter(match -> match.fields()
                                        .entrySet()
                                        .containsAll(example.expected().entrySet()))
                                .toList();
                        assertThat(found.isEmpty())
                                .as(rule.name() + ": " + example.text())
                                .isEqualTo(!example.positive());
                    }
                }));
    }

    @Test
    void numbersCliticsAndHyphensAreCutAsTheLanguageSays() {
        assertThat(tokens("Plim's 13.000 a-b 1,5 12."))
                .containsExactly("Plim", "'s", "13.000", "a", "-", "b", "1,5", "12", ".");
    }

    @Test
    void noBreakSpacesAndDirectionMarksAreWhiteSpace() {
        assertThat(tokens("na\u00a0no\u200f mi\u202f\ufeff")).containsExactly("na", "no", "mi");
    }

    @Test
    void surrogatePairsStayWhole() {
        assertThat(tokens("a \ud83d\ude80 b")).containsExactly("a", "\ud83d\ude80", "b");
    }

    @Test
    void sentencesDoNotEndBehindAbbreviationsInitialsAndOrdinals() {
        assertThat(sentences("Wex gn. Plim A. Zorm na 12. Uno wex. Na zorm!")).hasSize(2);
        assertThat(sentences("Wex na 12. Blick zorm.")).hasSize(2);
    }

    @Test
    void theWholeWordWinsOverItsPartsAndALongerPartOverAShorterOne() {
        Sentence sentence = sentences("zorm xzorm xzormplat").get(0);
        assertThat(sentence.value(0, "game")).isEqualTo("z1");
        assertThat(sentence.value(1, "game")).isEqualTo("z3");
        assertThat(sentence.is(2, "game")).isFalse();
        assertThat(sentence.value(2, "place")).isEqualTo("z4");
    }

    @Test
    void termsOfSeveralWordsAreFoundByLemmaAndAcrossHyphens() {
        assertThat(sentences("na Blue zormem no").get(0).terms("game.blue")).hasSize(1);
        assertThat(sentences("na blue-zorm no").get(0).terms("game.blue")).hasSize(1);
        assertThat(sentences("na blue no").get(0).terms("game.blue")).isEmpty();
    }

    @Test
    void anExactTermNeedsItsCase() {
        assertThat(sentences("Plim plim").get(0).terms("name")).hasSize(1);
    }

    @Test
    void mentionsOfEarlierStagesAreElementsOfPatterns() {
        Sentence sentence = sentences("na zorm").get(0);
        sentence.add("Unheard.of", 0, 1, null, null);
        assertThat(sentence.mentions("Unheard.of")).isEmpty();
    }
}
