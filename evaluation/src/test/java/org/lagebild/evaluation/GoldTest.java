package org.lagebild.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lagebild.app.evaluate.GoldCheck;

/** Our gold keeps the rules of its format, and a gold that does not is told so. */
class GoldTest {

    private static final String SOUND = """
            {"id": "a", "lang": "xx", "genre": "wire", "given": {"published": "2023-01-31"}, "relevant": true,
             "exercises": [], "events": [], "statements": [], "assessments": [], "furniture": []}""";

    @TempDir
    Path folder;

    @Test
    void ourGoldHasNoFault() throws IOException {
        for (Path set : GoldFolders.sets()) {
            assertThat(GoldCheck.folder(set)).isEmpty();
        }
    }

    @Test
    void soundArticleHasNoFault() throws IOException {
        assertThat(faults(SOUND)).isEmpty();
    }

    @Test
    void badDateIsNamedWithItsPlace() throws IOException {
        assertThat(faults(SOUND.replace("2023-01-31", "31.1.2023")))
                .contains("a.gold.json: given.published: bad date", "Maybe");
    }

    @Test
    void wordsThatAreNotInTheTextAreNamed() throws IOException {
        String gold =
                SOUND.replace("\"statements\": []", "\"statements\": [{\"kind\": \"direct\", \"content\": \"zz\"}]");
        assertThat(faults(gold)).contains("statements[0].content: not in the text: \"zz\"");
    }

    @Test
    void unknownKindIsNamedWithTheKnownOnes() throws IOException {
        String gold = SOUND.replace("\"events\": []", "\"events\": [{\"type\": \"parade\", \"mention\": \"aa\"}]");
        assertThat(faults(gold)).contains("events[0]: type \"parade\". Maybe one of [agreement,");
    }

    @Test
    void missingKeysAreNamed() throws IOException {
        String gold = SOUND.replace(
                "\"exercises\": []", "\"exercises\": [{\"status\": \"planned\", \"mentions\": [\"aa\"]}]");
        assertThat(faults(gold)).contains("exercises[0]: missing troops").doesNotContain("no mention");
    }

    @Test
    void factsInAnArticleThatIsNotRelevantAreAFault() throws IOException {
        String gold =
                SOUND.replace("true", "false").replace("\"assessments\": []", "\"assessments\": [{\"words\": \"aa\"}]");
        assertThat(faults(gold)).contains("not relevant, yet annotated");
    }

    @Test
    void brokenJsonIsAFault() throws IOException {
        assertThat(faults("{\"id\": ")).contains("a.gold.json: cannot be read");
    }

    @Test
    void missingTextIsAFault() throws IOException {
        Files.writeString(folder.resolve("b.gold.json"), SOUND);
        assertThat(GoldCheck.folder(folder).toString()).contains("b.gold.json: no text file. Maybe b.txt");
    }

    @Test
    void emptyFolderIsAFault() throws IOException {
        assertThat(GoldCheck.folder(folder).toString()).contains("no file ends in .gold.json");
    }

    private String faults(String gold) throws IOException {
        Files.writeString(folder.resolve("a.txt"), "aa bb\ncc\n");
        Files.writeString(folder.resolve("a.gold.json"), gold);
        return GoldCheck.folder(folder).stream()
                .map(GoldCheck.Fault::toString)
                .reduce("", (one, next) -> one + next + "\n");
    }
}
