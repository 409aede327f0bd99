package org.lagebild.app.store;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.InstantSource;
import java.util.Properties;
import org.lagebild.language.ClassPathKnowledge;
import org.lagebild.world.Later;
import org.lagebild.world.World;

/** Opens stores. */
public final class Stores {
    /** The store of the folder that one works in. */
    public static final String DEFAULT = "lagebild.db";

    private static final int BUSY_MS = 30_000;
    /** Pages that stay in memory: keys lie all over their table, so whoever writes touches many. */
    private static final int WRITER_KB = 65_536;

    private static final int READER_KB = 8192;
    /** A page that changes again and again is carried over from the log once. */
    private static final int CHECKPOINT_PAGES = 8000;

    private Stores() {}

    /** Opens a store by the name of its file. */
    public static Store open(String location) {
        return open(Path.of(location));
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
        Database database = sqlite(file);
        new Migrations("sqlite").run(database);
        return new SqlStore(
                database,
                new Distances(
                        new Later<>(() -> World.load(new ClassPathKnowledge()).borders())),
                clock);
    }

    private static Database sqlite(Path file) {
        Path folder = file.toAbsolutePath().getParent();
        if (folder != null && !Files.isDirectory(folder)) {
            throw new StoreException(file + ": there is no folder " + folder + ". Maybe make it first?");
        }
        return new Database(() -> connect(file, false), () -> connect(file, true), "BEGIN IMMEDIATE");
    }

    private static Sql connect(Path file, boolean readOnly) {
        Properties wishes = new Properties();
        wishes.setProperty("busy_timeout", String.valueOf(BUSY_MS));
        wishes.setProperty("jdbc.get_generated_keys", "false");
        try {
            Sql sql = new Sql(DriverManager.getConnection("jdbc:sqlite:" + file, wishes));
            sql.run(
                    "PRAGMA journal_mode = WAL",
                    "PRAGMA synchronous = FULL",
                    "PRAGMA foreign_keys = ON",
                    "PRAGMA temp_store = MEMORY",
                    "PRAGMA wal_autocheckpoint = " + CHECKPOINT_PAGES,
                    "PRAGMA cache_size = -" + (readOnly ? READER_KB : WRITER_KB),
                    "PRAGMA query_only = " + (readOnly ? "ON" : "OFF"));
            return sql;
        } catch (SQLException | StoreException e) {
            throw new StoreException(
                    file + " cannot be opened as a store: " + e.getMessage()
                            + ". Maybe it is no Lagebild store, or you may not write there?",
                    e);
        }
    }
}
