package org.lagebild.spark;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.apache.spark.sql.SparkSession;

/** The job run in this process on two threads, and what it wrote. */
final class LocalJob {
    private static final String MASTER = "spark.master";
    private static final String HERE = "local[2]";
    private static final String PARTITIONS = "spark.default.parallelism";

    private LocalJob() {}

    /** How the job ends. */
    static int run(int partitions, Path out, List<String> inputs) {
        List<String> arguments = new ArrayList<>(inputs);
        arguments.addAll(List.of("--out", out.toString()));
        System.setProperty("spark.ui.enabled", "false");
        System.setProperty(MASTER, HERE);
        System.setProperty(PARTITIONS, String.valueOf(partitions));
        try {
            return ArchiveJob.run(arguments.toArray(String[]::new));
        } finally {
            System.clearProperty(MASTER);
            System.clearProperty(PARTITIONS);
        }
    }

    /** A column of a table, sorted, without what is empty. */
    static List<String> column(Path table, String name) throws IOException {
        try (SparkSession session = SparkSession.builder().master(HERE).getOrCreate()) {
            return session.read().parquet(table.toString()).select(name).collectAsList().stream()
                    .map(row -> row.getString(0))
                    .filter(Objects::nonNull)
                    .sorted()
                    .toList();
        }
    }
}
