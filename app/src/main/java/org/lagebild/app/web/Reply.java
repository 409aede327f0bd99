package org.lagebild.app.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;

/** Sends bytes with their tag; what the asker has already is not sent again. */
final class Reply {
    static final ObjectMapper JSON = new ObjectMapper();
    static final String JSON_TYPE = "application/json";

    private Reply() {}

    static void json(Context answer, JsonNode node) {
        tagged(answer, JSON_TYPE, bytes(node));
    }

    static byte[] bytes(JsonNode node) {
        try {
            return JSON.writeValueAsBytes(node);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    static void asset(Context answer, Asset asset) {
        tagged(answer, asset.type(), asset.bytes(), asset.tag());
    }

    static void tagged(Context answer, String type, byte[] bytes) {
        tagged(answer, type, bytes, Tag.of(bytes));
    }

    static void tagged(Context answer, String type, byte[] bytes, String tag) {
        answer.header("ETag", tag).contentType(type);
        String known = answer.header("If-None-Match");
        if (known != null && known.contains(tag.substring(1, tag.length() - 1))) {
            answer.status(HttpStatus.NOT_MODIFIED);
        } else {
            answer.result(bytes);
        }
    }

    static void problem(Context answer, Problem problem) {
        if (problem.retryAfter() != null) {
            answer.header("Retry-After", problem.retryAfter().toString());
        }
        answer.status(problem.status()).contentType(Problem.MEDIA_TYPE).result(bytes(problem.json()));
    }
}
