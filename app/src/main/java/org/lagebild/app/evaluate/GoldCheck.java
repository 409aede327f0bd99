package org.lagebild.app.evaluate;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Checks gold articles against the rules of their format and names every fault. */
public final class GoldCheck {

    /** What is wrong in a file, and where in it. */
    public record Fault(Path file, String what) {

        @Override
        public String toString() {
            return file + ": " + what;
        }
    }

    private static final List<String> ARTICLE_KEYS = List.of(
            "lang", "genre", "given", "relevant", "exercises", "events", "statements", "assessments", "furniture");
    private static final List<String> FACTS = List.of("exercises", "events", "statements", "assessments");

    private final Path file;
    private final List<Fault> faults = new ArrayList<>();

    private GoldCheck(Path file) {
        this.file = file;
    }

    /** The faults of all gold articles of a folder and its folders; an empty folder is a fault. */
    public static List<Fault> folder(Path folder) throws IOException {
        List<Path> files = GoldArticle.goldFiles(folder);
        if (files.isEmpty()) {
            return List.of(new Fault(
                    folder,
                    "no file ends in " + GoldArticle.SUFFIX + ". Maybe this is not the folder of the gold articles?"));
        }
        List<Fault> faults = new ArrayList<>();
        files.forEach(file -> faults.addAll(file(file)));
        return faults;
    }

    /** The faults of one gold article; a file that cannot be read is a fault. */
    public static List<Fault> file(Path file) {
        GoldCheck check = new GoldCheck(file);
        try {
            check.read();
        } catch (IOException broken) {
            check.fault("cannot be read: " + broken.getMessage());
        }
        return check.faults;
    }

    private void read() throws IOException {
        JsonNode gold = GoldArticle.readTree(file);
        Path text = GoldArticle.textFile(file);
        if (!Files.exists(text)) {
            fault("no text file. Maybe " + text.getFileName() + " has another name?");
            return;
        }
        checkArticle(gold, new GoldRules(GoldArticle.readText(text), this::fault));
    }

    private void checkArticle(JsonNode gold, GoldRules rules) {
        checkId(gold);
        rules.keys(gold, ARTICLE_KEYS, "");
        checkRelevance(gold);
        rules.date(gold.path("given").path("published"), "given.published");
        eachItem(gold, "exercises", rules::exercise);
        eachItem(gold, "events", rules::event);
        eachItem(gold, "statements", rules::statement);
        eachItem(gold, "assessments", rules::assessment);
        gold.path("furniture").forEach(rules::furniture);
    }

    private void checkId(JsonNode gold) {
        String name = file.getFileName().toString().replace(GoldArticle.SUFFIX, "");
        if (!Json.text(gold, "id").equals(name)) {
            fault("id is not the file name: \"" + Json.text(gold, "id") + "\"");
        }
    }

    private void checkRelevance(JsonNode gold) {
        boolean annotated = FACTS.stream().anyMatch(field -> !gold.path(field).isEmpty());
        if (annotated && !Json.isTrue(gold, "relevant")) {
            fault("not relevant, yet annotated");
        }
    }

    private interface ItemRule {
        void check(JsonNode item, String where);
    }

    private static void eachItem(JsonNode gold, String field, ItemRule rule) {
        List<JsonNode> items = Json.items(gold, field);
        for (int i = 0; i < items.size(); i++) {
            rule.check(items.get(i), field + "[" + i + "]");
        }
    }

    private void fault(String what) {
        faults.add(new Fault(file, what));
    }
}
