package org.lagebild.app;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.lagebild.app.export.ExportFormat;
import org.lagebild.app.export.Exported;
import org.lagebild.app.export.StoreLines;
import org.lagebild.app.store.ExerciseFilter;
import org.lagebild.app.store.Store;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Writes exercises for other programs, or the whole store for another store. */
@Command(
        name = "export",
        mixinStandardHelpOptions = true,
        description = {
            "Writes exercises for other programs, or the whole store for another store.",
            "csv: for spreadsheets; geojson, kml: for maps; ics: for calendars; stix: STIX 2.1;",
            "mme: the columns of the data set Multinational Military Exercises v7; jsonl: the store, for \"import\"."
        })
final class ExportCommand implements Callable<Integer> {
    /** What is written. */
    enum Format {
        CSV,
        MME,
        GEOJSON,
        KML,
        ICS,
        STIX,
        JSONL
    }

    @Mixin
    private StoreOptions store = new StoreOptions();

    @Mixin
    private FilterOptions filter = new FilterOptions();

    @Option(
            names = "--format",
            required = true,
            paramLabel = "FORMAT",
            description = "csv, geojson, kml, ics, stix, mme or jsonl")
    private Format format = Format.JSONL;

    @Option(
            names = {"-o", "--out"},
            paramLabel = "FILE",
            description = "write to a file")
    private @Nullable Path file;

    @Override
    public Integer call() throws IOException {
        try (Store opened = store.open();
                PrintStream out = Output.to(file)) {
            if (format == Format.JSONL) {
                StoreLines.write(opened, line -> out.append(line).append('\n'));
            } else {
                ExportFormat.valueOf(format.name()).open().write(exercises(opened), out);
            }
            if (out.checkError()) {
                throw new IOException(
                        "could not write to " + (file == null ? "the output" : file) + ". Maybe the disk is full?");
            }
        }
        return ExitCode.OK;
    }

    private Iterator<Exported> exercises(Store opened) {
        ExerciseFilter wanted = filter.filter();
        return Pages.of(page -> opened.exercises(wanted, page))
                .flatMap(row -> opened.exercise(row.id(), wanted.asOf()).stream())
                .map(exercise -> Exported.of(opened, exercise))
                .iterator();
    }
}
