package org.lagebild.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Every fault of a knowledge file is named with its place, its value and a guess at what was meant, and all at once.
 */
class BrokenKnowledgeTest {
    @TempDir
    private Path folder;

    private KnowledgeException problemsOf(String rules, String terms) throws IOException {
        Path language = Files.createDirectories(folder.resolve("languages/xx"));
        Files.writeString(
                language.resolve("language.properties"),
                "number=\\\\d+\nnumber.decimal=,\nlexicons=terms\nrules=toys\n");
        Files.writeString(language.resolve("terms.tsv"), terms);
        Files.writeString(language.resolve("toys.rules"), rules);
        return Objects.requireNonNull(catchThrowableOfType(
                KnowledgeException.class, () -> LanguagePack.load(new FolderKnowledge(folder), "xx")));
    }

    @Test
    void allFaultsAreNamedAtOnceWithFileLineAndValue() throws IOException {
        KnowledgeException e = problemsOf("""
                rule a
                  find (x y
                  yes x y
                  no z
                rule b
                  find %NUON
                  yes x
                  no y
                  fnid x
                rule c
                  find x?
                  yes x
                rule c
                  find [NOWHERE]
                find x
                """, "one two\n");
        assertThat(e.problems()).hasSizeGreaterThanOrEqualTo(7);
        assertThat(e.getMessage())
                .contains("languages/xx/terms.tsv:1: \"one two\"")
                .contains("toys.rules:2: in \"(x y\"")
                .contains("toys.rules:6: in \"%NUON\"")
                .contains("toys.rules:9: \"fnid\" is unknown")
                .contains("toys.rules:11: no element is required")
                .contains("\"c\" stands here twice")
                .contains("[NOWHERE] is not defined");
        assertThat(e.problems())
                .allSatisfy(problem -> assertThat(problem.message()).contains("Maybe "));
    }

    @Test
    void aMissingFileIsNamed() throws IOException {
        Files.createDirectories(folder.resolve("languages/yy"));
        KnowledgeException e = Objects.requireNonNull(catchThrowableOfType(
                KnowledgeException.class, () -> LanguagePack.load(new FolderKnowledge(folder), "yy")));
        assertThat(e.getMessage()).contains("languages/yy/language.properties").contains("Maybe ");
    }
}
