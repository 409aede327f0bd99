package org.lagebild.spark;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.Serializable;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.Iterator;
import java.util.List;
import org.apache.hadoop.fs.Path;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SaveMode;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.StructType;
import org.jspecify.annotations.Nullable;
import org.lagebild.picture.Picture;
import org.lagebild.picture.Report;
import org.lagebild.picture.ReportKeys;
import org.lagebild.picture.ReportReader;

/**
 * Makes one picture of all readings. Every executor holds what is reported, found by keys, and works out its share of
 * the exercises; nothing is compared that shares no key.
 */
final class PictureStep {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int TASKS_PER_CORE = 4;

    private final SparkSession session;
    private final JavaSparkContext context;

    PictureStep(SparkSession session) {
        this.session = session;
        this.context = JavaSparkContext.fromSparkContext(session.sparkContext());
    }

    /**
     * Writes {@code exercises} and {@code origins} below a folder.
     *
     * @param readings rows of {@link ReadingRow}
     * @return what was written, with a digest that two pictures share where they are the same
     */
    String write(JavaRDD<Row> readings, Path picture) {
        List<Report> reports = readings.filter(row -> row.getAs("reading") != null)
                .map(row -> report(row.getAs("reading")))
                .collect();
        LocalDate asOf = Picture.lastDay(reports);
        Broadcast<Reports> all = context.broadcast(new Reports(reports));
        JavaRDD<Part> parts = context.parallelize(homes(reports), context.defaultParallelism() * TASKS_PER_CORE)
                .mapPartitions(articles -> part(all.value(), articles, asOf))
                .cache();
        write(parts.flatMap(part -> part.exercises().iterator()), PictureRow.EXERCISES, new Path(picture, "exercises"));
        write(parts.flatMap(part -> part.origins().iterator()), PictureRow.ORIGINS, new Path(picture, "origins"));
        List<String> exercises = parts.flatMap(part -> part.exercises().iterator())
                .map(row -> row.<String>getAs(PictureRow.EXERCISES.fieldIndex("exercise")))
                .collect();
        parts.unpersist();
        all.destroy();
        return reports.size() + " readings, " + exercises.size() + " exercises, digest " + digest(exercises);
    }

    /** The same for the same exercises, in whatever order. */
    static String digest(List<String> exercises) {
        try {
            MessageDigest sha = MessageDigest.getInstance("SHA-256");
            exercises.stream().sorted().forEach(exercise -> sha.update(exercise.getBytes(StandardCharsets.UTF_8)));
            return HexFormat.of().formatHex(sha.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Report report(String reading) throws JsonProcessingException {
        return ReportReader.of(JSON.readTree(reading));
    }

    /** The articles, those that speak of the same side by side, so that few exercises are worked out by two tasks. */
    private static List<String> homes(List<Report> reports) {
        return reports.stream()
                .sorted(Comparator.comparing(PictureStep::home).thenComparing(Report::article))
                .map(Report::article)
                .distinct()
                .toList();
    }

    private static String home(Report report) {
        String own = ReportKeys.ofArticle(report.article());
        return ReportKeys.of(report).stream()
                .filter(key -> !key.equals(own))
                .findFirst()
                .orElse(own);
    }

    /** What one task works out, as rows. */
    private record Part(List<Row> exercises, List<Row> origins) implements Serializable {}

    private static Iterator<Part> part(Reports all, Iterator<String> articles, @Nullable LocalDate asOf) {
        List<String> here = new ArrayList<>();
        articles.forEachRemaining(here::add);
        Picture part = Picture.part(all.index(), here, asOf);
        return List.of(new Part(
                        part.exercises().stream().map(PictureRow::of).toList(),
                        part.origins().stream().map(PictureRow::of).toList()))
                .iterator();
    }

    private void write(JavaRDD<Row> rows, StructType columns, Path table) {
        session.createDataFrame(rows, columns)
                .orderBy("id")
                .write()
                .mode(SaveMode.Overwrite)
                .parquet(table.toString());
    }
}
