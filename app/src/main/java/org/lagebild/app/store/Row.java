package org.lagebild.app.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** One row of an answer of the database. */
final class Row {
    /** Makes something of a row. */
    interface Reader<T> {
        T read(Row row) throws SQLException;
    }

    private final ResultSet rows;

    Row(ResultSet rows) {
        this.rows = rows;
    }

    String text(String column) throws SQLException {
        String text = rows.getString(column);
        if (text == null) {
            throw new SQLException("column " + column + " is empty");
        }
        return text;
    }

    @Nullable
    String textOrNull(String column) throws SQLException {
        return rows.getString(column);
    }

    long number(String column) throws SQLException {
        return rows.getLong(column);
    }

    @Nullable
    Long numberOrNull(String column) throws SQLException {
        long number = rows.getLong(column);
        return rows.wasNull() ? null : Long.valueOf(number);
    }

    double real(String column) throws SQLException {
        return rows.getDouble(column);
    }

    boolean flag(String column) throws SQLException {
        return rows.getInt(column) != 0;
    }

    byte[] bytes(String column) throws SQLException {
        return rows.getBytes(column);
    }

    @Nullable
    LocalDate dayOrNull(String column) throws SQLException {
        String text = rows.getString(column);
        return text == null ? null : LocalDate.parse(text);
    }

    LocalDate day(String column) throws SQLException {
        return LocalDate.parse(text(column));
    }

    Instant instant(String column) throws SQLException {
        return Instant.parse(text(column));
    }
}
