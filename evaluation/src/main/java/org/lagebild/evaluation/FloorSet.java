package org.lagebild.evaluation;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.lagebild.app.evaluate.Figure;
import org.lagebild.app.evaluate.Report;

/**
 * The floors of one set of gold articles.
 *
 * @param folders where the articles lie, below the module; they are scored together
 * @param floors what the figures must not fall below
 * @param targets what they are to reach
 * @param blind nobody may learn from what is missed here, so it is not shown
 */
@JsonPropertyOrder({"folders", "floors", "targets", "blind"})
public record FloorSet(
        List<String> folders, Map<String, BigDecimal> floors, Map<String, BigDecimal> targets, boolean blind) {

    /** One line of the comparison of figures with floors. */
    public record Row(String figure, BigDecimal reached, BigDecimal floor, String target) {

        boolean holds() {
            return reached.compareTo(floor) >= 0;
        }

        @Override
        public String toString() {
            String verdict = holds() ? "ok" : "BELOW";
            return String.format(
                    Locale.ROOT, "%-28s %6s  floor %6s  target %4s  %s", figure, reached, floor, target, verdict);
        }
    }

    private static final BigDecimal MARGIN = BigDecimal.ONE;
    private static final String NO_TARGET = "-";

    /** Every floor beside the figure that the report has for it. */
    List<Row> compare(Report report) {
        return floors.entrySet().stream()
                .map(floor -> new Row(
                        floor.getKey(), reached(report, floor.getKey()), floor.getValue(), target(floor.getKey())))
                .toList();
    }

    /** The same with every floor one point below its figure where that is higher than it was. */
    FloorSet raised(Report report) {
        Map<String, BigDecimal> higher = new LinkedHashMap<>(floors);
        higher.replaceAll((name, floor) -> floor.max(reached(report, name).subtract(MARGIN)));
        return new FloorSet(folders, higher, targets, blind);
    }

    /** The same with one floor changed. */
    FloorSet with(String figure, BigDecimal floor) {
        Map<String, BigDecimal> changed = new LinkedHashMap<>(floors);
        changed.put(figure, floor);
        return new FloorSet(folders, changed, targets, blind);
    }

    BigDecimal floor(String figure) {
        BigDecimal floor = floors.get(figure);
        if (floor == null) {
            throw new IllegalArgumentException(
                    "no floor is called \"" + figure + "\". Maybe one of " + floors.keySet() + "?");
        }
        return floor;
    }

    private String target(String figure) {
        BigDecimal target = targets.get(figure);
        return target == null ? NO_TARGET : target.toPlainString();
    }

    private static BigDecimal reached(Report report, String name) {
        return report.figure(name)
                .map(Figure::percent)
                .orElseThrow(() -> new IllegalArgumentException("no figure is called \"" + name + "\". Maybe one of "
                        + report.figures().stream().map(Figure::name).toList() + "?"))
                .setScale(1, RoundingMode.HALF_EVEN);
    }
}
