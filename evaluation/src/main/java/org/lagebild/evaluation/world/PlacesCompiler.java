package org.lagebild.evaluation.world;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.lagebild.language.FolderKnowledge;
import org.lagebild.language.KnowledgeException;
import org.lagebild.language.KnowledgeProblem;
import org.lagebild.world.Settlement;
import org.lagebild.world.TableFormat;
import org.lagebild.world.Transliteration;

/**
 * Writes {@code places.bin} from the exported GeoNames places and names and our own {@code place_names.tsv} and
 * {@code own_places.tsv}.
 */
public final class PlacesCompiler {
    private static final int LONGEST_KEY = 255;

    /** Umlauts that are also written with two letters, in countries where they are umlauts. */
    private static final Map<String, String> UMLAUTS =
            Map.of("\u00e4", "ae", "\u00f6", "oe", "\u00fc", "ue", "\u00f8", "oe", "\u00e5", "aa");

    private static final Set<String> UMLAUT_COUNTRIES =
            Set.of("DE", "AT", "CH", "LI", "LU", "IT", "DK", "NO", "SE", "FI", "EE", "HU", "TR", "BE", "NL");

    private static final Set<String> CYRILLIC_COUNTRIES = Set.of(
            "RU", "BY", "UA", "KZ", "KG", "TJ", "UZ", "TM", "BG", "MK", "RS", "ME", "BA", "MN", "MD", "GE", "AM", "AZ");

    private final Transliteration transliteration;
    private final List<Place> places = new ArrayList<>();
    private final Map<Integer, Set<String>> names = new HashMap<>();
    private final TreeMap<byte[], Set<Integer>> rowsByKey = new TreeMap<>(Arrays::compareUnsigned);

    private PlacesCompiler(Transliteration transliteration) {
        this.transliteration = transliteration;
    }

    /** Arguments: folder of the export, folder {@code knowledge}. */
    public static void main(String[] arguments) throws IOException {
        Path export = Path.of(arguments[0]);
        Path knowledge = Path.of(arguments[1]);
        List<KnowledgeProblem> problems = new ArrayList<>();
        PlacesCompiler compiler = new PlacesCompiler(
                Transliteration.read(new FolderKnowledge(knowledge), "world/transliteration.tsv", problems));
        if (!problems.isEmpty()) {
            throw new KnowledgeException(problems);
        }
        compiler.read(export, knowledge.resolve("world"));
        byte[] table = compiler.compile();
        Files.write(knowledge.resolve("world/places.bin"), table);
        System.out.println(
                compiler.places.size() + " places, " + compiler.rowsByKey.size() + " keys, " + table.length + " bytes");
    }

    private void read(Path export, Path world) throws IOException {
        for (String[] cells : rows(export.resolve("cities.tsv"))) {
            add(Place.of(cells), cells[2].split(","));
        }
        for (String[] cells : rows(export.resolve("counties.tsv"))) {
            add(Place.of(cells), cells[2].split(","));
        }
        for (String[] cells : rows(world.resolve("own_places.tsv"))) {
            if (cells[0].matches("\\d+")) {
                add(Place.own(cells), cells[6].split(";"));
            }
        }
        places.sort(Comparator.comparingInt(Place::id));
        for (String[] cells : rows(export.resolve("names.tsv"))) {
            addName(Integer.parseInt(cells[0]), cells[2]);
        }
        addOwnNames(rows(world.resolve("place_names.tsv")));
    }

    private static List<String[]> rows(Path file) throws IOException {
        return Files.readAllLines(file).stream()
                .filter(line -> !line.startsWith("#"))
                .map(line -> line.split("\t", -1))
                .toList();
    }

    private void add(Place place, String[] otherNames) {
        places.add(place);
        addName(place.id, place.name);
        Arrays.stream(otherNames).forEach(name -> addName(place.id, name));
    }

    /** The largest place of the name and country gets the further names. */
    private void addOwnNames(List<String[]> rows) {
        Map<String, Place> largest = new HashMap<>();
        places.forEach(place -> largest.merge(
                place.name + '\t' + place.country, place, (a, b) -> a.population >= b.population ? a : b));
        for (String[] cells : rows.subList(1, rows.size())) {
            Place place = largest.get(cells[0] + '\t' + cells[1]);
            if (place == null) {
                System.out.println(
                        "no place " + cells[0] + " in " + cells[1] + ". Maybe GeoNames writes it otherwise?");
            } else {
                Arrays.stream(cells[2].split(";")).forEach(name -> addName(place.id, name));
            }
        }
    }

    private void addName(int id, String name) {
        if (!name.isBlank()) {
            names.computeIfAbsent(id, key -> new LinkedHashSet<>()).add(name.strip());
        }
    }

    private byte[] compile() {
        for (int row = 0; row < places.size(); row++) {
            Place place = places.get(row);
            for (String name : names.getOrDefault(place.id, Set.of())) {
                addKeys(row, place, name);
            }
        }
        VarOutput out = new VarOutput().ascii(TableFormat.PLACES);
        Map<String, Integer> areas = writeAreas(out);
        writeRows(out, areas);
        writeKeys(out);
        return out.toBytes();
    }

    private void addKeys(int row, Place place, String name) {
        String lower = Transliteration.lower(name);
        addKey(row, lower);
        String plain = transliteration.plain(name);
        if (!plain.equals(lower)) {
            addKey(row, TableFormat.PLAIN_KEY + plain);
        }
        String twoLetters = lower;
        for (Map.Entry<String, String> umlaut : UMLAUTS.entrySet()) {
            twoLetters = twoLetters.replace(umlaut.getKey(), umlaut.getValue());
        }
        if (!twoLetters.equals(lower) && UMLAUT_COUNTRIES.contains(place.country)) {
            addKey(row, TableFormat.PLAIN_KEY + transliteration.plain(twoLetters));
        }
        if (CYRILLIC_COUNTRIES.contains(place.country)) {
            addKey(row, TableFormat.SOUND_KEY + transliteration.key(name));
        }
    }

    private void addKey(int row, String key) {
        byte[] bytes = key.getBytes(StandardCharsets.UTF_8);
        if (bytes.length <= LONGEST_KEY && key.length() > 2) {
            rowsByKey.computeIfAbsent(bytes, k -> new LinkedHashSet<>()).add(row);
        }
    }

    private Map<String, Integer> writeAreas(VarOutput out) {
        Map<String, Integer> areas = new LinkedHashMap<>();
        places.forEach(place -> areas.putIfAbsent(place.area(), areas.size()));
        out.number(areas.size());
        areas.keySet().forEach(area -> {
            String[] parts = area.split("\t", -1);
            out.shortText(parts[0]).shortText(parts[1]);
        });
        return areas;
    }

    private void writeRows(VarOutput out, Map<String, Integer> areas) {
        out.number(places.size());
        out.number(places.stream().mapToInt(place -> place.utf8().length).sum());
        int last = 0;
        for (Place place : places) {
            byte[] name = place.utf8();
            out.number(place.id - last)
                    .number(areas.getOrDefault(place.area(), 0))
                    .oneByte(place.kind.ordinal())
                    .threeBytes(steps(place.lat, 90))
                    .threeBytes(steps(place.lon, 180))
                    .number(place.population)
                    .number(name.length)
                    .raw(name, 0, name.length);
            last = place.id;
        }
    }

    private static int steps(double degrees, int offset) {
        int most = (1 << 24) - 1;
        return (int) Math.min(most, Math.round((degrees + offset) * TableFormat.PLACE_STEPS_PER_DEGREE));
    }

    private void writeKeys(VarOutput out) {
        out.number(rowsByKey.size());
        out.number(rowsByKey.keySet().stream().mapToInt(key -> key.length).sum());
        out.number(rowsByKey.values().stream().mapToInt(Set::size).sum());
        byte[] last = {};
        for (Map.Entry<byte[], Set<Integer>> entry : rowsByKey.entrySet()) {
            byte[] key = entry.getKey();
            int mismatch = Arrays.mismatch(last, key);
            int shared = mismatch < 0 ? key.length : mismatch;
            out.oneByte(shared).oneByte(key.length - shared).raw(key, shared, key.length - shared);
            writeKeyRows(out, entry.getValue());
            last = key;
        }
    }

    private void writeKeyRows(VarOutput out, Set<Integer> rows) {
        out.number(rows.size());
        rows.stream()
                .sorted(Comparator.comparingInt((Integer row) -> -places.get(row).population))
                .forEach(out::threeBytes);
    }

    /** A place as exported. */
    private record Place(
            int id,
            String name,
            String country,
            Settlement.Kind kind,
            String admin,
            int population,
            double lat,
            double lon) {

        static Place of(String[] cells) {
            return new Place(
                    Integer.parseInt(cells[0]),
                    cells[1],
                    cells[3],
                    kind(cells[4]),
                    cells[5],
                    Integer.parseInt(cells[6]),
                    Double.parseDouble(cells[7]),
                    Double.parseDouble(cells[8]));
        }

        static Place own(String[] cells) {
            return new Place(
                    Integer.parseInt(cells[0]),
                    cells[1],
                    cells[2],
                    Settlement.Kind.TOWN,
                    "",
                    Integer.parseInt(cells[5]),
                    Double.parseDouble(cells[3]),
                    Double.parseDouble(cells[4]));
        }

        /** From GeoNames feature codes. */
        private static Settlement.Kind kind(String code) {
            return switch (code) {
                case "PPLC", "PPLG" -> Settlement.Kind.CAPITAL;
                case "PPLA" -> Settlement.Kind.FIRST_LEVEL_SEAT;
                case "PPLA2" -> Settlement.Kind.SECOND_LEVEL_SEAT;
                case "PPLA3", "PPLA4", "PPLA5" -> Settlement.Kind.LOWER_SEAT;
                case "PPLX" -> Settlement.Kind.PART_OF_TOWN;
                case "PPLH", "PPLQ", "PPLW", "PPLCH" -> Settlement.Kind.FORMER;
                case "ADM2" -> Settlement.Kind.DISTRICT;
                default -> Settlement.Kind.TOWN;
            };
        }

        String area() {
            return country + '\t' + admin;
        }

        byte[] utf8() {
            return name.getBytes(StandardCharsets.UTF_8);
        }
    }
}
