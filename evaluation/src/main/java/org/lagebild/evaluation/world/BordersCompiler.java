package org.lagebild.evaluation.world;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.locationtech.jts.algorithm.Area;
import org.locationtech.jts.algorithm.InteriorPointArea;
import org.locationtech.jts.algorithm.PointLocation;
import org.locationtech.jts.algorithm.locate.IndexedPointInAreaLocator;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.Location;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.geom.util.GeometryFixer;
import org.locationtech.jts.index.strtree.STRtree;
import org.locationtech.jts.operation.overlayng.OverlayNG;
import org.locationtech.jts.operation.overlayng.OverlayNGRobust;

/**
 * Writes {@code borders.bin} from the countries' land polygons of OpenStreetMap: lines between two states or a state
 * and the sea.
 */
public final class BordersCompiler {
    /**
     * Polygons of less are left out, in square degrees (about 1.2 square kilometres at the equator), but the largest of
     * a state.
     */
    private static final double LEAST_AREA = 1e-4;

    private static final GeometryFactory GEOMETRY = new GeometryFactory();

    /** Where two states' polygons overlap, the first keeps the land: the map draws what both claim twice. */
    private static final List<String> KEEPS = List.of(
            "UA>RU", "XK>RS", "EH>MA", "PS>IL", "HK>CN", "MO>CN", "TW>CN", "AX>FI", "SJ>NO", "GP>FR", "MQ>FR", "RE>FR",
            "YT>FR", "GF>FR", "MF>FR", "BL>FR", "PM>FR", "PF>FR", "NC>FR", "WF>FR", "TF>FR", "PR>US", "GU>US", "MP>US",
            "VI>US", "AS>US", "UM>US", "AW>NL", "CW>NL", "SX>NL", "BQ>NL", "SY>IL", "GI>ES");

    /** Crimea and the islands around it: what the map still draws as Russian there is left out. */
    private static final Map<String, Envelope> NOT_PART_OF = Map.of("RU", new Envelope(32.3, 36.55, 44.2, 46.3));

    private final Map<String, Geometry> states = new TreeMap<>();

    /** Arguments: the GeoJSON file, folder {@code knowledge}, tolerance in degrees. */
    public static void main(String[] arguments) throws IOException {
        Path knowledge = Path.of(arguments[1]);
        BordersCompiler compiler = new BordersCompiler();
        compiler.read(Path.of(arguments[0]), codes(knowledge));
        compiler.fillLakes();
        compiler.resolveOverlaps();
        compiler.leaveOut();
        BorderArcs arcs = new BorderArcs(compiler.states, Double.parseDouble(arguments[2]));
        byte[] table = arcs.write();
        Files.write(knowledge.resolve("world/borders.bin"), table);
        System.out.println(compiler.states.size() + " states, " + arcs.summary() + ", " + table.length + " bytes");
    }

    private static Map<String, String> codes(Path knowledge) throws IOException {
        Map<String, String> codes = new HashMap<>();
        for (String line : Files.readAllLines(knowledge.resolve("world/countries.tsv"))) {
            String[] cells = line.split("\t", -1);
            if (cells.length > 2 && cells[0].length() == 2) {
                codes.put(cells[1], cells[0]);
            }
        }
        return codes;
    }

    private void read(Path file, Map<String, String> codes) throws IOException {
        JsonNode root = new ObjectMapper().readTree(file.toFile());
        for (JsonNode feature : root.get("features")) {
            String code = codes.get(feature.get("properties").get("A3").asText());
            if (code == null) {
                System.out.println("no code for " + feature.get("properties"));
            } else {
                states.put(code, geometry(feature.get("geometry")));
            }
        }
    }

    private static Geometry geometry(JsonNode node) {
        List<Polygon> polygons = new ArrayList<>();
        boolean single = node.get("type").asText().equals("Polygon");
        for (JsonNode polygon : single ? List.of(node.get("coordinates")) : iterable(node.get("coordinates"))) {
            polygons.add(polygon(polygon));
        }
        polygons.sort(Comparator.comparingDouble(Polygon::getArea).reversed());
        List<Polygon> kept = polygons.stream()
                .filter(polygon -> polygon == polygons.get(0) || polygon.getArea() >= LEAST_AREA)
                .toList();
        return areas(kept);
    }

    private static List<JsonNode> iterable(JsonNode node) {
        List<JsonNode> nodes = new ArrayList<>();
        node.forEach(nodes::add);
        return nodes;
    }

    private static Polygon polygon(JsonNode rings) {
        List<LinearRing> holes = new ArrayList<>();
        for (int i = 1; i < rings.size(); i++) {
            LinearRing hole = ring(rings.get(i));
            if (Area.ofRing(hole.getCoordinates()) >= LEAST_AREA) {
                holes.add(hole);
            }
        }
        return GEOMETRY.createPolygon(ring(rings.get(0)), holes.toArray(LinearRing[]::new));
    }

    private static LinearRing ring(JsonNode points) {
        Coordinate[] coordinates = new Coordinate[points.size()];
        for (int i = 0; i < coordinates.length; i++) {
            coordinates[i] = new Coordinate(
                    points.get(i).get(0).asDouble(), points.get(i).get(1).asDouble());
        }
        return GEOMETRY.createLinearRing(coordinates);
    }

    /** A hole without land of another state in it is a lake and belongs to the state around it. */
    private void fillLakes() {
        STRtree land = new STRtree();
        states.forEach((code, state) -> polygons(state).forEach(polygon -> {
            Coordinate inside = InteriorPointArea.getInteriorPoint(polygon);
            land.insert(new Envelope(inside), new Inside(code, inside));
        }));
        states.replaceAll((code, state) -> areas(withoutIslandsInLakes(polygons(state).stream()
                .map(polygon -> filled(code, polygon, land))
                .toList())));
    }

    private static List<Polygon> withoutIslandsInLakes(List<Polygon> polygons) {
        List<Part> parts = polygons.stream().map(Part::new).toList();
        STRtree tree = new STRtree();
        parts.forEach(part -> tree.insert(part.polygon.getEnvelopeInternal(), part));
        return parts.stream()
                .filter(part -> !isInAnother(part, tree.query(new Envelope(part.inside))))
                .map(part -> part.polygon)
                .toList();
    }

    private static boolean isInAnother(Part part, List<?> candidates) {
        return candidates.stream().anyMatch(other -> other != part && ((Part) other).holds(part.inside));
    }

    private static Polygon filled(String code, Polygon polygon, STRtree land) {
        List<LinearRing> holes = new ArrayList<>();
        for (int i = 0; i < polygon.getNumInteriorRing(); i++) {
            LinearRing hole = polygon.getInteriorRingN(i);
            List<?> inside = land.query(hole.getEnvelopeInternal());
            if (inside.stream().anyMatch(point -> ((Inside) point).isForeignIn(code, hole))) {
                holes.add(hole);
            }
        }
        return GEOMETRY.createPolygon(polygon.getExteriorRing(), holes.toArray(LinearRing[]::new));
    }

    /** Gives land that two states' polygons cover to one of them and reports it. */
    private void resolveOverlaps() {
        Map<String, List<Part>> parts = new TreeMap<>();
        states.forEach((code, geometry) ->
                parts.put(code, polygons(geometry).stream().map(Part::new).toList()));
        for (String a : parts.keySet()) {
            for (String b : parts.keySet()) {
                boolean decides = KEEPS.contains(a + '>' + b) || !KEEPS.contains(b + '>' + a) && isSmaller(a, b);
                if (!a.equals(b) && decides) {
                    resolve(a, parts.getOrDefault(a, List.of()), b, parts.getOrDefault(b, List.of()));
                }
            }
        }
    }

    private void leaveOut() {
        NOT_PART_OF.forEach((code, box) -> states.put(
                code,
                areas(polygons(state(code)).stream()
                        .filter(polygon -> !box.contains(polygon.getEnvelopeInternal()))
                        .toList())));
    }

    private boolean isSmaller(String a, String b) {
        return state(a).getArea() < state(b).getArea();
    }

    private void resolve(String keeper, List<Part> kept, String loser, List<Part> lost) {
        if (!state(keeper).getEnvelopeInternal().intersects(state(loser).getEnvelopeInternal())) {
            return;
        }
        List<Part> overlapping = kept.stream()
                .filter(part -> lost.stream().anyMatch(part::overlaps))
                .toList();
        if (!overlapping.isEmpty()) {
            double area = overlapping.stream()
                    .mapToDouble(part -> part.polygon.getArea())
                    .sum();
            System.out.printf(
                    "%s keeps %d polygons, %.4f square degrees, before %s%n", keeper, overlapping.size(), area, loser);
            takeAway(overlapping, loser);
        }
    }

    private void takeAway(List<Part> kept, String loser) {
        List<Polygon> left = new ArrayList<>();
        for (Polygon polygon : polygons(state(loser))) {
            Geometry rest = polygon;
            for (Part part : kept) {
                if (!rest.isEmpty() && part.overlaps(new Part(polygon))) {
                    rest = difference(rest, part.polygon);
                }
            }
            polygons(rest).stream()
                    .filter(part -> part == polygon || part.getArea() >= LEAST_AREA)
                    .forEach(left::add);
        }
        states.put(loser, areas(left));
    }

    private static Geometry difference(Geometry from, Polygon taken) {
        Geometry rest =
                OverlayNGRobust.overlay(GeometryFixer.fix(from), GeometryFixer.fix(taken), OverlayNG.DIFFERENCE);
        return areas(polygons(rest));
    }

    private Geometry state(String code) {
        Geometry geometry = states.get(code);
        if (geometry == null) {
            throw new IllegalArgumentException("no state " + code + ". Maybe countries.tsv lacks it?");
        }
        return geometry;
    }

    private static List<Polygon> polygons(Geometry geometry) {
        List<Polygon> polygons = new ArrayList<>();
        for (int i = 0; i < geometry.getNumGeometries(); i++) {
            if (geometry.getGeometryN(i) instanceof Polygon polygon && !polygon.isEmpty()) {
                polygons.add(polygon);
            }
        }
        return polygons;
    }

    private static Geometry areas(List<Polygon> polygons) {
        return GEOMETRY.createMultiPolygon(polygons.toArray(Polygon[]::new));
    }

    /** A point inside a polygon of a state. */
    private record Inside(String code, Coordinate point) {
        boolean isForeignIn(String state, LinearRing hole) {
            return !code.equals(state) && PointLocation.isInRing(point, hole.getCoordinates());
        }
    }

    /** A polygon that is quick to ask whether it holds a point. */
    private static final class Part {
        private final Polygon polygon;
        private final Coordinate inside;
        private final IndexedPointInAreaLocator locator;

        private Part(Polygon polygon) {
            this.polygon = polygon;
            this.inside = InteriorPointArea.getInteriorPoint(polygon);
            this.locator = new IndexedPointInAreaLocator(polygon);
        }

        /** Two countries' polygons are apart, or one lies in the other, or they are the same land drawn twice. */
        private boolean overlaps(Part other) {
            return polygon.getEnvelopeInternal().intersects(other.polygon.getEnvelopeInternal())
                    && (holds(other.inside) || other.holds(inside));
        }

        private boolean holds(Coordinate point) {
            return polygon.getEnvelopeInternal().contains(point) && locator.locate(point) == Location.INTERIOR;
        }
    }
}
