package org.lagebild.app.store;

import java.nio.file.Path;
import java.util.List;

/** A kind of database: how one connects to it, and what it does in its own way. */
interface Dialect {
    /** Folder of the scripts that make its tables. */
    String scripts();

    Sql connect(boolean readOnly);

    /** Begins a change; another one waits for its end. */
    String beginWriting();

    /** Begins questions to one state of the database. */
    String beginReading();

    WordIndex words();

    /** Writes a copy beside whoever reads and writes. */
    void backup(Database database, Path file);

    /** What the database finds wrong with itself. */
    List<String> faults(Sql sql);
}
