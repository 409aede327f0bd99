package org.lagebild.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lagebild.fact.Assessment;
import org.lagebild.fact.Claim;
import org.lagebild.fact.Statement;
import org.lagebild.fact.assessment.AssessmentReader;
import org.lagebild.fact.statement.StatementReader;
import org.lagebild.language.ClassPathKnowledge;
import org.lagebild.language.LanguagePack;
import org.lagebild.language.Sentence;

/** Through whom something is said, what a denial denies, and quotations whose marks are odd or missing. */
class SourcesTest {
    private static final Map<String, LanguagePack> PACKS = Map.of("de", load("de"), "en", load("en"));

    private static LanguagePack load(String code) {
        return LanguagePack.load(new ClassPathKnowledge(), code);
    }

    /** Each line is a paragraph. */
    private static List<Sentence> sentences(String code, String text) {
        List<Sentence> sentences = new ArrayList<>();
        int start = 0;
        int number = 0;
        for (String line : text.split("\n")) {
            sentences.addAll(PACKS.get(code).sentences(text, start, start + line.length(), number++));
            start += line.length() + 1;
        }
        return sentences;
    }

    private static List<Statement> read(String code, String text) {
        return new StatementReader(PACKS.get(code)).read(sentences(code, text));
    }

    private static List<String> written(String code, String text) {
        Function<Statement, String> row = statement -> statement.kind() + " | " + statement.speaker() + " | "
                + statement.span().of(text);
        return read(code, text).stream().map(row).toList();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            de | Die Übung beginne im Mai, meldete BelTA unter Berufung auf Minister Chrenin. | Minister Chrenin | BelTA
            de | Die Agentur Tass berichtete unter Verweis auf den Stab, die Übung sei beendet. | den Stab | Die Agentur Tass
            de | Laut der Zeitung Kurier, die sich auf Offiziere beruft, beginnt die Übung im Mai. | Offiziere | der Zeitung Kurier
            de | Die Übung dauere bis Freitag, zitierte die Agentur Tass den Minister. | den Minister | die Agentur Tass
            en | The drill starts on Monday, Interfax reported, citing the defence ministry. | the defence ministry | Interfax
            en | According to the newspaper, which cited officers, the drill starts on Monday. | officers | the newspaper
            en | TASS quoted the minister as saying that the drill would end on Friday. | the minister | TASS
            """)
    void theInnermostSourceSpeaksAndTheOthersPassItOn(String code, String text, String speaker, String via) {
        assertThat(read(code, text)).singleElement().satisfies(statement -> {
            assertThat(statement.speaker()).isEqualTo(speaker);
            assertThat(statement.via()).containsExactly(via);
        });
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            de | Die Übung sei ein Vorwand, sagte Warschau. Der Mai werde warm, sagte ein Förster. Minsk dementierte, dass die Übung ein Vorwand sei.
            en | The drill hid an attack, Warsaw said. The roads stay open, a ranger said. Minsk denied that the drill hid an attack.
            """)
    void aDenialPointsToWhatItDenies(String code, String text) {
        assertThat(read(code, text)).extracting(Statement::denies).containsExactly(null, null, "s1");
    }

    @Test
    void aDenialOfWhatNobodySaidPointsNowhere() {
        assertThat(read("en", "The weather was fine. London denied that any shots were fired."))
                .extracting(Statement::denies)
                .containsOnlyNulls();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            de | „Wir üben nur die Verteidigung, sagte Minister Weber am Montag. Die Übung beginnt morgen. | DIRECT | Minister Weber | Wir üben nur die Verteidigung
            de | ‚Wir üben nur die Verteidigung des Landes‘, sagte Minister Weber. | DIRECT | Minister Weber | Wir üben nur die Verteidigung des Landes
            de | «Wir üben nur die Verteidigung», sagte Minister Weber. | DIRECT | Minister Weber | Wir üben nur die Verteidigung
            de | »Wir üben nur die Verteidigung«, sagte Minister Weber. | DIRECT | Minister Weber | Wir üben nur die Verteidigung
            en | ‘We practise only defence here,’ Colonel Weber said. | DIRECT | Colonel Weber | We practise only defence here,
            en | Colonel Weber said the drill was "purely defensive". | INDIRECT | Colonel Weber | the drill was "purely defensive"
            """)
    void oddAndMissingMarks(String code, String text, String kind, String speaker, String content) {
        assertThat(written(code, text)).containsExactly(kind + " | " + speaker + " | " + content);
    }

    @Test
    void aQuotationRunsOverParagraphs() {
        assertThat(written("de", "Weber sagte: „Wir üben nur hier im Land.\n„Die Übung endet am Freitag“, sagte er."))
                .containsExactly("DIRECT | Weber | Wir üben nur hier im Land.\n„Die Übung endet am Freitag");
    }

    @Test
    void aColonLeadsIntoTheNextParagraph() {
        assertThat(written("de", "Minister Weber sagte am Montag:\n„Wir üben nur die Verteidigung unseres Landes.“"))
                .containsExactly("DIRECT | Minister Weber | Wir üben nur die Verteidigung unseres Landes.");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            de | Die Übung „Nordwind 24“ beginnt am Montag in Norwegen. | Das Ministerium machte keine Angaben zur Zahl der Soldaten. | troops | Das Ministerium
            de | Die Militärübung „Nordwind 24“ beginnt am Montag in Norwegen. | Der Stab ließ offen, wie lange sie dauert. | duration_days | Der Stab
            en | The military exercise Nordwind 24 begins on Monday in Norway. | The ministry did not say how many troops would take part. | troops | The ministry
            """)
    void whatIsNotToldIsAValueAndHasAHolder(String code, String first, String second, String field, String holder) {
        assertThat(ReadingOf.exercise(code, first, second).claims())
                .filteredOn(claim -> claim.basis() == Claim.Basis.UNDISCLOSED)
                .singleElement()
                .satisfies(claim -> {
                    assertThat(claim.field()).isEqualTo(field);
                    assertThat(claim.value()).isNull();
                    assertThat(claim.claimant()).isEqualTo(holder);
                });
    }

    @Test
    void twoClaimantsWithTwoNumbersAreTwoClaims() {
        assertThat(ReadingOf.exercise(
                                "de",
                                "Die Übung „Nordwind 24“ beginnt am Montag. Das Ministerium teilte mit, an der Übung nähmen 13.000 "
                                        + "Soldaten teil. Kiew sprach von 100.000 Soldaten.")
                        .claims())
                .filteredOn(claim -> claim.field().endsWith("troops"))
                .extracting(claim -> claim.claimant() + " " + claim.value())
                .containsExactly("Das Ministerium 13000", "Kiew 100000");
    }

    @Test
    void theNineKindsAreToldApart() {
        String text = Stream.of(
                        "Ein Angriff der Armee ist sehr wahrscheinlich.",
                        "Ein Angriff der Armee ist möglich.",
                        "Ein Angriff der Armee wird immer wahrscheinlicher.",
                        "Die Armee soll 20.000 Mann verlegt haben.",
                        "Die Übung der Armee soll im Mai beginnen.",
                        "Die Armee hat offenbar Brücken gebaut.",
                        "Ein Angriff der Armee ist jederzeit zu erwarten.",
                        "Ob die Armee bleibt, ist unklar.")
                .reduce((a, b) -> a + "\n" + b)
                .orElseThrow();
        AssessmentReader.Found found =
                new AssessmentReader(PACKS.get("de")).find(sentences("de", text), List.of(), List.of());
        assertThat(found.degrees())
                .extracting(Assessment::kind)
                .contains(Assessment.Kind.PROBABILITY, Assessment.Kind.POSSIBILITY, Assessment.Kind.DIRECTION);
        assertThat(found.qualifications())
                .extracting(Assessment::kind)
                .contains(
                        Assessment.Kind.HEARSAY,
                        Assessment.Kind.SCHEDULE,
                        Assessment.Kind.EVIDENTIAL,
                        Assessment.Kind.IMMINENCE,
                        Assessment.Kind.UNKNOWN);
    }
}
