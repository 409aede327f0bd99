package org.lagebild.world;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.lagebild.language.KnowledgeException;
import org.lagebild.language.KnowledgeProblem;
import org.lagebild.language.KnowledgeSource;

/**
 * What is true in every language: states, alliances, places, borders, training areas, series of exercises. Immutable.
 */
public final class World {
    private static final String FOLDER = "world/";

    private final Catalogue<Country> countries;
    private final Catalogue<Alliance> alliances;
    private final Catalogue<Site> sites;
    private final Catalogue<Region> regions;
    private final Catalogue<Series> series;
    private final Catalogue<Organisation> organisations;
    private final Catalogue<Person> persons;
    private final Transliteration transliteration;
    private final Gazetteer gazetteer;
    private final Borders borders;

    private World(KnowledgeSource source, List<KnowledgeProblem> problems) throws IOException {
        this.countries = catalogue(source, "countries.tsv", Country::of, Country::code, problems);
        List<Alliance.Membership> members =
                Table.read(source, FOLDER + "alliance_members.tsv", problems).map(Alliance.Membership::of);
        this.alliances = catalogue(source, "alliances.tsv", row -> Alliance.of(row, members), Alliance::code, problems);
        this.sites = catalogue(source, "sites.tsv", Site::of, Site::id, problems);
        this.regions = catalogue(source, "regions.tsv", Region::of, Region::id, problems);
        this.series = catalogue(source, "series.tsv", Series::of, Series::id, problems);
        this.organisations = catalogue(source, "organisations.tsv", Organisation::of, Organisation::id, problems);
        this.persons = catalogue(source, "persons.tsv", Person::of, Person::id, problems);
        this.transliteration = Transliteration.read(source, FOLDER + "transliteration.tsv", problems);
        this.gazetteer = new Gazetteer(PlaceTable.read(bytes(source, "places.bin")), transliteration);
        VarInput lines = BorderLines.open(bytes(source, "borders.bin"));
        this.borders = new Borders(() -> BorderLines.read(lines));
    }

    /**
     * Loads all tables.
     *
     * @throws KnowledgeException where they are broken, with all faults at once
     */
    public static World load(KnowledgeSource source) {
        List<KnowledgeProblem> problems = new ArrayList<>();
        try {
            World world = new World(source, problems);
            if (problems.isEmpty()) {
                return world;
            }
        } catch (IOException e) {
            problems.add(new KnowledgeProblem(FOLDER, 0, String.valueOf(e.getMessage())));
        }
        throw new KnowledgeException(problems);
    }

    private static <T> Catalogue<T> catalogue(
            KnowledgeSource source,
            String file,
            Function<Table.Row, T> reading,
            Function<T, String> id,
            List<KnowledgeProblem> problems) {
        return Catalogue.of(Table.read(source, FOLDER + file, problems).map(reading), id);
    }

    private static byte[] bytes(KnowledgeSource source, String file) throws IOException {
        try (InputStream stream = source.open(FOLDER + file)) {
            return stream.readAllBytes();
        }
    }

    /** States by ISO 3166-1 alpha-2 code. */
    public Catalogue<Country> countries() {
        return countries;
    }

    /** Alliances by their usual English short name. */
    public Catalogue<Alliance> alliances() {
        return alliances;
    }

    /** Training areas, ranges and bases. */
    public Catalogue<Site> sites() {
        return sites;
    }

    /** Seas and regions. */
    public Catalogue<Region> regions() {
        return regions;
    }

    /** Series of exercises. */
    public Catalogue<Series> series() {
        return series;
    }

    /** Agencies, media, think tanks. */
    public Catalogue<Organisation> organisations() {
        return organisations;
    }

    /** Office holders. */
    public Catalogue<Person> persons() {
        return persons;
    }

    /** One key for all spellings of a name from another script. */
    public Transliteration transliteration() {
        return transliteration;
    }

    /** Towns and villages by name. */
    public Gazetteer gazetteer() {
        return gazetteer;
    }

    /** Distances to borders, and the country of a point. */
    public Borders borders() {
        return borders;
    }
}
