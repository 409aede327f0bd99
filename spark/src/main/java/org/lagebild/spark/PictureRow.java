package org.lagebild.spark;

import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.ArrayType;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.lagebild.picture.Exercise;
import org.lagebild.picture.PictureJson;
import org.lagebild.picture.origin.Origin;

/** Rows of the picture: what one asks for most as columns, all of it as JSON beside them. */
final class PictureRow {
    private static final ArrayType STRINGS = DataTypes.createArrayType(DataTypes.StringType, false);

    /** Columns of {@code picture/exercises}. */
    static final StructType EXERCISES = new StructType()
            .add("id", DataTypes.StringType, false)
            .add("name", DataTypes.StringType)
            .add("series", DataTypes.StringType)
            .add("edition", DataTypes.StringType)
            .add("parent", DataTypes.StringType)
            .add("status", DataTypes.StringType)
            .add("start", DataTypes.StringType)
            .add("end", DataTypes.StringType)
            .add("participants", STRINGS)
            .add("host", STRINGS)
            .add("domains", STRINGS)
            .add("origins", DataTypes.IntegerType)
            .add("articles", DataTypes.IntegerType)
            .add("exercise", DataTypes.StringType, false);

    /** Columns of {@code picture/origins}. */
    static final StructType ORIGINS = new StructType()
            .add("id", DataTypes.StringType, false)
            .add("articles", STRINGS)
            .add("why", DataTypes.StringType);

    private PictureRow() {}

    static Row of(Exercise exercise) {
        return RowFactory.create(
                exercise.id(),
                exercise.name(),
                exercise.series(),
                exercise.edition(),
                exercise.parent(),
                exercise.status(),
                exercise.start(),
                exercise.end(),
                exercise.participants().toArray(),
                exercise.host().toArray(),
                exercise.domains().toArray(),
                exercise.origins(),
                exercise.articles(),
                PictureJson.exercise(exercise).toString());
    }

    static Row of(Origin origin) {
        return RowFactory.create(origin.id(), origin.articles().toArray(), origin.why());
    }
}
