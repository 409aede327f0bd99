package org.lagebild.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.lagebild.annotation.Annotator;
import org.lagebild.language.ClassPathKnowledge;
import org.lagebild.language.LanguagePack;
import org.lagebild.language.Rule;
import org.lagebild.language.RuleMatch;
import org.lagebild.language.RuleSet;
import org.lagebild.language.Sentence;
import org.lagebild.world.World;

/** Runs every example of every rule of every language, after the stages that the rule builds on. */
class RuleExamplesTest {
    private static final ClassPathKnowledge KNOWLEDGE = new ClassPathKnowledge();
    private static final World WORLD = World.load(KNOWLEDGE);

    @TestFactory
    Stream<DynamicTest> everyRuleDoesWhatItsExamplesSay() {
        return KNOWLEDGE.languages().stream().flatMap(RuleExamplesTest::testsOf);
    }

    private static Stream<DynamicTest> testsOf(String code) {
        LanguagePack pack = LanguagePack.load(KNOWLEDGE, code);
        Annotator annotator = new Annotator(pack, WORLD);
        return pack.ruleSets().stream().flatMap(name -> pack.rules(name).rules().stream()
                .map(rule -> DynamicTest.dynamicTest(
                        code + "/" + name + ": " + rule.name(), () -> check(pack.rules(name), rule, annotator))));
    }

    private static void check(RuleSet rules, Rule rule, Annotator annotator) {
        for (Rule.Example example : rule.examples()) {
            List<RuleMatch> found = matches(rules, rule, annotator, example.text());
            String where = rule.file() + ":" + example.line() + " " + rule.name() + " on \"" + example.text()
                    + "\" found " + found;
            assertThat(found.stream().anyMatch(match -> fits(match, example)))
                    .as(where)
                    .isEqualTo(example.positive());
        }
    }

    private static boolean fits(RuleMatch match, Rule.Example example) {
        return example.marked().map(marked -> marked.equals(match.span())).orElse(true)
                && match.fields().entrySet().containsAll(example.expected().entrySet());
    }

    private static List<RuleMatch> matches(RuleSet rules, Rule rule, Annotator annotator, String text) {
        List<RuleMatch> found = new ArrayList<>();
        for (Sentence sentence : annotator.annotate(PlainText.of(text)).sentences()) {
            found.addAll(rules.of(rule, sentence));
        }
        return found;
    }
}
