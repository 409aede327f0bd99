package org.lagebild.spark;

import java.io.IOException;
import java.util.Iterator;
import java.util.List;
import java.util.function.Consumer;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.Path;
import org.apache.spark.api.java.function.FlatMapFunction;
import org.apache.spark.sql.Row;
import org.apache.spark.util.SerializableConfiguration;
import org.lagebild.Lagebild;
import org.lagebild.article.UnreadableException;
import org.lagebild.ingest.Incoming;
import org.lagebild.reading.Reading;
import org.lagebild.reading.ReadingJson;

/** Reads files on an executor: gate, extraction, reading; a broken file or record is a row, never an end. */
final class ReadFiles implements FlatMapFunction<List<InputFile>, Row> {
    private static final long serialVersionUID = 1;

    private final SerializableConfiguration configuration;
    private final Counts counts;

    ReadFiles(Configuration configuration, Counts counts) {
        this.configuration = new SerializableConfiguration(configuration);
        this.counts = counts;
    }

    @Override
    public Iterator<Row> call(List<InputFile> files) {
        return new Pulled<>(rows -> files.forEach(file -> read(file.path(), rows)));
    }

    private void read(String file, Consumer<Row> rows) {
        try {
            Path path = new Path(file);
            Documents.forEach(
                    path.getFileSystem(configuration.value()), path, counts, incoming -> read(file, incoming, rows));
        } catch (IOException e) {
            broken(file, file, "cannot be read: " + e + ". Maybe it was not written to its end?", rows);
        }
    }

    private void read(String file, Incoming incoming, Consumer<Row> rows) {
        if (incoming instanceof Incoming.Article article) {
            try {
                read(file, Knowledge.LAGEBILD.read(article.raw()), rows);
            } catch (RuntimeException | StackOverflowError e) {
                broken(file, article.source(), reason(e), rows);
            }
        } else if (incoming instanceof Incoming.Broken broken) {
            broken(file, broken.source(), broken.message(), rows);
        }
    }

    private void read(String file, Reading reading, Consumer<Row> rows) {
        counts.read(reading.relevant());
        if (reading.relevant()) {
            rows.accept(ReadingRow.of(file, ReadingJson.of(reading, true, false)));
        }
    }

    private void broken(String file, String source, String message, Consumer<Row> rows) {
        counts.broken();
        rows.accept(ReadingRow.fault(file, source, message));
    }

    private static String reason(Throwable e) {
        return e instanceof UnreadableException ? String.valueOf(e.getMessage()) : "could not be read: " + e;
    }

    /** Loaded once in each executor, when its first file comes. */
    private static final class Knowledge {
        static final Lagebild LAGEBILD = Lagebild.load();
    }
}
