package org.lagebild.app.web;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A file of the page, or an answer that is kept.
 *
 * @param tag changes with its bytes
 */
record Asset(String type, byte[] bytes, String tag) {
    private static final String FOLDER = "page/";
    private static final Map<String, String> TYPES = Map.of(
            "html", "text/html; charset=utf-8",
            "css", "text/css; charset=utf-8",
            "js", "text/javascript; charset=utf-8",
            "json", "application/json",
            "svg", "image/svg+xml");

    /**
     * All files of the page by their path, read once: what a request asks for is looked up here and never becomes a
     * path of the file system.
     */
    static Map<String, Asset> all() {
        Map<String, Asset> assets = new LinkedHashMap<>();
        new String(bytes("files.txt"), StandardCharsets.UTF_8)
                .lines()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .forEach(name -> assets.put("/" + name, of(name)));
        return assets;
    }

    private static Asset of(String name) {
        byte[] bytes = bytes(name);
        String type = TYPES.get(name.substring(name.lastIndexOf('.') + 1));
        if (type == null) {
            throw new IllegalStateException(name + ": no media type is known for it. Maybe add it to Asset?");
        }
        return new Asset(type, bytes, Tag.of(bytes));
    }

    private static byte[] bytes(String name) {
        try (InputStream stream = Asset.class.getResourceAsStream(FOLDER + name)) {
            if (stream == null) {
                throw new IllegalStateException(
                        FOLDER + name + " is missing. Maybe files.txt names a file that is gone?");
            }
            return stream.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
