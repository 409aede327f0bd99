package org.lagebild.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever comes in: a clear message or a reading, never a stack trace, and never the end of the run. */
class BadInputTest {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String GERMAN =
            "Die Bundeswehr hat am Montag in Litauen eine Übung mit 500 Soldaten begonnen, sagte ein Sprecher.";

    @TempDir
    private Path folder;

    private Path file(String name, byte[] bytes) throws IOException {
        return Files.write(folder.resolve(name), bytes);
    }

    private static void assertComplaint(CommandRun run, String... words) {
        assertThat(run.code()).isEqualTo(ExitCode.SOME_BROKEN);
        assertThat(run.err())
                .contains("Maybe ")
                .contains(words)
                .doesNotContain("\tat ")
                .doesNotContain("Exception");
    }

    @Test
    void aMissingFileIsNamed() {
        assertComplaint(CommandRun.of("read", folder.resolve("no.txt").toString()), "no.txt", "does not exist");
    }

    @Test
    void aFolderWithoutArticlesIsNamed() {
        assertComplaint(CommandRun.of("read", folder.toString()), folder.toString(), "holds no");
    }

    @Test
    void aFolderIsReadInTheOrderOfItsPathsAndOneBrokenFileStopsNothing() throws IOException {
        file("b.txt", GERMAN.getBytes(StandardCharsets.UTF_8));
        file("a.txt", new byte[0]);
        file("c.txt", GERMAN.getBytes(StandardCharsets.UTF_8));
        CommandRun run = CommandRun.of("read", "--format", "jsonl", folder.toString());
        List<String> lines = run.out().lines().toList();
        assertThat(lines).hasSize(3);
        assertThat(lines.get(0)).contains("a.txt").contains("\"error\"");
        assertThat(lines.get(1)).contains("b.txt");
        assertThat(lines.get(2)).contains("c.txt");
        assertComplaint(run, "a.txt", "is empty");
    }

    @Test
    void anEmptyFileAndOneOfWhiteSpaceAreNamed() throws IOException {
        assertComplaint(CommandRun.of("read", file("e.txt", new byte[0]).toString()), "is empty");
        assertComplaint(
                CommandRun.of(
                        "read",
                        file("w.txt", " \n\t\n".getBytes(StandardCharsets.UTF_8))
                                .toString()),
                "white space");
    }

    @Test
    void aBinaryFileIsNamed() throws IOException {
        byte[] png = {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0, 0, 0, 13};
        assertComplaint(CommandRun.of("read", file("p.txt", png).toString()), "p.txt", "binary");
    }

    @Test
    void aLineOfAHundredMegabytesIsRefusedWithItsSize() throws IOException {
        Path big = folder.resolve("big.txt");
        byte[] block = new byte[1 << 20];
        Arrays.fill(block, (byte) 'a');
        try (OutputStream out = Files.newOutputStream(big)) {
            for (int i = 0; i < 100; i++) {
                out.write(block);
            }
        }
        assertComplaint(CommandRun.of("read", big.toString()), "100 MB");
        assertComplaint(CommandRun.of("read", "--from", "jsonl", big.toString()), "big.txt:1", "longer than");
    }

    @Test
    void brokenUtf8IsReadAndSaid() throws IOException {
        byte[] bytes = (GERMAN + " äöü Ü\n").getBytes(StandardCharsets.UTF_8);
        bytes[bytes.length - 2] = 'x';
        CommandRun run =
                CommandRun.of("read", "--format", "jsonl", file("u.txt", bytes).toString());
        assertThat(run.code()).isZero();
        assertThat(run.err()).contains("broken UTF-8");
        assertThat(JSON.readTree(run.out()).get("language").asText()).isEqualTo("de");
    }

    @Test
    void anotherCharsetIsReadAndSaid() throws IOException {
        byte[] bytes = GERMAN.getBytes(Charset.forName("windows-1252"));
        CommandRun run = CommandRun.of(
                "read", "--format", "jsonl", "--text", file("l.txt", bytes).toString());
        assertThat(run.code()).isZero();
        assertThat(run.err()).contains("windows-1252");
        assertThat(JSON.readTree(run.out()).get("text").asText()).isEqualTo(GERMAN);
    }

    @Test
    void utf16WithAByteOrderMarkIsRead() throws IOException {
        byte[] bytes = ("\ufeff" + GERMAN).getBytes(StandardCharsets.UTF_16LE);
        CommandRun run = CommandRun.of(
                "read", "--format", "jsonl", "--text", file("x.txt", bytes).toString());
        assertThat(JSON.readTree(run.out()).get("text").asText()).isEqualTo(GERMAN);
    }

    @Test
    void aBrokenJsonLineIsNamedByItsNumberAndTheRestGoesOn() throws IOException {
        String good = JSON.writeValueAsString(
                JSON.createObjectNode().put("id", "good").put("text", GERMAN));
        String input = good + "\n{\"id\": \n\n" + good + "\n[1]\n{\"id\":\"x\",\"text\":\"" + GERMAN
                + "\",\"published\":\"gestern\"}\n{\"id\":\"y\"}\n";
        CommandRun run = CommandRun.with(input, "read", "--from", "jsonl", "--format", "jsonl");
        assertThat(run.out().lines()).hasSize(6);
        assertComplaint(run, "-:2", "-:5", "\"gestern\" is no date", "none of \"text\"");
    }

    @Test
    void anUnknownLanguageIsSaidAndNotGuessed() throws IOException {
        String polish =
                "Wojsko polskie rozpoczęło w poniedziałek ćwiczenia na poligonie w Drawsku, poinformował rzecznik ministerstwa.";
        Path file = file("pl.txt", polish.getBytes(StandardCharsets.UTF_8));
        assertThat(CommandRun.of("read", "--lang", "en", file.toString()).out()).contains("language unknown");
        JsonNode reading = JSON.readTree(
                CommandRun.of("read", "--format", "jsonl", file.toString()).out());
        assertThat(reading.get("language").isNull()).isTrue();
        assertThat(reading.get("relevant").asBoolean()).isFalse();
    }

    @Test
    void controlCharactersAndDirectionMarksAreRead() {
        String text = "\u202bDie \u0007Bundes\u200bwehr\u200f übt\u0000 im\u0085 Mai in\u2066 Polen.\u202c " + GERMAN;
        CommandRun run =
                CommandRun.with(jsonLine(text), "read", "--from", "jsonl", "--format", "jsonl", "--annotations");
        assertThat(run.code()).isZero();
        assertThat(run.out()).contains("\"language\":\"de\"");
    }

    @Test
    void aMillionWordsAreRead() throws IOException {
        String text = (GERMAN + " Danach fuhren die Soldaten mit ihren Fahrzeugen wieder nach Hause.\n").repeat(45_000);
        CommandRun run = CommandRun.of(
                "read",
                "--format",
                "jsonl",
                file("long.txt", text.getBytes(StandardCharsets.UTF_8)).toString());
        assertThat(run.code()).as(run.err()).isZero();
        assertThat(run.out()).contains("\"language\":\"de\"");
    }

    @Test
    void aPageNestedWithoutEndIsNamed() throws IOException {
        byte[] page = ("<html><body>" + "<ul><li>".repeat(20_000) + GERMAN).getBytes(StandardCharsets.UTF_8);
        assertComplaint(CommandRun.of("read", file("deep.html", page).toString()), "deep.html", "nests more than");
    }

    @Test
    void wrongOptionsAreExplained() {
        CommandRun run = CommandRun.of("read", "--published", "31.1.2023", "x.txt");
        assertThat(run.code()).isEqualTo(ExitCode.WRONG_USE);
        assertThat(run.err()).contains("31.1.2023").doesNotContain("\tat ");
        assertThat(CommandRun.of("read").code()).isEqualTo(ExitCode.WRONG_USE);
        assertThat(CommandRun.of("raed").err()).contains("raed");
    }

    private static String jsonLine(String text) {
        return JSON.createObjectNode().put("id", "x").put("text", text).toString();
    }
}
