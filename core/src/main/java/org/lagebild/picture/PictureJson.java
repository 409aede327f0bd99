package org.lagebild.picture;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.Collection;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.lagebild.picture.judgement.ConflictFinder.Conflict;
import org.lagebild.picture.judgement.ConflictFinder.Value;
import org.lagebild.picture.judgement.Credibility;
import org.lagebild.picture.judgement.DateClaims.DateClaim;
import org.lagebild.picture.judgement.StatusJudgement.Step;
import org.lagebild.picture.judgement.StrengthJudgement.StrengthClaim;
import org.lagebild.picture.origin.Origin;

/** Writes a picture in the format {@code lagebild-picture/1}. */
public final class PictureJson {
    /** The format's name, first in every picture. */
    public static final String FORMAT = "lagebild-picture/1";

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private PictureJson() {}

    public static ObjectNode of(Picture picture) {
        ObjectNode node = NODES.objectNode().put("format", FORMAT).put("as_of", day(picture.asOf()));
        node.set("exercises", array(picture.exercises(), PictureJson::exercise));
        node.set("events", array(picture.events(), SayingsJson::event));
        node.set("statements", array(picture.statements(), SayingsJson::statement));
        node.set("assessments", array(picture.assessments(), SayingsJson::assessment));
        node.set("origins", array(picture.origins(), PictureJson::origin));
        return node;
    }

    /** One exercise of the picture. */
    public static ObjectNode exercise(Exercise exercise) {
        ObjectNode node = NODES.objectNode()
                .put("id", exercise.id())
                .put("name", exercise.name())
                .put("series", exercise.series())
                .put("edition", exercise.edition());
        node.set("aliases", strings(exercise.aliases()));
        node.put("parent", exercise.parent());
        node.set("phases", array(exercise.phases(), PictureJson::phase));
        node.put("status", exercise.status()).put("presumed_ended", exercise.presumedEnded());
        node.set("status_history", array(exercise.statusHistory(), PictureJson::step));
        node.put("last_report", day(exercise.lastReport()))
                .put("start", exercise.start())
                .put("end", exercise.end());
        node.set("participants", strings(exercise.participants()));
        node.set("host", strings(exercise.host()));
        node.set("places", array(exercise.places(), PictureJson::site));
        node.set("domains", strings(exercise.domains()));
        node.set("date_claims", array(exercise.dateClaims(), PictureJson::date));
        node.set("strength_claims", array(exercise.strengthClaims(), PictureJson::strength));
        node.set("conflicts", array(exercise.conflicts(), PictureJson::conflict));
        node.set("members", array(exercise.members(), PictureJson::member));
        node.put("origins", exercise.origins()).put("articles", exercise.articles());
        node.set("why", strings(exercise.why()));
        return node;
    }

    private static ObjectNode phase(Exercise.Phase phase) {
        return NODES.objectNode()
                .put("name", phase.name())
                .put("start", phase.start())
                .put("end", phase.end())
                .put("exercise", phase.exercise());
    }

    private static ObjectNode step(Step step) {
        ObjectNode node = NODES.objectNode().put("status", step.status()).put("as_of", day(step.asOf()));
        node.set("articles", strings(step.articles()));
        return node.put("inferred", step.isInferred());
    }

    private static ObjectNode site(Site site) {
        return NODES.objectNode()
                .put("name", site.name())
                .put("id", site.id())
                .put("kind", site.kind())
                .put("country", site.country())
                .put("lat", site.lat())
                .put("lon", site.lon());
    }

    private static ObjectNode strength(StrengthClaim claim) {
        ObjectNode node = NODES.objectNode()
                .put("low", claim.low())
                .put("high", claim.high())
                .put("claimant", claim.claimant())
                .put("of", "total");
        node.set("claimants", strings(claim.claimants()));
        node.set("countries", strings(claim.countries()));
        node.set("articles", strings(claim.articles()));
        node.put("origins", claim.origins());
        node.set("credibility", credibility(claim.credibility()));
        return node;
    }

    private static ObjectNode date(DateClaim claim) {
        ObjectNode node = NODES.objectNode().put("field", claim.field()).put("value", claim.value());
        node.set("articles", strings(claim.articles()));
        node.put("origins", claim.origins());
        node.set("credibility", credibility(claim.credibility()));
        return node;
    }

    private static ObjectNode credibility(Credibility credibility) {
        return NODES.objectNode()
                .put("code", credibility.code())
                .put("supporting", credibility.supporting())
                .put("contradicting", credibility.contradicting());
    }

    private static ObjectNode conflict(Conflict conflict) {
        ObjectNode node = NODES.objectNode().put("field", conflict.field());
        node.set("values", array(conflict.values(), PictureJson::value));
        return node;
    }

    private static ObjectNode value(Value value) {
        ObjectNode node = NODES.objectNode().put("value", value.value());
        node.set("articles", strings(value.articles()));
        return node;
    }

    private static ObjectNode member(ReportedExercise member) {
        return NODES.objectNode().put("article", member.article()).put("exercise", member.id());
    }

    private static ObjectNode origin(Origin origin) {
        ObjectNode node = NODES.objectNode().put("id", origin.id());
        node.set("articles", strings(origin.articles()));
        return node.put("counts", origin.counts()).put("why", origin.why());
    }

    private static @Nullable String day(@Nullable LocalDate day) {
        return day == null ? null : day.toString();
    }

    static ArrayNode strings(Collection<String> values) {
        ArrayNode nodes = NODES.arrayNode();
        values.forEach(nodes::add);
        return nodes;
    }

    static <T> ArrayNode array(Collection<T> items, Function<T, ? extends JsonNode> writer) {
        ArrayNode nodes = NODES.arrayNode();
        items.forEach(item -> nodes.add(writer.apply(item)));
        return nodes;
    }
}
