package org.lagebild.app.web;

import io.javalin.http.Context;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.lagebild.app.store.ArticleFilter;
import org.lagebild.app.store.ExerciseFilter;
import org.lagebild.app.store.Near;
import org.lagebild.app.store.PageRequest;

/** What the parameters of a request ask for; a value that cannot be understood is named. */
final class Query {
    private static final int DEFAULT_SIZE = 50;
    private static final int MOST_LETTERS = 400;

    private final Context request;

    Query(Context request) {
        this.request = request;
    }

    @Nullable
    String text(String name) {
        String value = request.queryParam(name);
        if (value != null && value.length() > MOST_LETTERS) {
            throw Problem.badRequest(name + " has more than " + MOST_LETTERS + " letters. Maybe shorten it?");
        }
        return value == null || value.isBlank() ? null : value.strip();
    }

    /** Values joined by commas or given several times. */
    List<String> list(String name) {
        return request.queryParams(name).stream()
                .flatMap(value -> Arrays.stream(value.split(",", -1)))
                .map(String::strip)
                .filter(value -> !value.isEmpty())
                .toList();
    }

    @Nullable
    LocalDate day(String name) {
        String value = text(name);
        try {
            return value == null ? null : LocalDate.parse(value);
        } catch (DateTimeException e) {
            throw Problem.badRequest(name + " \"" + value + "\" is no day. Maybe YYYY-MM-DD?");
        }
    }

    @Nullable
    LocalDate asOf() {
        return day("as_of");
    }

    @Nullable
    Long number(String name) {
        String value = text(name);
        try {
            return value == null ? null : Long.valueOf(value);
        } catch (NumberFormatException e) {
            throw Problem.badRequest(name + " \"" + value + "\" is no whole number. Maybe leave out separators?");
        }
    }

    PageRequest page() {
        Long size = number("limit");
        return new PageRequest(size == null ? DEFAULT_SIZE : (int) Math.min(Integer.MAX_VALUE, size), text("cursor"));
    }

    ExerciseFilter exercises() {
        Long origins = number("origins");
        return new ExerciseFilter(
                list("participant"),
                list("country"),
                text("place"),
                near(),
                list("status"),
                day("from"),
                day("to"),
                number("least"),
                number("most"),
                list("domain"),
                text("series"),
                text("language"),
                origins == null ? 0 : origins.intValue(),
                text("q"),
                asOf());
    }

    ArticleFilter articles() {
        String relevant = text("relevant");
        return new ArticleFilter(
                text("language"),
                text("source"),
                day("from"),
                day("to"),
                relevant == null ? null : Boolean.valueOf(relevant),
                text("exercise"));
    }

    /** {@code border=UA,100} or {@code border=UA-BY,100}; {@code near=52.8,24.9,50}. */
    @Nullable
    Near near() {
        String border = text("border");
        String point = text("near");
        try {
            return border != null ? border(border) : point == null ? null : point(point);
        } catch (NumberFormatException | ArrayIndexOutOfBoundsException e) {
            throw Problem.badRequest((border == null ? "near \"" + point : "border \"" + border)
                    + "\" is no distance. Maybe border=UA,100 or near=52.8,24.9,50?");
        }
    }

    private static Near border(String value) {
        String[] parts = value.split(",", -1);
        String[] states = parts[0].toUpperCase(Locale.ROOT).split("-", 2);
        return new Near.Border(states[0], states.length > 1 ? states[1] : null, Double.parseDouble(parts[1]));
    }

    private static Near point(String value) {
        String[] parts = value.split(",", -1);
        return new Near.Point(Double.parseDouble(parts[0]), Double.parseDouble(parts[1]), Double.parseDouble(parts[2]));
    }
}
