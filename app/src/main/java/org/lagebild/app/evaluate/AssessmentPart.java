package org.lagebild.app.evaluate;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;

/** Assessments, by their words; only relevant articles count. */
final class AssessmentPart implements ScoredPart {

    @Override
    public void score(GoldArticle article, JsonNode reading, Scores scores) {
        if (!article.isRelevant()) {
            return;
        }
        List<String> gold = words(article.gold());
        List<String> found = words(reading);
        Pairing pairing = Pairing.of(gold, found, (wanted, got) -> sameWords(wanted, got) ? 1 : 0, 1);
        scores.add(Scores.ASSESSMENTS, pairing.tally());
        pairing.unpairedGold().forEach(i -> scores.miss("assessment missed", article, gold.get(i)));
        pairing.unpairedFound().forEach(j -> scores.miss("assessment wrong", article, found.get(j)));
    }

    private static List<String> words(JsonNode node) {
        return Json.items(node, "assessments").stream()
                .map(assessment -> Likeness.plain(Json.text(assessment, "words")))
                .toList();
    }

    private static boolean sameWords(String gold, String found) {
        return !found.isEmpty() && Likeness.oneHoldsOther(gold, found);
    }
}
