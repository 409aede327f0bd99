package org.lagebild.app.store;

import java.nio.file.Path;
import java.time.InstantSource;
import org.lagebild.language.ClassPathKnowledge;
import org.lagebild.world.Later;
import org.lagebild.world.World;

/** Opens stores. */
public final class Stores {
    /** The store of the folder that one works in. */
    public static final String DEFAULT = "lagebild.db";

    private static final String POSTGRES = "jdbc:postgresql:";

    private Stores() {}

    /** Opens a store by the name of its file, or by the address of a PostgreSQL server. */
    public static Store open(String location) {
        return open(location, InstantSource.system());
    }

    static Store open(String location, InstantSource clock) {
        if (isFile(location)) {
            return open(Path.of(location), clock);
        }
        if (!location.startsWith(POSTGRES)) {
            throw new StoreException(
                    location + " is no store. Maybe name a file, or " + POSTGRES + "//host/database?user=name?");
        }
        return open(new Postgres(location), clock);
    }

    /** Whether a location is a file, not the address of a server. */
    public static boolean isFile(String location) {
        return !location.startsWith("jdbc:");
    }

    /** Opens a file as a store, and makes it where it is not there yet. */
    public static Store open(Path file) {
        return open(file, InstantSource.system());
    }

    /** A record of the store as JSON. */
    public static String json(Record record) {
        return RowJson.write(record);
    }

    /** A record of the store of its JSON. */
    public static <T extends Record> T ofJson(String json, Class<T> type) {
        return RowJson.read(json, type);
    }

    static Store open(Path file, InstantSource clock) {
        return open(new Sqlite(file), clock);
    }

    private static Store open(Dialect dialect, InstantSource clock) {
        return new SqlStore(
                dialect,
                new Distances(
                        new Later<>(() -> World.load(new ClassPathKnowledge()).borders())),
                clock);
    }
}
