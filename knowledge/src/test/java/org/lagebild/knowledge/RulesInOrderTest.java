package org.lagebild.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.lagebild.annotation.TimeTagger;
import org.lagebild.language.ClassPathKnowledge;
import org.lagebild.language.LanguagePack;
import org.lagebild.language.Rule;
import org.lagebild.language.RuleSet;

/** No rule of times is hidden by the others: each wins one of its own examples among all rules of its file. */
class RulesInOrderTest {
    private static final ClassPathKnowledge KNOWLEDGE = new ClassPathKnowledge();

    @TestFactory
    Stream<DynamicTest> everyRuleWinsOneOfItsExamples() {
        return KNOWLEDGE.languages().stream().flatMap(RulesInOrderTest::testsOf);
    }

    private static Stream<DynamicTest> testsOf(String code) {
        LanguagePack pack = LanguagePack.load(KNOWLEDGE, code);
        TimeTagger tagger = new TimeTagger(pack);
        RuleSet rules = pack.rules("times");
        return rules.rules().stream()
                .map(rule -> DynamicTest.dynamicTest(code + "/times: " + rule.name(), () -> assertThat(
                                rule.examples().stream().anyMatch(one -> wins(rule, one, rules, tagger)))
                        .as(rule.file() + ": another rule comes before " + rule.name())
                        .isTrue()));
    }

    private static boolean wins(Rule rule, Rule.Example example, RuleSet rules, TimeTagger tagger) {
        return example.positive()
                && tagger.timed(PlainText.of(example.text())).stream()
                        .flatMap(sentence -> rules.longest(sentence).stream())
                        .anyMatch(match -> match.rule() == rule);
    }
}
