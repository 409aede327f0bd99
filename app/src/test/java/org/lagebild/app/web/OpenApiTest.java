package org.lagebild.app.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What openapi.json promises is what the server answers, no more and no less. */
class OpenApiTest {
    private static final Path CODE = Path.of("src/main/java/org/lagebild/app/web");
    private static final Pattern ROUTE =
            Pattern.compile("server\\.(get|post|put|delete)\\(\\s*(?:Api\\.)?ROOT \\+ \"([^\"]+)\"");
    private static final Pattern PARAMETER = Pattern.compile("(?:text|list|day|number)\\(\"(\\w+)\"\\)");

    @Test
    void describesEveryRouteAndNoOther() throws IOException {
        Set<String> described = new TreeSet<>();
        spec().path("paths").properties().forEach(path -> path.getValue()
                .fieldNames()
                .forEachRemaining(method -> described.add(method + " " + path.getKey())));
        Set<String> served = new TreeSet<>();
        for (String file : new String[] {"Api.java", "Writes.java", "Exports.java"}) {
            Matcher route = ROUTE.matcher(Files.readString(CODE.resolve(file)));
            while (route.find()) {
                served.add(route.group(1).toLowerCase(Locale.ROOT) + " /api/v1" + route.group(2));
            }
        }
        assertThat(served).hasSizeGreaterThan(20);
        assertThat(described).isEqualTo(served);
    }

    @Test
    void describesEveryParameterOfTheFilters() throws IOException {
        Set<String> described = new TreeSet<>();
        for (String path : new String[] {"/api/v1/exercises", "/api/v1/articles"}) {
            described.addAll(parameters(path));
        }
        Set<String> read = new TreeSet<>();
        Matcher parameter = PARAMETER.matcher(Files.readString(CODE.resolve("Query.java")));
        while (parameter.find()) {
            read.add(parameter.group(1));
        }
        assertThat(described).isEqualTo(read);
    }

    @Test
    void describesEveryParameterOfTheFiles() throws IOException {
        Set<String> filters = parameters("/api/v1/exercises");
        filters.removeAll(Set.of("limit", "cursor"));
        assertThat(parameters("/api/v1/export"))
                .containsAll(filters)
                .hasSize(filters.size() + 2)
                .contains("format", "id");
        assertThat(parameters("/api/v1/exercises/{id}/dossier"))
                .containsExactlyInAnyOrder("id", "format", "lang", "as_of");
    }

    private static Set<String> parameters(String path) throws IOException {
        Set<String> names = new TreeSet<>();
        spec().path("paths")
                .path(path)
                .path("get")
                .path("parameters")
                .forEach(parameter -> names.add(parameter.path("name").asText()));
        return names;
    }

    private static JsonNode spec() throws IOException {
        return new ObjectMapper()
                .readTree(Files.readString(Path.of("src/main/resources/org/lagebild/app/web/page/openapi.json")));
    }
}
