package org.lagebild.evaluation;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The floors of all sets of gold articles, and every lowering of one with its reason. */
@JsonPropertyOrder({"sets", "lowered"})
public record FloorFile(Map<String, FloorSet> sets, List<Lowering> lowered) {

    /** A floor that somebody lowered, and why. */
    @JsonPropertyOrder({"date", "floor", "from", "to", "reason"})
    public record Lowering(String date, String floor, BigDecimal from, BigDecimal to, String reason) {}

    private static final ObjectMapper MAPPER = new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);
    private static final String SEPARATOR = "/";

    static FloorFile load(Path file) throws IOException {
        return MAPPER.readValue(file.toFile(), FloorFile.class);
    }

    void save(Path file) throws IOException {
        Files.writeString(file, MAPPER.writeValueAsString(this) + "\n");
    }

    FloorFile with(String name, FloorSet set) {
        Map<String, FloorSet> changed = new LinkedHashMap<>(sets);
        changed.put(name, set);
        return new FloorFile(changed, lowered);
    }

    /** The same with one floor, named as {@code set/figure}, lowered, which is written down with the reason. */
    FloorFile lower(String name, BigDecimal to, String reason, String date) {
        int separator = Math.max(0, name.indexOf(SEPARATOR));
        FloorSet set = set(name.substring(0, separator), name);
        String figure = name.substring(separator + 1);
        BigDecimal from = set.floor(figure);
        if (to.compareTo(from) >= 0) {
            throw new IllegalArgumentException(
                    "the floor of \"" + name + "\" is " + from + ", not above " + to + ". Maybe --raise?");
        }
        List<Lowering> history = new ArrayList<>(lowered);
        history.add(new Lowering(date, name, from, to, reason));
        return new FloorFile(sets, history).with(name.substring(0, separator), set.with(figure, to));
    }

    private FloorSet set(String set, String name) {
        FloorSet known = sets.get(set);
        if (known == null) {
            throw new IllegalArgumentException("\"" + name + "\" names no set of gold articles. Maybe \""
                    + String.join(
                            "\" or \"",
                            sets.keySet().stream().map(key -> key + "/…").toList()) + "\"?");
        }
        return known;
    }
}
