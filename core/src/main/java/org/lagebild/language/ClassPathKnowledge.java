package org.lagebild.language;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The knowledge that ships in the jar, below {@code lagebild/} on the class path. */
public final class ClassPathKnowledge implements KnowledgeSource {
    private static final String ROOT = "lagebild/";
    private static final String INDEX = "languages/index";

    private final ClassLoader loader;

    public ClassPathKnowledge() {
        this(ClassPathKnowledge.class.getClassLoader());
    }

    public ClassPathKnowledge(ClassLoader loader) {
        this.loader = loader;
    }

    @Override
    public InputStream open(String path) throws IOException {
        InputStream stream = loader.getResourceAsStream(ROOT + path);
        if (stream == null) {
            throw new FileNotFoundException(
                    ROOT + path + " is not on the class path. Maybe the knowledge module was not built?");
        }
        return stream;
    }

    @Override
    public boolean has(String path) {
        return loader.getResource(ROOT + path) != null;
    }

    @Override
    public List<String> languages() {
        try (InputStream index = open(INDEX)) {
            return new String(index.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty())
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
