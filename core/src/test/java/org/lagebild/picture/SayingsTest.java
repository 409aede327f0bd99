package org.lagebild.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lagebild.picture.ReadingLines.reading;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.junit.jupiter.api.Test;

class SayingsTest {
    private static Report event(String article, String day, String type, String actor, String place, String date) {
        ObjectNode reading = reading(article, day, "");
        ObjectNode event =
                reading.putArray("events").addObject().put("id", "v1").put("type", type);
        event.putArray("actors").add(actor);
        event.put("place", place).put("date", date);
        return ReportReader.of(reading);
    }

    private static List<Integer> sizes(Report... reports) {
        return Picture.of(List.of(reports)).events().stream()
                .map(event -> event.members().size())
                .sorted()
                .toList();
    }

    @Test
    void oneEventInTwoArticlesIsOne() {
        assertThat(sizes(
                        event("a", "2024-05-02", "deployment", "XA", "Northport", "2024-05-01"),
                        event("b", "2024-05-03", "deployment", "XA", "Northporto", "2024-05-01"),
                        event("c", "2024-05-03", "deployment", "XA", null, "2024-05-01")))
                .containsExactly(3);
    }

    @Test
    void otherKindActorPlaceOrTimeIsAnotherEvent() {
        assertThat(sizes(
                        event("a", "2024-05-02", "deployment", "XA", "Northport", "2024-05-01"),
                        event("b", "2024-05-03", "agreement", "XA", "Northport", "2024-05-01"),
                        event("c", "2024-05-03", "deployment", "XB", "Northport", "2024-05-01"),
                        event("d", "2024-05-03", "deployment", "XA", "Southport", "2024-05-01"),
                        event("e", "2024-05-19", "deployment", "XA", "Northport", "2024-05-17")))
                .containsExactly(1, 1, 1, 1, 1);
    }

    @Test
    void kindAndActorInOneMonthTieNothing() {
        assertThat(sizes(
                        event("a", "2024-05-02", "deployment", "XA", null, "2024-05"),
                        event("b", "2024-05-03", "deployment", "XA", null, "2024-05")))
                .containsExactly(1, 1);
    }

    @Test
    void assessmentLeadsToTheExerciseOfThePicture() {
        ObjectNode reading = reading(
                "a",
                "2024-05-02",
                "Rain is unlikely.",
                "{'name':'Iron Wolf 2024','claims':[{'field':'start','statement':'s1'}]}");
        ObjectNode assessment =
                reading.putArray("assessments").addObject().put("id", "a1").put("holder", "an expert");
        assessment
                .put("words", "unlikely")
                .put("kind", "probability")
                .put("low", 0.1)
                .put("high", 0.4);
        assessment.putObject("about").put("exercise", "e1").put("start", 0).put("end", 4);
        Picture picture = Picture.of(List.of(ReportReader.of(reading)));
        assertThat(picture.assessments()).singleElement().satisfies(opinion -> {
            assertThat(opinion.exercise()).isEqualTo("iron-wolf-2024");
            assertThat(opinion.assessment().about()).isEqualTo("Rain");
            assertThat(opinion.assessment().high()).isEqualTo(0.4);
        });
        assertThat(picture.statements()).singleElement().satisfies(saying -> {
            assertThat(saying.exercises()).containsExactly("iron-wolf-2024");
            assertThat(saying.statement().speaker()).isEqualTo("ministry of a");
            assertThat(saying.origin()).isEqualTo(picture.origins().get(0).id());
        });
    }
}
