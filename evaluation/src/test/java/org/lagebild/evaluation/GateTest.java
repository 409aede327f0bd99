package org.lagebild.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Entities;
import org.junit.jupiter.api.Test;
import org.lagebild.language.ClassPathKnowledge;
import org.lagebild.language.RawGate;

/** The gate over raw bytes loses hardly any relevant article, however its letters are written, and keeps others out. */
class GateTest {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final RawGate GATE = RawGate.load(new ClassPathKnowledge());
    private static final double LEAST_RECALL = 0.995;
    private static final Charset WESTERN = Charset.forName("windows-1252");

    @Test
    void relevantArticlesPass() throws IOException {
        assertRecall(text -> text.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void relevantArticlesPassInOtherEncodings() throws IOException {
        assertRecall(text -> text.getBytes(WESTERN));
        assertRecall(text -> text.getBytes(StandardCharsets.UTF_16));
        assertRecall(text -> Entities.escape(text, ascii()).getBytes(StandardCharsets.US_ASCII));
        assertRecall(text -> numeric(text, "&#%d;").getBytes(StandardCharsets.US_ASCII));
        assertRecall(text -> numeric(text, "\\u%04X").getBytes(StandardCharsets.US_ASCII));
    }

    @Test
    void capitalsAndHyphensMakeNoDifference() {
        assertThat(passes("GROSSE MILITÄRÜBUNG IM OSTEN")).isTrue();
        assertThat(passes("a training-exercise of the army")).isTrue();
        assertThat(passes("a training\n  exercise of the army")).isTrue();
    }

    @Test
    void aTermIsFoundWhereverItStands() {
        String rest = "Man nehme zwei Eier. ".repeat(20);
        for (int at = 0; at <= rest.length(); at++) {
            assertThat(passes(rest.substring(0, at) + " Militärübung " + rest.substring(at)))
                    .as("at %d", at)
                    .isTrue();
        }
    }

    @Test
    void everydayTextsStayOutside() {
        assertThat(passes("Man nehme zwei Eier und eine Prise Salz.")).isFalse();
        assertThat(passes("Physical exercise keeps you young, doctors say.")).isFalse();
        assertThat(passes("Die Übung macht den Meister, sagt der Trainer.")).isFalse();
        assertThat(passes("Unsere Donatoren und der Salatopf")).isFalse();
    }

    private static boolean passes(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        return GATE.mayMatter(bytes, bytes.length);
    }

    private static void assertRecall(Function<String, byte[]> encoding) throws IOException {
        List<Path> lost = new ArrayList<>();
        List<Path> relevant = relevant();
        for (Path file : relevant) {
            byte[] bytes = encoding.apply(Files.readString(file));
            if (!GATE.mayMatter(bytes, bytes.length)) {
                lost.add(file);
            }
        }
        assertThat(relevant).hasSizeGreaterThan(150);
        assertThat(1 - (double) lost.size() / relevant.size())
                .as("lost: " + lost)
                .isGreaterThanOrEqualTo(LEAST_RECALL);
    }

    /** Relevant articles of both sets, and all of the stories. */
    private static List<Path> relevant() throws IOException {
        List<Path> found = new ArrayList<>();
        for (Path folder : GoldFolders.sets()) {
            try (Stream<Path> files = Files.walk(folder)) {
                for (Path file :
                        files.filter(path -> path.toString().endsWith(".txt")).toList()) {
                    if (isRelevant(file)) {
                        found.add(file);
                    }
                }
            }
        }
        return found;
    }

    private static boolean isRelevant(Path file) throws IOException {
        Path gold = file.resolveSibling(file.getFileName().toString().replace(".txt", ".gold.json"));
        if (!Files.exists(gold)) {
            return file.toString().contains("stories");
        }
        JsonNode article = JSON.readTree(Files.readAllBytes(gold));
        return article.path("relevant").asBoolean();
    }

    private static Document.OutputSettings ascii() {
        return new Document.OutputSettings()
                .charset(StandardCharsets.US_ASCII)
                .escapeMode(Entities.EscapeMode.extended);
    }

    private static String numeric(String text, String form) {
        StringBuilder written = new StringBuilder();
        text.chars().forEach(c -> written.append(c < 128 ? String.valueOf((char) c) : form.formatted(c)));
        return written.toString();
    }
}
