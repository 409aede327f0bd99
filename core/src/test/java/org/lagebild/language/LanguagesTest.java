package org.lagebild.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** A language costs nothing before somebody reads it. */
class LanguagesTest {
    private final List<String> opened = new ArrayList<>();
    private final Languages languages = new Languages(new Watched(new FolderKnowledge(toy()), opened));

    private static Path toy() {
        try {
            return Path.of(Objects.requireNonNull(LanguagesTest.class.getResource("/toy"))
                    .toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void onlyTheFrequentWordsAreReadAtFirst() {
        assertThat(languages.codes()).containsExactly("xx");
        assertThat(opened).containsExactly("languages/xx/function-words.txt");
    }

    @Test
    void aPackIsLoadedOnce() {
        LanguagePack first = languages.find("xx").orElseThrow();
        int files = opened.size();
        assertThat(languages.find("xx")).containsSame(first);
        assertThat(languages.all()).containsExactly(first);
        assertThat(opened).hasSize(files);
    }

    @Test
    void whatIsNoLanguageIsEmpty() {
        assertThat(languages.find("yy")).isEmpty();
    }

    /** Knowledge that writes down which files are read. */
    private record Watched(KnowledgeSource inner, List<String> opened) implements KnowledgeSource {
        @Override
        public InputStream open(String path) throws IOException {
            opened.add(path);
            return inner.open(path);
        }

        @Override
        public boolean has(String path) {
            return inner.has(path);
        }

        @Override
        public List<String> languages() {
            return inner.languages();
        }
    }
}
