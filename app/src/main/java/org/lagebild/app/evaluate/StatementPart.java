package org.lagebild.app.evaluate;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;

/** Statements: the words reported, and of those found the speaker and the kind; only relevant articles count. */
final class StatementPart implements ScoredPart {

    private static final double FLOOR = 0.5;

    private record Located(JsonNode statement, Range range) {}

    @Override
    public void score(GoldArticle article, JsonNode reading, Scores scores) {
        if (!article.isRelevant()) {
            return;
        }
        List<Located> gold = locate(article);
        List<JsonNode> found = Json.items(reading, "statements");
        Pairing pairing =
                Pairing.of(gold, found, (wanted, got) -> wanted.range().likeness(Range.of(got)), FLOOR);
        scores.add(Scores.STATEMENTS, pairing.tally());
        scores.add(Scores.SPEAKERS, new Tally(0, found.size(), gold.size()));
        scores.add(Scores.KINDS, new Tally(0, found.size(), gold.size()));
        pairing.pairs()
                .forEach(
                        pair -> scoreBoth(article, gold.get(pair.gold()).statement(), found.get(pair.found()), scores));
        pairing.unpairedGold()
                .forEach(i -> scores.miss(
                        "statement missed", article, shown(gold.get(i).statement())));
        pairing.unpairedFound().forEach(j -> scores.miss("statement wrong", article, shown(article, found.get(j))));
    }

    private static List<Located> locate(GoldArticle article) {
        GoldText text = article.goldText();
        List<Located> located = new ArrayList<>();
        for (JsonNode statement : article.items("statements")) {
            text.firstRangeOf(Json.text(statement, "content"))
                    .ifPresent(range -> located.add(new Located(statement, range)));
        }
        return located;
    }

    private static void scoreBoth(GoldArticle article, JsonNode gold, JsonNode found, Scores scores) {
        boolean speaker = sameSpeaker(Json.text(gold, "speaker"), Json.text(found, "speaker"));
        boolean kind = Json.same(gold.path("kind"), found.path("kind"));
        scoreAspect(Scores.SPEAKERS, "speaker", speaker, article, gold, found, scores);
        scoreAspect(Scores.KINDS, "kind", kind, article, gold, found, scores);
    }

    private static void scoreAspect(
            String figure,
            String field,
            boolean right,
            GoldArticle article,
            JsonNode gold,
            JsonNode found,
            Scores scores) {
        if (right) {
            scores.add(figure, new Tally(1, 0, 0));
        } else {
            String got = Json.text(found, field);
            scores.miss(
                    "statement " + field,
                    article,
                    "gold " + Json.text(gold, field) + " | got " + got + " | " + Json.text(gold, "content"));
        }
    }

    private static boolean sameSpeaker(String gold, String found) {
        return gold.isEmpty() || Likeness.sameActor(gold, found);
    }

    private static String shown(JsonNode gold) {
        return Json.text(gold, "kind") + " | " + Json.text(gold, "speaker") + " | " + Json.text(gold, "content");
    }

    private static String shown(GoldArticle article, JsonNode found) {
        String content = article.goldText().cut(Range.of(found));
        return Json.text(found, "kind") + " | " + Json.text(found, "speaker") + " | " + content;
    }
}
