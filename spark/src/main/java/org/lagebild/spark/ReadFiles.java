package org.lagebild.spark;

import java.io.IOException;
import java.io.InputStream;
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
import org.lagebild.ingest.FileSource;
import org.lagebild.ingest.Gate;
import org.lagebild.ingest.Incoming;
import org.lagebild.ingest.Meter;
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
        Path path = new Path(file);
        String name = nameOf(path);
        Meter meter = new Meter();
        try (InputStream in = path.getFileSystem(configuration.value()).open(path)) {
            new FileSource(Knowledge.GATE, meter).read(name, in, incoming -> read(name, incoming, rows));
        } catch (IOException e) {
            broken(name, name, "cannot be opened: " + e.getMessage() + ". Maybe it was moved meanwhile?", rows);
        }
        counts.passedOver(meter.irrelevant());
    }

    /** As other commands name it: a file of this machine by its path, others by their address. */
    private static String nameOf(Path path) {
        return "file".equals(path.toUri().getScheme()) ? path.toUri().getPath() : path.toString();
    }

    private void read(String file, Incoming incoming, Consumer<Row> rows) {
        if (incoming instanceof Incoming.Article article) {
            try {
                Knowledge.LAGEBILD.readEach(article.raw()).forEach(reading -> read(file, reading, rows));
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
        static final Gate GATE = LAGEBILD.gate();
    }
}
