package org.lagebild.spark;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;

/**
 * What is finished below the output folder. A batch is finished when its entry stands in {@code batches/}; readings
 * without an entry are what a killed job left, and are removed.
 */
final class Ledger {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String ENDING = ".json";

    private final FileSystem system;
    private final Path readings;
    private final Path entries;
    private final Path picture;
    private final Path nextPicture;

    private Ledger(FileSystem system, Path out) {
        this.system = system;
        this.readings = new Path(out, "readings");
        this.entries = new Path(out, "batches");
        this.picture = new Path(out, "picture");
        this.nextPicture = new Path(out, "_picture");
    }

    /** Opens the ledger of an output folder and removes what is not finished there. */
    static Ledger open(Path out, Configuration configuration) throws IOException {
        Ledger ledger = new Ledger(out.getFileSystem(configuration), out);
        ledger.system.mkdirs(ledger.readings);
        ledger.system.mkdirs(ledger.entries);
        ledger.removeUnfinished();
        return ledger;
    }

    private void removeUnfinished() throws IOException {
        List<String> finished = finished();
        for (FileStatus folder : system.listStatus(readings)) {
            if (!finished.contains(batchOf(folder.getPath()))) {
                system.delete(folder.getPath(), true);
            }
        }
    }

    private static String batchOf(Path folder) {
        return folder.getName().substring(folder.getName().indexOf('=') + 1);
    }

    /** Where the readings of a batch go. */
    Path readingsOf(String batch) {
        return new Path(readings, "batch=" + batch);
    }

    /** The folder above the readings of all batches. */
    Path readings() {
        return readings;
    }

    /** Where the picture is written before it takes the place of the last one. */
    Path nextPicture() {
        return nextPicture;
    }

    /** Shows the picture that was written: the last one stays until the new one is whole. */
    void showPicture() throws IOException {
        system.delete(picture, true);
        rename(nextPicture, picture);
    }

    /** The ids of the finished batches, in order. */
    List<String> finished() throws IOException {
        List<String> ids = new ArrayList<>();
        for (FileStatus entry : system.listStatus(entries)) {
            String name = entry.getPath().getName();
            if (name.endsWith(ENDING)) {
                ids.add(name.substring(0, name.length() - ENDING.length()));
            }
        }
        return ids.stream().sorted().toList();
    }

    /** The files of the finished batches: they are not read again. */
    Set<InputFile> files() throws IOException {
        Set<InputFile> files = new HashSet<>();
        for (String id : finished()) {
            try (InputStream in = system.open(entry(id))) {
                for (JsonNode file : JSON.readTree(in).path("files")) {
                    files.add(new InputFile(
                            file.path("path").asText(),
                            file.path("bytes").asLong(),
                            file.path("modified").asLong()));
                }
            }
        }
        return files;
    }

    /** Commits a batch: its entry is written aside and renamed, so it stands there whole or not at all. */
    void finish(Batch batch, Counts counts) throws IOException {
        ObjectNode node = JSON.createObjectNode().put("batch", batch.id());
        counts.writeTo(node);
        batch.files().forEach(file -> node.withArray("files")
                .addObject()
                .put("path", file.path())
                .put("bytes", file.bytes())
                .put("modified", file.modified()));
        Path aside = new Path(entries, "_" + batch.id());
        try (OutputStream out = system.create(aside, true)) {
            out.write(JSON.writeValueAsBytes(node));
        }
        rename(aside, entry(batch.id()));
    }

    private void rename(Path from, Path to) throws IOException {
        if (!system.rename(from, to)) {
            throw new IOException(to + " could not be written. Maybe another job uses this output folder?");
        }
    }

    private Path entry(String batch) {
        return new Path(entries, batch + ENDING);
    }
}
