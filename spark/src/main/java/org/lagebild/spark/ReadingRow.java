package org.lagebild.spark;

import com.fasterxml.jackson.databind.JsonNode;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.jspecify.annotations.Nullable;

/** One row of {@code readings/}: a relevant article, or a file or record that could not be read. */
final class ReadingRow {
    /** The columns; {@code month} and {@code language} become folders. */
    static final StructType SCHEMA = new StructType()
            .add("file", DataTypes.StringType, false)
            .add("source", DataTypes.StringType, false)
            .add("id", DataTypes.StringType)
            .add("published", DataTypes.StringType)
            .add("outlet", DataTypes.StringType)
            .add("title", DataTypes.StringType)
            .add("reading", DataTypes.StringType)
            .add("fault", DataTypes.StringType)
            .add("month", DataTypes.StringType, false)
            .add("language", DataTypes.StringType, false);

    /** Folder of what has no month or no language. */
    static final String UNKNOWN = "unknown";

    private static final int MONTH_LENGTH = "2023-01".length();

    private ReadingRow() {}

    /** A reading as JSON, with its text. */
    static Row of(String file, JsonNode reading) {
        String published = string(reading.path("published"), "value");
        String latest = published == null ? string(reading.path("published"), "latest") : published;
        return RowFactory.create(
                file,
                string(reading, "source"),
                string(reading, "id"),
                published,
                string(reading, "outlet"),
                string(reading, "title"),
                reading.toString(),
                null,
                latest == null ? UNKNOWN : latest.substring(0, MONTH_LENGTH),
                reading.path("language").asText(UNKNOWN));
    }

    static Row fault(String file, String source, String message) {
        return RowFactory.create(file, source, null, null, null, null, null, message, UNKNOWN, UNKNOWN);
    }

    private static @Nullable String string(JsonNode node, String field) {
        return node.hasNonNull(field) ? node.path(field).asText() : null;
    }
}
