package org.lagebild.evaluation.archive;

import java.io.IOException;
import java.net.URI;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.concurrent.Callable;
import org.lagebild.app.evaluate.GoldArticle;
import org.lagebild.evaluation.GoldFolders;
import org.netpreserve.jwarc.MediaType;
import org.netpreserve.jwarc.WarcCompression;
import org.netpreserve.jwarc.WarcResponse;
import org.netpreserve.jwarc.WarcWriter;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Writes an archive of pages: the same options give the same bytes. */
@Command(
        name = "make-archive",
        mixinStandardHelpOptions = true,
        description = "Writes WARC files of pages made from the gold articles.")
public final class ArchiveMaker implements Callable<Integer> {
    private static final Instant RETRIEVED = Instant.parse("2026-11-01T00:00:00Z");
    private static final String HEADER = "HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\n\r\n";
    private static final int HOSTS = 500;

    @Option(names = "--out", required = true, paramLabel = "FOLDER", description = "where the files go")
    private Path out = Path.of("");

    @Option(
            names = "--megabytes",
            paramLabel = "N",
            description = "size of all files together, compressed (default: ${DEFAULT-VALUE})")
    private long megabytes = 64;

    @Option(names = "--files", paramLabel = "N", description = "number of files (default: ${DEFAULT-VALUE})")
    private int files = 4;

    @Option(
            names = "--relevant",
            paramLabel = "SHARE",
            description = "share of pages about exercises (default: ${DEFAULT-VALUE})")
    private double relevant = 0.01;

    @Option(
            names = "--one-host",
            paramLabel = "SHARE",
            description = "share of pages that come from one host (default: ${DEFAULT-VALUE})")
    private double oneHost = 0;

    @Option(
            names = "--script",
            paramLabel = "BYTES",
            description = "how much script each page holds, which no reader sees (default: ${DEFAULT-VALUE})")
    private int script = 60_000;

    @Option(names = "--seed", paramLabel = "N", description = "another seed, other pages (default: ${DEFAULT-VALUE})")
    private long seed = 1;

    /** Runs the command and exits with its code. */
    public static void main(String[] args) {
        System.exit(new CommandLine(new ArchiveMaker()).execute(args));
    }

    @Override
    public Integer call() throws IOException {
        Files.createDirectories(out);
        List<GoldArticle> articles = new ArrayList<>(GoldFolders.readAll());
        long pages = 0;
        for (int file = 0; file < files; file++) {
            pages += write(articles, file);
        }
        System.out.println(pages + " pages in " + files + " files");
        return CommandLine.ExitCode.OK;
    }

    private int write(List<GoldArticle> articles, int file) throws IOException {
        Random random = new Random(seed * files + file);
        Pages pages = new Pages(articles, random.nextLong(), script);
        Path path = out.resolve(String.format(Locale.ROOT, "part-%05d.warc.gz", file));
        int number = 0;
        try (FileChannel channel = FileChannel.open(
                        path,
                        StandardOpenOption.CREATE,
                        StandardOpenOption.WRITE,
                        StandardOpenOption.TRUNCATE_EXISTING);
                WarcWriter writer = new WarcWriter(channel, WarcCompression.GZIP)) {
            while (channel.position() < (megabytes << 20) / files) {
                String page = pages.next(number, random.nextDouble() < relevant);
                writer.write(response(host(random), file, number++, page));
            }
        }
        return number;
    }

    private String host(Random random) {
        int host = random.nextDouble() < oneHost ? 0 : random.nextInt(HOSTS);
        return "news-" + host + ".example";
    }

    private static WarcResponse response(String host, int file, int number, String page) {
        return new WarcResponse.Builder(URI.create("https://" + host + "/" + file + "/" + number))
                .date(RETRIEVED)
                .body(MediaType.HTTP_RESPONSE, (HEADER + page).getBytes(StandardCharsets.UTF_8))
                .build();
    }
}
