package org.lagebild.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lagebild.language.ClassPathKnowledge;
import org.lagebild.language.LanguagePack;
import org.lagebild.language.Sentence;

/** What the dictionaries know of a form holds against the tagger. */
class PartsOfSpeechTest {
    private static final LanguagePack ENGLISH = LanguagePack.load(new ClassPathKnowledge(), "en");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The exercise includes 40 ships.|includes|VERB",
                "It has gone well, the admiral wrote in an email.|wrote|VERB",
                "It has gone well, the admiral wrote in an email.|admiral|NOUN",
                "Lithuania will also host Iron Wolf, a land exercise.|Iron|NOUN",
                "The drills began in the north.|drills|NOUN",
            })
    void tagged(String text, String form, String tag) {
        Sentence sentence = ENGLISH.sentences(text, 0, text.length(), 0).get(0);
        int token = sentence.tokenAt(text.indexOf(form));
        assertThat(sentence.tag(token)).isEqualTo(tag);
    }
}
