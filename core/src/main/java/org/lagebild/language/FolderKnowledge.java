package org.lagebild.language;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * Knowledge in a folder that is laid out like {@code knowledge/}; used by tests and by users who write a language of
 * their own.
 */
public final class FolderKnowledge implements KnowledgeSource {
    private final Path root;

    public FolderKnowledge(Path root) {
        this.root = root;
    }

    @Override
    public InputStream open(String path) throws IOException {
        Path file = root.resolve(path);
        if (!Files.isRegularFile(file)) {
            throw new FileNotFoundException(file + " does not exist. Maybe the knowledge folder is another one?");
        }
        return Files.newInputStream(file);
    }

    @Override
    public boolean has(String path) {
        return Files.isRegularFile(root.resolve(path));
    }

    @Override
    public List<String> languages() {
        try (Stream<Path> folders = Files.list(root.resolve("languages"))) {
            return folders.filter(Files::isDirectory)
                    .map(folder -> folder.getFileName().toString())
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
