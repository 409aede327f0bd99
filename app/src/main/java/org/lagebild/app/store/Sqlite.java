package org.lagebild.app.store;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;

/** One file, of one machine. */
record Sqlite(Path file) implements Dialect {
    private static final int BUSY_MS = 30_000;

    /** Pages that stay in memory: keys lie all over their table, so whoever writes touches many. */
    private static final int WRITER_KB = 65_536;

    private static final int READER_KB = 8192;

    /** A page that changes again and again is carried over from the log once; the log may take 100 MB until then. */
    private static final int CHECKPOINT_PAGES = 24_000;

    Sqlite {
        Path folder = file.toAbsolutePath().getParent();
        if (folder != null && !Files.isDirectory(folder)) {
            throw new StoreException(file + ": there is no folder " + folder + ". Maybe make it first?");
        }
    }

    @Override
    public String scripts() {
        return "sqlite";
    }

    @Override
    public Sql connect(boolean readOnly) {
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

    @Override
    public String beginWriting() {
        return "BEGIN IMMEDIATE";
    }

    @Override
    public String beginReading() {
        return "BEGIN";
    }

    @Override
    public WordIndex words() {
        return new SqliteWords();
    }

    @Override
    public void backup(Database database, Path copy) {
        database.beside(sql -> sql.update("VACUUM INTO ?", copy.toString()));
    }

    @Override
    public List<String> faults(Sql sql) {
        List<String> faults = new ArrayList<>(sql.list("PRAGMA integrity_check", row -> row.text("integrity_check")));
        faults.remove("ok");
        sql.list("PRAGMA foreign_key_check", row -> row.text("table"))
                .forEach(table -> faults.add("table " + table + " points to what is not there"));
        return faults;
    }
}
