package org.lagebild.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lagebild.ingest.ArchiveBytes.gzip;
import static org.lagebild.ingest.ArchiveBytes.page;
import static org.lagebild.ingest.ArchiveBytes.utf8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files, folders and archives give one stream of articles. */
class FileSourceTest {
    private static final String LINES =
            "{\"id\":\"a\",\"text\":\"Das Manöver beginnt.\"}\n{\"id\":\"b\",\"text\":\"Ein Rezept.\"}\n";

    @TempDir
    private Path folder;

    private final Meter meter = new Meter();

    private List<String> read(String name, byte[] bytes, Gate gate) throws IOException {
        Path file = Files.write(folder.resolve(name), bytes);
        List<String> found = new ArrayList<>();
        new FileSource(gate, meter)
                .read(
                        file,
                        incoming -> found.add(
                                incoming instanceof Incoming.Broken broken ? broken.message() : incoming.source()));
        return found;
    }

    private static byte[] zip(Map<String, byte[]> files) {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(packed)) {
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                zip.putNextEntry(new ZipEntry(file.getKey()));
                zip.write(file.getValue());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return packed.toByteArray();
    }

    @Test
    void compressedLinesAreRead() throws IOException {
        assertThat(read("x.jsonl.gz", gzip(utf8(LINES)), Gate.OPEN)).containsExactly("a", "b");
    }

    @Test
    void theGateLooksAtCompressedLinesOnly() throws IOException {
        assertThat(read("x.jsonl.gz", gzip(utf8(LINES)), (bytes, length) -> false))
                .isEmpty();
        assertThat(meter.irrelevant()).isEqualTo(2);
        assertThat(read("x.jsonl", utf8(LINES), (bytes, length) -> false)).containsExactly("a", "b");
    }

    @Test
    void aZipHoldsWhatAFolderMayHold() throws IOException {
        Map<String, byte[]> files = new LinkedHashMap<>();
        files.put("notes/one.txt", utf8("Ein Text."));
        files.put("picture.png", new byte[] {1, 2});
        files.put("two.html", utf8("<p>Eine Seite.</p>"));
        files.put("three.jsonl", utf8(LINES));
        files.put("four.warc.gz", gzip(page("https://a.example/1", "Content-Type: text/html\r\n", utf8("<p>x</p>"))));
        List<String> found = read("all.zip", zip(files), Gate.OPEN);
        assertThat(found).hasSize(5);
        assertThat(found.get(0)).endsWith("all.zip!notes/one.txt");
        assertThat(found.subList(2, 5)).containsExactly("a", "b", "https://a.example/1");
    }

    @Test
    void aZipWithoutArticlesSaysSo() throws IOException {
        assertThat(read("empty.zip", zip(Map.of("a.png", new byte[] {1})), Gate.OPEN))
                .singleElement()
                .asString()
                .contains("holds no");
    }

    @Test
    void whatGrowsBeyondAllMeasureIsStopped() throws IOException {
        byte[] bomb = gzip(new byte[80 << 20]);
        assertThat(read("bomb.jsonl.gz", bomb, Gate.OPEN))
                .singleElement()
                .asString()
                .contains("300-fold");
        assertThat(read("bomb.txt.gz", bomb, Gate.OPEN))
                .singleElement()
                .asString()
                .contains("32 MB");
        assertThat(read("bomb.zip", zip(Map.of("a.jsonl", new byte[80 << 20])), Gate.OPEN))
                .singleElement()
                .asString()
                .contains("300-fold");
    }

    @Test
    void aCutArchiveIsReadUpToThere() throws IOException {
        byte[] whole = gzip(utf8(LINES.repeat(2000)));
        List<String> found = read("cut.jsonl.gz", java.util.Arrays.copyOf(whole, whole.length - 20), Gate.OPEN);
        assertThat(found.get(0)).isEqualTo("a");
        assertThat(found.get(found.size() - 1)).contains("Maybe it was not fetched completely?");
    }
}
