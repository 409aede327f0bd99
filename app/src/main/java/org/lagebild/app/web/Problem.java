package org.lagebild.app.web;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.jspecify.annotations.Nullable;

/** Why a request is not answered, as {@code application/problem+json} (RFC 9457) says it. */
final class Problem extends RuntimeException {
    static final String MEDIA_TYPE = "application/problem+json";

    private final int status;
    private final String code;
    private final @Nullable Integer retryAfter;

    private Problem(int status, String code, String detail, @Nullable Integer retryAfter) {
        super(detail, null, false, false);
        this.status = status;
        this.code = code;
        this.retryAfter = retryAfter;
    }

    static Problem notFound(String what, String id) {
        return new Problem(
                404,
                "not-found",
                "There is no " + what + " \"" + id + "\". Maybe it was joined or is spelled otherwise?",
                null);
    }

    static Problem badRequest(String detail) {
        return new Problem(400, "bad-request", detail, null);
    }

    static Problem refused(int status, String code, String detail) {
        return new Problem(status, code, detail, null);
    }

    static Problem tooMany(int seconds) {
        return new Problem(
                429,
                "too-many-requests",
                "Too many requests from your address. Maybe wait " + seconds + " s?",
                seconds);
    }

    int status() {
        return status;
    }

    @Nullable
    Integer retryAfter() {
        return retryAfter;
    }

    ObjectNode json() {
        return JsonNodeFactory.instance
                .objectNode()
                .put("type", "urn:lagebild:problem:" + code)
                .put("title", code)
                .put("status", status)
                .put("detail", getMessage());
    }
}
