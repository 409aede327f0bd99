package org.lagebild.app;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.lagebild.app.store.Integrity;
import org.lagebild.app.store.Store;
import org.lagebild.app.store.StoreException;
import org.lagebild.app.store.Stores;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Copies a store while it is in use, and checks whether it is whole. */
@Command(
        name = "backup",
        mixinStandardHelpOptions = true,
        description = "Copies the store to a file while others go on using it, and checks that the copy is whole.")
final class BackupCommand implements Callable<Integer> {
    @Mixin
    private StoreOptions store = new StoreOptions();

    @Parameters(paramLabel = "FILE", arity = "0..1", description = "a file that is not there yet")
    private @Nullable Path file;

    @Option(names = "--check", description = "only check whether the store is whole")
    private boolean check;

    @Override
    public Integer call() {
        try (Store opened = store.open()) {
            if (check) {
                return report(opened.integrity());
            }
            if (file == null || Files.exists(file)) {
                throw new StoreException(
                        file == null
                                ? "no file named. Maybe: lagebild backup copy.db"
                                : file + " is there already. Maybe name a new file, with the day in its name?");
            }
            opened.backup(file);
        }
        try (Store copy = Stores.open(file)) {
            return report(copy.integrity());
        }
    }

    private static int report(Integrity integrity) {
        List<String> faults = integrity.faults();
        faults.forEach(System.err::println);
        System.out.println(faults.isEmpty() ? "Whole." : "Not whole. Maybe go back to the last backup?");
        return faults.isEmpty() ? ExitCode.OK : ExitCode.SOME_BROKEN;
    }
}
