package org.lagebild.app;

import java.nio.file.Files;
import java.nio.file.Path;
import org.lagebild.app.store.Store;
import org.lagebild.app.store.StoreException;
import org.lagebild.app.store.Stores;
import picocli.CommandLine.Option;

/** Which store, the same for all commands that use one. */
final class StoreOptions {
    @Option(
            names = "--store",
            paramLabel = "FILE",
            description = "the store, a file or jdbc:postgresql://host/database?user=name; default: " + Stores.DEFAULT
                    + " in the folder that you are in")
    private String store = Stores.DEFAULT;

    /** Opens the store; makes it where it is not there. */
    Store openOrMake() {
        return Stores.open(store);
    }

    /** Opens a store that must be there. */
    Store open() {
        if (Stores.isFile(store) && !Files.exists(Path.of(store))) {
            throw new StoreException(
                    "there is no store " + store + ". Maybe add articles first, for example: lagebild add examples/");
        }
        return Stores.open(store);
    }

    /** Whether there is one. */
    boolean exists() {
        return !Stores.isFile(store) || Files.exists(Path.of(store));
    }
}
