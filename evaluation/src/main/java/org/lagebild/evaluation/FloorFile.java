package org.lagebild.evaluation;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.lagebild.app.evaluate.Figure;
import org.lagebild.app.evaluate.Report;

/** The floors that the figures must not fall below, what they are to reach, and every lowering with its reason. */
@JsonPropertyOrder({"floors", "targets", "lowered"})
public record FloorFile(Map<String, BigDecimal> floors, Map<String, BigDecimal> targets, List<Lowering> lowered) {

    /** A floor that somebody lowered, and why. */
    @JsonPropertyOrder({"date", "figure", "from", "to", "reason"})
    public record Lowering(String date, String figure, BigDecimal from, BigDecimal to, String reason) {}

    /** One line of the comparison of figures with floors. */
    public record Row(String figure, BigDecimal reached, BigDecimal floor, BigDecimal target) {

        boolean holds() {
            return reached.compareTo(floor) >= 0;
        }

        @Override
        public String toString() {
            return String.format(
                    Locale.ROOT,
                    "%-28s %6s  floor %6s  target %6s  %s",
                    figure,
                    reached,
                    floor,
                    target,
                    holds() ? "ok" : "BELOW");
        }
    }

    private static final ObjectMapper MAPPER = new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);
    private static final BigDecimal MARGIN = BigDecimal.ONE;

    static FloorFile load(Path file) throws IOException {
        return MAPPER.readValue(file.toFile(), FloorFile.class);
    }

    void save(Path file) throws IOException {
        Files.writeString(file, MAPPER.writeValueAsString(this) + "\n");
    }

    /** Every floor beside the figure that the report has for it. */
    List<Row> compare(Report report) {
        return floors.entrySet().stream()
                .map(floor -> new Row(
                        floor.getKey(), reached(report, floor.getKey()), floor.getValue(), target(floor.getKey())))
                .toList();
    }

    /** The same with every floor one point below its figure where that is higher than it was. */
    FloorFile raised(Report report) {
        Map<String, BigDecimal> higher = new LinkedHashMap<>(floors);
        higher.replaceAll((name, floor) ->
                floor.max(reached(report, name).subtract(MARGIN)).max(BigDecimal.ZERO));
        return new FloorFile(higher, targets, lowered);
    }

    /** The same with one floor lowered, which is written down with the reason. */
    FloorFile lower(String figure, BigDecimal to, String reason, String date) {
        BigDecimal from = floor(figure);
        if (to.compareTo(from) >= 0) {
            throw new IllegalArgumentException(
                    "the floor of \"" + figure + "\" is " + from + ", not above " + to + ". Maybe --raise?");
        }
        Map<String, BigDecimal> lower = new LinkedHashMap<>(floors);
        lower.put(figure, to);
        List<Lowering> history = new ArrayList<>(lowered);
        history.add(new Lowering(date, figure, from, to, reason));
        return new FloorFile(lower, targets, history);
    }

    private BigDecimal floor(String figure) {
        if (!floors.containsKey(figure)) {
            throw new IllegalArgumentException(
                    "no floor is called \"" + figure + "\". Maybe one of " + floors.keySet() + "?");
        }
        return floors.get(figure);
    }

    private BigDecimal target(String figure) {
        return targets.getOrDefault(figure, BigDecimal.ZERO);
    }

    private static BigDecimal reached(Report report, String name) {
        return report.figure(name)
                .map(Figure::percent)
                .orElseThrow(() -> new IllegalArgumentException("no figure is called \"" + name + "\""))
                .setScale(1, RoundingMode.HALF_EVEN);
    }
}
